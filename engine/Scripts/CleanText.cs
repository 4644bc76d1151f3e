using System.Globalization;
using System.Text;

namespace Rehearsal.Engine.Scripts;

/// <summary>Makes text from scripts, files and people safe to show: what could steer a terminal or turn the reading direction is taken out.</summary>
public static class CleanText
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int LastVariationSelector = 0xFE0F;

    /// <summary>
    /// One line: line breaks and tabs become spaces; controls, lone surrogates, direction marks and invisible letters go, except the joiners and selectors that an emoji or a word of a joining script needs. Runs of spaces stay.
    /// Cleaning clean text changes nothing.
    /// </summary>
    public static string Line(string text)
    {
        var at = FirstInDoubt(text);
        return at < 0 ? text : WithoutStrayJoiners(WithoutControls(text, at));
    }

    private static string WithoutControls(string text, int at)
    {
        var clean = new StringBuilder(text.Length).Append(text, 0, at);
        while (at < text.Length)
        {
            var known = Rune.TryGetRuneAt(text, at, out var rune);
            if (known && IsBreak(rune.Value)) clean.Append(' ');
            else if (known && IsText(rune)) clean.Append(text, at, rune.Utf16SequenceLength);
            at += known ? rune.Utf16SequenceLength : 1;
        }

        return clean.ToString();
    }

    private static string WithoutStrayJoiners(string text)
    {
        var clean = new StringBuilder(text.Length);
        var before = Rune.ReplacementChar;
        for (var at = 0; at < text.Length;)
        {
            var rune = Rune.GetRuneAt(text, at);
            at += rune.Utf16SequenceLength;
            if (!IsWanted(rune, before, text, at)) continue;
            clean.Append(text, at - rune.Utf16SequenceLength, rune.Utf16SequenceLength);
            before = rune;
        }

        return clean.ToString();
    }

    private static int FirstInDoubt(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] < ' ' || (text[at] > '~' && InDoubt(text[at]))) return at;
        }

        return -1;
    }

    private static bool InDoubt(char letter) => char.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
            or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned => true,
        _ => IsVariationSelector(letter),
    };

    private static bool IsBreak(int rune) => rune is '\n' or '\r' or '\t' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    private static bool IsText(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => false,
        UnicodeCategory.Format => IsJoiner(rune.Value),
        UnicodeCategory.OtherNotAssigned => (rune.Value & 0xFFFE) != 0xFFFE,
        _ => true,
    };

    private static bool IsWanted(Rune rune, Rune before, string text, int next)
    {
        if (IsJoiner(rune.Value)) return Joins(before, NextRune(text, next), rune.Value);
        return !IsVariationSelector(rune.Value) || (rune.Value is LastVariationSelector or LastVariationSelector - 1 && TakesSelector(before));
    }

    private static bool IsJoiner(int rune) => rune is ZeroWidthJoiner or ZeroWidthNonJoiner;

    private static bool IsVariationSelector(int rune) => rune is (>= 0xFE00 and <= LastVariationSelector) or (>= 0xE0100 and <= 0xE01EF);

    private static bool TakesSelector(Rune before) => IsPicture(before) || before.Value is (>= '0' and <= '9') or '#' or '*';

    private static bool Joins(Rune before, Rune after, int joiner) =>
        (JoinsLetters(before) && JoinsLetters(after))
        || (joiner == ZeroWidthJoiner && IsPicture(after) && (IsPicture(before) || before.Value == LastVariationSelector));

    /// <summary>Letters and marks from Arabic on: the scripts in which a joiner changes a word's spelling.</summary>
    private static bool JoinsLetters(Rune rune) => rune.Value >= 0x600 && (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) && !IsVariationSelector(rune.Value);

    private static bool IsPicture(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol
        || rune.Value is (>= 0x1F000 and <= 0x1FAFF) or 0x203C or 0x2049;

    private static Rune NextRune(string text, int at) => at < text.Length && Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar;
}
