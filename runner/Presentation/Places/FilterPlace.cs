namespace Rehearsal.Runner.Presentation.Places;

/// <summary>What the library shows: by theme, time, level and language, with the values that are there.</summary>
/// <param name="Library">To go back to.</param>
internal sealed record FilterPlace(LibraryPlace Library, int Marked) : Place
{
    private const string Any = "any";
    private static readonly int[] Times = [10, 15, 20];

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        .. ValueRows.Bindings(Rows.Count),
        LibraryBindings.ShowAll with { WhyNot = Library.Filter.IsNone ? "Everything is shown." : null },
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("to the library", "to the library"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = "filter",
        Title = "Filter the library",
        Picker = new Picker([.. Rows.Select(row => row.Option)], Marked),
        Notice = Library.Filter.IsNone ? "Everything is shown." : Library.Standing(),
    };

    public override Step On(Model model, Message message) => message switch
    {
        MoveMark move => Step.To(model with { Place = this with { Marked = Marks.Move(Marked, move.By, Rows.Count) ?? 0 } }),
        ChangeValue change => Change(model, Marked, change.By),
        Pick pick when pick.Index < Rows.Count => Change(model, pick.Index, 1),
        ShowWholeShelf => Step.To(model with { Place = this with { Library = Library.Showing(LibraryFilter.None) } }),
        GoBack => Step.To(model with { Place = Library }),
        _ => Step.To(model),
    };

    public override Step OnInputEnded(Model model) => Library.OnInputEnded(model);

    private Step Change(Model model, int row, int by) =>
        Step.To(model with { Place = new FilterPlace(Library.Showing(Rows[row].Moved(by)), row) });

    private IReadOnlyList<ValueRow<LibraryFilter>> Rows
    {
        get
        {
            var filter = Library.Filter;
            var headers = Library.Shelf.Cards.Select(card => card.Card.Header).ToList();
            var themes = headers.Select(header => header.Theme).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            var times = Times.Where(most => headers.Exists(header => header.Minutes <= most));
            var levels = headers.Select(header => header.Level).OfType<int>().Distinct().Order();
            var languages = headers.Select(header => header.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            return
            [
                ValueRow<LibraryFilter>.Of("Theme", "What the talk is about.", [null, .. themes], filter.Theme, theme => theme ?? Any, theme => filter with { Theme = theme }),
                ValueRow<LibraryFilter>.Of("Time", "How long the talk takes at most.", [null, .. times.Cast<int?>()], filter.Minutes, most => most is { } minutes ? LibraryFilter.UpTo(minutes) : Any, most => filter with { Minutes = most }),
                ValueRow<LibraryFilter>.Of("Level", "How hard the talk is.", [null, .. levels.Cast<int?>()], filter.Level, level => level is { } known ? LibraryFilter.LevelOf(known) : Any, level => filter with { Level = level }),
                ValueRow<LibraryFilter>.Of("Language", "What is spoken.", [null, .. languages], filter.Language, language => language is null ? Any : Languages.Name(language), language => filter with { Language = language }),
            ];
        }
    }
}
