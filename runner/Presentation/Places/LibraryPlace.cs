using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>Home: going on where the last talk was left, and the scenarios by theme.</summary>
internal sealed record LibraryPlace(Shelf Shelf, DateTimeOffset Now, int? Marked) : Place
{
    public static LibraryPlace Of(ShelfLoaded loaded) => new(loaded.Shelf, loaded.Now, loaded.Shelf.Cards.Count > 0 ? 0 : null);

    private SessionSummary? Continued => Shelf.Unfinished.Count > 0 ? Shelf.Unfinished[0] : null;

    private int Before => Continued is null ? 0 : 1;

    private int Count => Before + Shelf.Cards.Count;

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        Presentation.Bindings.Up with { Hint = "choose" },
        Presentation.Bindings.Down with { Hint = "choose" },
        Presentation.Bindings.GoOn("open what is marked", "open") with { WhyNot = Count == 0 ? "There is nothing to open." : null },
        new([Key.Of('s')], "past talks: go on with one, or read its debrief", new ShowSessions()) { Hint = "past talks" },
        Presentation.Bindings.Help,
        new([Key.Of('q'), Key.Escape], "quit", new LeaveProgram()) { Hint = "quit" },
    ];

    public override Screen Page(Model model) => new()
    {
        Place = "library",
        Title = "Rehearsal",
        Body = Body(),
        Picker = Count == 0 ? null : new Picker([.. Options()], Marked, Numbered: false),
    };

    public override Step On(Model model, Message message) => message switch
    {
        MoveMark move => Step.To(model with { Place = this with { Marked = Marks.Move(Marked, move.By, Count) } }),
        GoOn when Marked is { } at => Open(model, at),
        Pick pick when pick.Index < Count => Open(model, pick.Index),
        ShowSessions => Step.Ask(model, new ListSessions()),
        GoBack => Step.Quit(model, ExitCode.Done),
        _ => Step.To(model),
    };

    private Step Open(Model model, int at) => at < Before
        ? Step.Ask(model, new Resume(Continued!.Id))
        : Step.Ask(model, new OpenScenario(Shelf.Cards[at - Before].Card.Id));

    private IReadOnlyList<Block> Body()
    {
        if (Shelf.Cards.Count == 0) return [new Paragraph("There are no scenarios here. 'rehearse doctor' says where they are looked for.")];
        return Shelf.Unfinished.Count > 0 || Shelf.Cards.Any(card => card.Runs > 0)
            ? []
            : [new Paragraph($"Have the hard conversation here first. {Words.NotAnAssessment}", Tone.Dim)];
    }

    private IEnumerable<Option> Options() => Shelf.Cards.Select(CardOption).Prepend(ContinueOption()).OfType<Option>();

    private Option? ContinueOption() => Continued is { } talk
        ? new Option($"{talk.Title}, moment {Words.Number(talk.TurnCount + 1)}, {Words.When(talk.StartedAt, Now)}", Lead: "Continue")
        : null;

    private static Option CardOption(ShelfCard card)
    {
        var header = card.Card.Header;
        return new Option(header.Title, Words.Capitalised(header.Theme ?? "Other"), About: header.Summary)
        {
            Cells =
            [
                new Cell(header.Minutes is { } minutes ? $"{Words.Number(minutes)} min" : ""),
                header.Level is { } level ? Words.Level(level) : new Cell(""),
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

    private static string? Both(Engine.Scoring.LineCounts? counts) =>
        counts is { Rated: > 0 } ? $"{Words.Number(counts.Both)} of {Words.Number(counts.Rated)}" : null;
}
