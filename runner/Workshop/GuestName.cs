using System.Globalization;
using System.Text;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Workshop;

/// <summary>What somebody wants to be called, fit for a wall: one short line with nothing in it that steers, hides or piles up.</summary>
internal static class GuestName
{
    public const int Longest = 40;

    /// <summary>As many as any living script needs on one letter.</summary>
    private const int MarksOnALetter = 3;

    /// <summary>At most <see cref="Longest"/> characters; empty where nothing is left.</summary>
    public static string Clean(string typed)
    {
        var name = new StringBuilder(Longest);
        var letters = StringInfo.GetTextElementEnumerator(CleanText.Line(typed.Length > 10 * Longest ? typed[..(10 * Longest)] : typed));
        while (letters.MoveNext())
        {
            var letter = WithFewMarks(letters.GetTextElement());
            if (letter.Length == 0 || (string.IsNullOrWhiteSpace(letter) && (name.Length == 0 || name[^1] == ' '))) continue;
            if (name.Length + letter.Length > Longest) break;
            name.Append(string.IsNullOrWhiteSpace(letter) ? " " : letter);
        }

        return CleanText.Line(name.ToString()).Trim();
    }

    private static string WithFewMarks(string letter)
    {
        var (kept, marks) = (new StringBuilder(letter.Length), 0);
        foreach (var rune in letter.EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            if (!isMark || ++marks <= MarksOnALetter) kept.Append(rune.ToString());
        }

        // A mark that stands on nothing would stand on what comes before the name.
        return marks > 0 && marks == letter.EnumerateRunes().Count() ? string.Empty : kept.ToString();
    }
}
