using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Rehearsal.Engine.Translations;

/// <summary>A text as a translator writes it, and the same text as Ink.</summary>
internal static partial class TranslationText
{
    /// <summary>Letters that mean something to Ink wherever they stand in a text.</summary>
    private const string Special = "\\{}|#[]~";

    /// <summary>Letters that mean something to Ink where a line or a branch begins.</summary>
    private const string SpecialFirst = "*+-=(!&$~<";

    /// <summary>Words that mean something to Ink where a line begins.</summary>
    private static readonly string[] FirstWords = ["VAR", "CONST", "LIST", "INCLUDE", "EXTERNAL", "TODO", "else"];

    public static string Show(IEnumerable<InkPiece> pieces)
    {
        var shown = new StringBuilder();
        var number = 0;
        foreach (var piece in pieces)
        {
            if (piece.Words is { } words) shown.Append(words.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
            else shown.Append(CultureInfo.InvariantCulture, $"{{{++number}}}");
        }

        return shown.ToString();
    }

    /// <summary>The words and the protected pieces (by number, from 1) that a translation is made of, in its order; null where its braces make no sense.</summary>
    public static IReadOnlyList<(string? Words, int Number)>? Parse(string translation)
    {
        var parts = new List<(string? Words, int Number)>();
        var words = new StringBuilder();
        for (var at = 0; at < translation.Length;)
        {
            if (translation[at] is not ('{' or '}'))
            {
                words.Append(translation[at++]);
                continue;
            }

            var mark = Mark().Match(translation, at);
            if (!mark.Success) return null;
            at += mark.Length;
            if (mark.Groups["number"] is not { Success: true } number)
            {
                words.Append(mark.ValueSpan[0]);
                continue;
            }

            if (words.Length > 0) parts.Add((words.ToString(), 0));
            words.Clear();
            parts.Add((null, int.Parse(number.ValueSpan, CultureInfo.InvariantCulture)));
        }

        if (words.Length > 0) parts.Add((words.ToString(), 0));
        return parts;
    }

    /// <summary>Words as Ink: whatever they are, Ink shows them as they stand here, and does nothing else.</summary>
    /// <param name="isFirst">Nothing of the text comes before them.</param>
    public static string ToInk(string words, bool isFirst, bool isInBranch)
    {
        var ink = new StringBuilder(words.Length + 8);
        for (var at = 0; at < words.Length; at++)
        {
            if (MustBeEscaped(words, at, isFirst, isInBranch)) ink.Append('\\');
            ink.Append(words[at]);
        }

        return ink.ToString();
    }

    private static bool MustBeEscaped(string words, int at, bool isFirst, bool isInBranch)
    {
        var letter = words[at];
        var next = at + 1 < words.Length ? words[at + 1] : '\0';
        if (Special.Contains(letter, StringComparison.Ordinal)) return true;
        if (letter == ':' && isInBranch) return true;
        // A divert, glue or a comment may be made of what stands before and what comes after the words.
        if (letter is '-' or '<' && next is '>' or '-' or '\0') return true;
        if (letter == '>' && at == 0) return true;
        if (letter is '/' or '*' && (at == 0 || next is '/' or '*' or '\0' || words[at - 1] is '/' or '*')) return true;
        return at == 0 && isFirst && (SpecialFirst.Contains(letter, StringComparison.Ordinal) || Array.Exists(FirstWords, word => IsWord(words, word)));
    }

    private static bool IsWord(string words, string word) =>
        words.StartsWith(word, StringComparison.Ordinal) && (words.Length == word.Length || !char.IsLetterOrDigit(words[word.Length]));

    /// <summary>A doubled brace, or a number in braces.</summary>
    [GeneratedRegex(@"\G(\{\{|\}\}|\{(?<number>[1-9][0-9]{0,3})\})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();
}
