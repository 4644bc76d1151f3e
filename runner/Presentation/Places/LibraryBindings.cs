namespace Rehearsal.Runner.Presentation.Places;

/// <summary>The keys of the library.</summary>
internal static class LibraryBindings
{
    public static Binding ShowAll { get; } = new([Key.Of('c')], "show everything again: no search, no filter", new ShowWholeShelf()) { Hint = "show all" };

    public static IReadOnlyList<Binding> Of(Model model, LibraryPlace place, bool isEmpty) => place.Search is { } line ? Searching(line, isEmpty) : Resting(model, place, isEmpty);

    private static IReadOnlyList<Binding> Searching(Typing line, bool isEmpty) =>
    [
        .. Choose(isEmpty),
        line.Text.Length > 0
            ? new([Key.Escape], "take the words away", new GoBack()) { Hint = "take the words away" }
            : new([Key.Escape], "leave the search", new GoBack()) { Hint = "leave the search" },
    ];

    private static IReadOnlyList<Binding> Resting(Model model, LibraryPlace place, bool isEmpty) =>
    [
        .. Choose(isEmpty),
        new([Key.Of('/')], "search by title, theme, partner or situation", new SearchShelf()) { Hint = "search" },
        new([Key.Of('f')], "filter by theme, time, level and language", new FilterShelf()) { Hint = "filter" },
        ShowAll with { WhyNot = place.Filter.IsNone ? "Everything is shown." : null },
        new([Key.Of('s')], "past talks: go on with one, or read its debrief", new ShowSessions()) { Hint = "past talks" },
        new([Key.Of('p')], "progress: what your talks show together, and what is due", new ShowProgress()) { Hint = "progress" },
        .. model.HoldsWorkshops ? [new Binding([Key.Of('w')], "workshop: a room rehearses the marked scenario together", new HoldWorkshop()) { Hint = "workshop", WhyNot = place.CannotHold(model) }] : Array.Empty<Binding>(),
        new([Key.Of(',')], "settings: feedback, pace, interface", new ShowSettings()) { Hint = "settings", Typed = "settings" },
        Bindings.Help,
        new([Key.Of('q'), Key.Escape], "quit", new LeaveProgram()) { Hint = "quit" },
    ];

    private static IEnumerable<Binding> Choose(bool isEmpty) =>
    [
        .. Bindings.Choose(isEmpty),
        Bindings.GoOn("open what is marked", "open") with { WhyNot = isEmpty ? "There is nothing to open." : null },
    ];
}
