using System.Globalization;
using System.Text;

namespace Rehearsal.Engine.Scripts;

/// <summary>Makes text from scripts, files and people safe to show: what could steer a terminal or turn the reading direction is taken out.</summary>
public static class CleanText
{
    /// <summary>One line: line breaks and tabs become spaces, control characters and direction overrides go, runs of spaces stay.</summary>
    public static string Line(string text)
    {
        var at = IndexOfUnsafe(text);
        if (at < 0) return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, at);
        for (; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter is '\n' or '\r' or '\t' or '\u2028' or '\u2029' or '\u0085') clean.Append(' ');
            else if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) clean.Append(letter).Append(text[++at]);
            else if (!IsUnsafe(letter)) clean.Append(letter);
        }

        return clean.ToString();
    }

    private static int IndexOfUnsafe(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] < ' ' || (text[at] > '~' && IsUnsafe(text[at]))) return at;
        }

        return -1;
    }

    /// <summary>C0, DEL and C1 controls, lone surrogates, line separators, and formatting marks except the joiners that emoji and some scripts need.</summary>
    private static bool IsUnsafe(char letter) => char.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => true,
        UnicodeCategory.Format => letter is not ('\u200D' or '\u200C'),
        _ => false,
    };
}
