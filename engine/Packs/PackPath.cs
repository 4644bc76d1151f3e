using System.Buffers;
using System.Text.RegularExpressions;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Packs;

/// <summary>Which names the files of a pack may have: those that mean the same file, below one folder, on every system.</summary>
public static partial class PackPath
{
    /// <summary>How many folders and file names a path may have.</summary>
    public const int MaximumDepth = 8;

    /// <summary>How many letters a path may have.</summary>
    public const int MaximumLength = 200;

    private static readonly SearchValues<char> NotPortable = SearchValues.Create("<>:\"|?*\\");

    /// <summary>What is wrong with a path, as the end of a sentence that begins with it; null when nothing is.</summary>
    public static string? Fault(string path)
    {
        if (path.Length == 0) return "is no name";
        if (path.Length > MaximumLength) return "is a very long name";
        if (path[0] is '/' or '\\' || path is [_, ':', ..]) return "leads outside the pack's own folder";
        if (CleanText.Line(path) != path) return "has letters in its name that cannot be seen";
        var parts = path.Split('/', '\\');
        if (parts.Contains("..", StringComparer.Ordinal)) return "leads outside the pack's own folder";
        if (path.AsSpan().ContainsAny(NotPortable)) return "has a sign in its name that not every system allows";
        if (parts.Length > MaximumDepth) return "lies too many folders deep";
        return parts.All(IsPlainName) ? null : "has a name that not every system allows";
    }

    /// <summary>What is wrong with the id of a scenario, or null.</summary>
    public static string? IdFault(string id) =>
        id.Contains('/', StringComparison.Ordinal) || id.EndsWith(".ink", StringComparison.OrdinalIgnoreCase) ? "is no id of a scenario" : Fault(id + ".ink") ?? Fault(id);

    /// <summary>Two paths that are one file, or a file and its own folder, on a system that does not tell capitals from small letters; null when there are none.</summary>
    public static string? Collision(IEnumerable<string> paths)
    {
        var files = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            if (!files.Add(path)) return path;
            for (var at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1)) folders.Add(path[..at]);
        }

        return files.FirstOrDefault(folders.Contains);
    }

    private static bool IsPlainName(string name) =>
        name.Length > 0 && name[0] is not ('.' or ' ') && name[^1] is not ('.' or ' ') && !Reserved().IsMatch(name) && name.IsNormalized();

    /// <summary>The names of devices that Windows keeps for itself in every folder.</summary>
    [GeneratedRegex(@"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reserved();
}
