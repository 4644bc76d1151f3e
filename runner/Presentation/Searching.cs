using System.Globalization;
using System.Text;

namespace Rehearsal.Runner.Presentation;

/// <summary>Finding by words: each has to occur somewhere, in any order; case and accents do not matter.</summary>
internal static class Searching
{
    /// <summary>Plain letters, each with those that count as the same. A table, because the program runs without the platform's cultures.</summary>
    private static readonly (string Plain, string Letters)[] Alphabet =
    [
        ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("i", "ìíîïĩīĭįı"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"),
        ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťț"), ("u", "ùúûüũūŭůűų"), ("y", "ýÿŷ"), ("z", "źżž"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("'", "’‘"),
    ];

    /// <summary>Whether every word of <paramref name="words"/> occurs in one of the texts.</summary>
    public static bool Fits(string words, params IReadOnlyList<string?> texts)
    {
        var folded = texts.OfType<string>().Select(Folded).ToList();
        return Folded(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => folded.Exists(text => text.Contains(word, StringComparison.Ordinal)));
    }

    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            if (char.IsAscii(letter)) folded.Append(letter);
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) folded.Append(Plain(letter));
        }

        return folded.ToString();
    }

    private static string Plain(char letter) => Array.Find(Alphabet, row => row.Letters.Contains(letter, StringComparison.Ordinal)).Plain ?? letter.ToString();
}
