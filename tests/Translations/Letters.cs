using System.Text.RegularExpressions;

namespace Rehearsal.Tests.Translations;

/// <summary>A translation that can be undone letter by letter, so that a compiled script can be held against that of its source: all that differs is the letters of its texts.</summary>
internal static partial class Letters
{
    private const char First = '\u4E00';

    /// <summary>Every Latin letter becomes another sign; the marks of what is protected stay.</summary>
    public static string Change(string text) => Mark().Replace(text, match => match.Groups["mark"].Success ? match.Value : Changed(match.Value));

    public static string Undo(string text) => string.Concat(text.Select(letter => letter is >= First and < (char)(First + 58) ? (char)(letter - First + 'A') : letter));

    private static string Changed(string text) => string.Concat(text.Select(letter => char.IsAsciiLetter(letter) ? (char)(letter - 'A' + First) : letter));

    [GeneratedRegex(@"(?<mark>\{[0-9]+\})|[^{}]+|[{}]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();
}
