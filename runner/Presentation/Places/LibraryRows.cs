using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>The library's options.</summary>
internal static class LibraryRows
{
    public static IEnumerable<Option> Of(IReadOnlyList<ShelfCard> cards, SessionSummary? continued, DateTimeOffset now)
    {
        if (continued is { } talk) yield return new Option($"{talk.Title}, moment {Words.Number(talk.TurnCount + 1)}, {Words.When(talk.StartedAt, now)}", Lead: "Continue");
        var several = cards.Select(card => card.Card.Header.Language).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any();
        foreach (var card in cards) yield return Of(card, several);
    }

    /// <param name="withLanguage">There is more than one language on the shelf.</param>
    private static Option Of(ShelfCard card, bool withLanguage)
    {
        var header = card.Card.Header;
        return new Option(header.Title, Words.Capitalised(header.Theme ?? "Other"), About: header.Summary)
        {
            Cells =
            [
                new Cell(header.Minutes is { } minutes ? $"{Words.Number(minutes)} min" : ""),
                header.Level is { } level ? Words.Level(level) : new Cell(""),
                .. withLanguage ? [new Cell(Languages.Name(header.Language))] : Array.Empty<Cell>(),
                new Cell(Runs(card)),
            ],
        };
    }

    private static string Runs(ShelfCard card) => card.Runs switch
    {
        0 => "new",
        1 => Both(card.Latest) is { } both ? $"1 run, both at once in {both}" : "1 run",
        var runs => Both(card.First) is { } first && Both(card.Latest) is { } latest
            ? $"{Words.Number(runs)} runs, both at once in {first} → {latest}"
            : $"{Words.Number(runs)} runs",
    };

    private static string? Both(LineCounts? counts) =>
        counts is { Rated: > 0 } ? $"{Words.Number(counts.Both)} of {Words.Number(counts.Rated)}" : null;
}
