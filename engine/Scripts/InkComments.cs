using System.Text;

namespace Rehearsal.Engine.Scripts;

/// <summary>Blanks out Ink's comments and keeps every line where it was, as Ink's own first pass does.</summary>
public static class InkComments
{
    /// <summary>The text without <c>//</c> and <c>/* */</c> comments; the number of lines stays the same.</summary>
    public static string Strip(string text)
    {
        if (!text.Contains('/', StringComparison.Ordinal)) return text;
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (StartsAt(text, at, "//")) at = EndOfLine(text, at);
            else if (StartsAt(text, at, "/*")) at = SkipBlock(text, at, kept);
            else kept.Append(text[at++]);
        }

        return kept.ToString();
    }

    private static int EndOfLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private static int SkipBlock(string text, int at, StringBuilder kept)
    {
        var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        var after = end < 0 ? text.Length : end + 2;
        kept.Append('\n', text.AsSpan(at, after - at).Count('\n'));
        return after;
    }

    private static bool StartsAt(string text, int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;
}
