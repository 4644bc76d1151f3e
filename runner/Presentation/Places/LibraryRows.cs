using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>The library's options.</summary>
internal static class LibraryRows
{
    public static IEnumerable<Option> Of(IReadOnlyList<ShelfCard> cards, SessionSummary? continued, PracticeItem? due, RunsSoFar soFar, bool canPrepare, DateTimeOffset now)
    {
        if (continued is { } talk) yield return new Option($"{talk.Title}, moment {Words.Number(talk.TurnCount + 1)}, {Words.When(talk.StartedAt, now)}", Lead: "Continue");
        if (due is { } item) yield return new Option(PracticeWords.Row(item, soFar), Lead: "Due", About: item.Why);
        if (canPrepare) yield return new Option("My own conversation", Lead: "Prepare", About: "A real talk that is coming up: a few questions, then rehearse it with your own words.");
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

    private static string Runs(ShelfCard card) => card.Played switch
    {
        null => "new",
        { Count: 1 } played => Both(played.Latest) is { } both ? $"1 run, both at once in {both}" : "1 run",
        var played => Both(played.First) is { } first && Both(played.Latest) is { } latest
            ? $"{Words.Number(played.Count)} runs, both at once in {first} → {latest}"
            : $"{Words.Number(played.Count)} runs",
    };

    private static string? Both(TalliedSession run) =>
        run.Tally.All.Lines > 0 ? $"{Words.Number(run.Tally.Both)} of {Words.Number(run.Tally.All.Lines)}" : null;
}
