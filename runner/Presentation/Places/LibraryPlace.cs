using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>Home: going on where the last talk was left, and the scenarios by theme.</summary>
/// <param name="Marked">0-based among what is shown; null where nothing is.</param>
/// <param name="Filter">What is shown of the shelf.</param>
/// <param name="Search">The words while they are typed; null when no field is open.</param>
internal sealed record LibraryPlace(Shelf Shelf, DateTimeOffset Now, int? Marked, LibraryFilter Filter, Typing? Search = null) : Place
{
    private const string MarkOne = "A workshop is held of a scenario: mark one.";

    private readonly IReadOnlyList<ShelfCard> shown = [.. Shelf.Cards.Where(Filter.Shows)];

    /// <param name="view">As it was left.</param>
    public static LibraryPlace Of(ShelfLoaded loaded, ShelfView view) =>
        new LibraryPlace(loaded.Shelf, loaded.Now, null, view.Filter).Marking(view.Marked);

    /// <summary>The next scenario that is picked gets a workshop; only asked where nothing can be marked.</summary>
    public bool IsForWorkshop { get; init; }

    public override Typing? Typing => Search;

    public ShelfView View => new(Filter, MarkedId);

    private string? MarkedId => Marked is { } at && at >= Before ? shown[at - Before].Card.Id : null;

    /// <summary>A talk to go on with stands first, unless something is looked for.</summary>
    private SessionSummary? Continued => Filter.IsNone && Shelf.Unfinished.Count > 0 ? Shelf.Unfinished[0] : null;

    /// <summary>What is due, unless something is looked for.</summary>
    private PracticeItem? Due => Filter.IsNone ? Shelf.Due.Practice.FirstOrDefault(item => item.IsDue) : null;

    /// <summary>The library has what a learner's own case is put into, and nothing is looked for.</summary>
    private bool CanPrepare => Filter.IsNone && Shelf.Cards.Any(card => card.Card.Id == SheetFills.Scenario);

    private int Before => (Continued is null ? 0 : 1) + (Due is null ? 0 : 1) + (CanPrepare ? 1 : 0);

    private int Count => Before + shown.Count;

    public override IReadOnlyList<Binding> Bindings(Model model) => LibraryBindings.Of(model, this, Count == 0);

    public override Place Typed(Typing typing) => Showing(Filter with { Words = typing.Text }) with { Search = typing };

    public override Screen Page(Model model) => new()
    {
        Place = "library",
        Title = "Rehearsal",
        Body = Body(),
        Picker = Count == 0 ? null : new Picker([.. LibraryRows.Of(shown, Continued, Due, Shelf.Due.SoFar, CanPrepare, Now)], Marked, Numbered: false),
        Field = Search is { } line ? new Field("Search the library", line, "by title, theme, partner or situation") : null,
        Notice = IsForWorkshop ? "Which one for a workshop? Type its number." : Filter.IsNone ? null : Standing(),
    };

    public override Step On(Model model, Message message) => message switch
    {
        MoveMark move => Stay(model, this with { Marked = Marks.Move(Marked, move.By, Count) }),
        GoOn when Search is not null && model.IsTyped => Stay(model, this with { Search = null }),
        HoldWorkshop when model.IsTyped => Stay(model, this with { IsForWorkshop = true }),
        HoldWorkshop when MarkedId is { } id => Hold(model, id),
        Pick pick when IsForWorkshop && pick.Index >= 0 && pick.Index < Count => pick.Index >= Before
            ? Hold(model, shown[pick.Index - Before].Card.Id)
            : Step.To(model with { Place = this with { IsForWorkshop = false }, Notice = MarkOne }),
        _ when IsForWorkshop && message is GoOn or GoBack => Stay(model, this with { IsForWorkshop = false }),
        GoOn when Marked is { } at => Open(model, at),
        Pick pick when pick.Index < Count => Open(model, pick.Index),
        SearchShelf => Stay(model, model.IsTyped ? (LibraryPlace)Typed(Presentation.Typing.Empty) : this with { Search = Presentation.Typing.From(Filter.Words) }),
        FilterShelf => Step.To(model with { Place = new FilterPlace(this, 0) }),
        ShowWholeShelf => Stay(model, Showing(LibraryFilter.None)),
        GoBack when Search is { Text.Length: > 0 } => Stay(model, (LibraryPlace)Typed(Presentation.Typing.Empty)),
        GoBack when Search is not null => Stay(model, this with { Search = null }),
        ShowSettings => Step.To(model with { Place = new SettingsPlace(this, 0) }),
        ShowSessions => Step.Ask(Left(model), new ListSessions()),
        PrepareTalk when CanPrepare => Step.Ask(Left(model), new ListSheets()),
        ShowProgress => Step.Ask(Left(model), new LoadProgress()),
        GoBack => Step.Quit(model, ExitCode.Done),
        _ => Step.To(model),
    };

    /// <summary>The same library through another filter. What was marked stays marked as long as it is shown.</summary>
    public LibraryPlace Showing(LibraryFilter filter) => new LibraryPlace(Shelf, Now, null, filter, Search).Marking(MarkedId);

    /// <summary>How many of how many are shown, and through what.</summary>
    public string Standing() => shown.Count > 0
        ? $"Showing: {Filter.Sentence()}. {Words.Number(shown.Count)} of {Words.Number(Shelf.Cards.Count)}."
        : $"Nothing here fits: {Filter.Sentence()}. {(Search is null ? "c shows everything again, f changes the filter." : "Fewer words find more.")}";

    /// <summary>Why no workshop can be held of what is marked; null when one can.</summary>
    public string? CannotHold(Model model) => model.IsTyped || MarkedId is not null ? null : MarkOne;

    private Step Hold(Model model, string scenario) => Step.To(model with { Place = this with { IsForWorkshop = false } }, new Quit(ExitCode.Done) { Workshop = scenario });

    private LibraryPlace Marking(string? id)
    {
        var at = shown.ToList().FindIndex(card => card.Card.Id == id);
        return this with { Marked = at >= 0 ? at + Before : Count > 0 ? 0 : null };
    }

    private Model Left(Model model) => model with { Library = View };

    private Step Open(Model model, int at) => Step.Ask(Left(model), Opening(at));

    private Effect Opening(int at)
    {
        if (at >= Before) return new OpenScenario(shown[at - Before].Card.Id);
        if (at == Before - 1 && CanPrepare) return new ListSheets();
        return at == 0 && Continued is { } talk ? new Resume(talk.Id) : PracticeWords.Opening(Due!);
    }

    private IReadOnlyList<Block> Body()
    {
        if (Shelf.Cards.Count == 0) return [new Paragraph("There are no scenarios here. 'rehearse doctor' says where they are looked for.")];
        return Shelf.Unfinished.Count > 0 || Shelf.Cards.Any(card => card.Runs > 0)
            ? []
            : [new Paragraph($"Have the hard conversation here first. {Words.NotAnAssessment}", Tone.Dim)];
    }

    private static Step Stay(Model model, LibraryPlace place) => Step.To(model with { Place = place });
}
