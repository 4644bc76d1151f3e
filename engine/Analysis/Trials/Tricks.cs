using System.Globalization;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Analysis.Trials;

/// <summary>The tricks that a script must not be won by.</summary>
internal static class Tricks
{
    /// <summary>The chance of a strong ending above which a trick wins, 0–1.</summary>
    public const double MostStrong = 0.2;

    private static readonly char[] SentenceEnds = ['.', '!', '?', '…'];

    private static readonly char[] ClauseEnds = [.. SentenceEnds, ',', ';', ':', '–', '—'];

    /// <summary>Those that can be told in a language tag such as <c>en</c>; the ones that listen for words need a list of them.</summary>
    public static IReadOnlyList<Trick> In(string language) => [.. Unworded, .. SpokenWords.Of(language) is { } words ? Worded(words) : []];

    private static IEnumerable<Trick> Unworded =>
    [
        new("first", "the first reply", _ => [0]),
        Trick.Most("longest", "the longest reply", choice => new StringInfo(choice.Text).LengthInTextElements),
        Trick.Where("question-mark", "a reply with a question mark", choice => choice.Text.Contains('?', StringComparison.Ordinal)),
        Trick.Where("statement-and-question", "a reply that says something and asks something", choice => IsStatementAndQuestion(choice.Text)),
        .. Enum.GetValues<Style>().Select(style => Trick.Where($"style-{style.Word()}", $"a reply in the style '{style.Word()}'", choice => choice.Style == style)),
    ];

    private static IEnumerable<Trick> Worded(SpokenWords words) =>
    [
        Trick.Where("says-i", "a reply that says I", choice => SpokenWords.Count(choice.Text, words.Self) > 0),
        Trick.Where("says-you", "a reply that says you", choice => SpokenWords.Count(choice.Text, words.Other) > 0),
        Trick.Where("date-or-number", "a reply with a date, an hour or a number", choice => choice.Text.Any(char.IsDigit) || SpokenWords.Count(choice.Text, words.Times) > 0),
        Trick.Most("most-clauses", "the reply with the most clauses", choice => Clauses(choice.Text, words)),
        Trick.Most("politest", "the reply with the most words of courtesy", choice => SpokenWords.Count(choice.Text, words.Courtesies)),
    ];

    private static bool IsStatementAndQuestion(string text)
    {
        var (asked, said, words) = (false, false, 0);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) words++;
            if (words == 0 || Array.IndexOf(SentenceEnds, letter) < 0) continue;
            if (letter == '?') asked = true;
            else said = true;
            words = 0;
        }

        return asked && (said || words > 0);
    }

    /// <summary>Pieces between commas, stops and dashes that have a word in them; a joining word inside a piece begins another.</summary>
    private static int Clauses(string text, SpokenWords words)
    {
        var pieces = text.Split(ClauseEnds).Select(SpokenWords.In).Where(piece => piece.Count > 0).ToList();
        return pieces.Sum(piece => 1 + piece.Skip(1).Count(word => words.Joints.Contains(word.ToLowerInvariant())));
    }
}
