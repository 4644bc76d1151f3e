using System.Globalization;
using Wcwidth;

namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>How many cells of a terminal a text takes.</summary>
internal static class CellWidth
{
    private const int EmojiSelector = 0xFE0F;

    public static int Of(string text)
    {
        var plain = 0;
        foreach (var letter in text)
        {
            if (letter is < ' ' or > '~') return OfElements(text);
            plain++;
        }

        return plain;
    }

    /// <summary>The letters as a reader counts them, each with its width. Joined emoji count the sum of their parts: terminals differ, and too short a row harms less than one that breaks.</summary>
    public static IEnumerable<(string Text, int Width)> Letters(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            var letter = text.Substring(at, length);
            yield return (letter, OfElement(letter));
            at += length;
        }
    }

    private static int OfElements(string text) => Letters(text).Sum(letter => letter.Width);

    private static int OfElement(string letter)
    {
        var width = 0;
        foreach (var rune in letter.EnumerateRunes())
        {
            if (rune.Value == EmojiSelector) width = Math.Max(width, 2);
            else width += Math.Max(0, UnicodeCalculator.GetWidth(rune));
        }

        return width;
    }
}
