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
        var at = 0;
        for (var slash = text.IndexOf('/'); slash >= 0; slash = text.IndexOf('/', at))
        {
            kept.Append(text, at, slash - at);
            if (StartsAt(text, slash, "//"))
            {
                at = EndOfLine(text, slash);
            }
            else if (StartsAt(text, slash, "/*"))
            {
                at = SkipBlock(text, slash, kept);
            }
            else
            {
                kept.Append('/');
                at = slash + 1;
            }
        }

        return kept.Append(text, at, text.Length - at).ToString();
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
