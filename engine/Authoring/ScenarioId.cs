using System.Globalization;
using System.Text;

namespace Rehearsal.Engine.Authoring;

/// <summary>Names for files and endings, made from titles.</summary>
public static class ScenarioId
{
    /// <summary>Longest id, in bytes of UTF-8: with the longest ending of a file name, every usual disk takes it.</summary>
    private const int MostBytes = 80;

    /// <summary>The name of a scenario without a letter in its title.</summary>
    private const string Nameless = "new-talk";

    /// <summary>File names that Windows keeps for devices.</summary>
    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];

    /// <summary>Small letters and digits of any script, apart by single hyphens: <c>The late report!</c> is <c>the-late-report</c>.</summary>
    public static string Of(string title)
    {
        var id = Joined(title, '-', IsLetter);
        return id.Length == 0 ? Nameless : IsDevice(id) ? $"{id}-talk" : id;
    }

    /// <summary>Small Latin letters and digits, apart by single underscores, as knots and plans take them; empty when there are none.</summary>
    public static string OfEnding(string title) => Joined(title, '_', rune => rune.IsAscii && Rune.IsLetterOrDigit(rune));

    private static string Joined(string title, char between, Func<Rune, bool> isKept)
    {
        var (id, waiting, bytes) = (new StringBuilder(), false, 0);
        foreach (var rune in title.EnumerateRunes())
        {
            if (!isKept(rune))
            {
                waiting = id.Length > 0;
                continue;
            }

            var small = Rune.ToLowerInvariant(rune);
            bytes += small.Utf8SequenceLength + (waiting ? 1 : 0);
            if (bytes > MostBytes) break;
            if (waiting) id.Append(between);
            id.Append(small);
            waiting = false;
        }

        return id.ToString();
    }

    /// <summary>Marks belong to the letter before them.</summary>
    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDevice(string id) =>
        Devices.Contains(id, StringComparer.Ordinal) || (id.Length == 4 && id[..3] is "com" or "lpt" && char.IsAsciiDigit(id[3]));
}
