using System.Text.RegularExpressions;

namespace Rehearsal.Tests.Conventions;

/// <summary>A source file without its comments, so that only what the compiler reads is searched.</summary>
internal static partial class CodeText
{
    /// <summary>The files below a folder whose code fits the pattern.</summary>
    public static IEnumerable<string> FilesWith(string folder, string pattern) =>
        SourceTree.Files(folder, "*.cs").Where(file => IsIn(SourceTree.Read(file), pattern));

    public static bool IsIn(string source, string pattern) =>
        Regex.IsMatch(Comments().Replace(source, string.Empty), pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Comments();
}
