namespace Rehearsal.Runner.Presentation;

/// <summary>Everything the page can do, as a list over it. It lists the page's own bindings, so nothing can be missing from it.</summary>
/// <param name="Line">What narrows it.</param>
/// <param name="Mark">0-based; null where nothing is left to mark.</param>
internal sealed record CommandPalette(Typing Line, int? Mark)
{
    /// <summary>What is typed for it where there are no keys.</summary>
    public const string Word = "everything";

    private const string Title = "Everything you can do here";

    public static Binding Open { get; } = new([Key.Control('p')], "everything you can do here", new OpenPalette()) { Hint = "everything", Typed = Word };

    private static readonly Binding Close = new([Key.Escape, Key.Control('p')], "back to the page", new CloseOverlay()) { Hint = "back" };

    private static readonly IReadOnlyList<Binding> Bindings =
    [
        Presentation.Bindings.Up with { Hint = "choose" },
        Presentation.Bindings.Down with { Hint = "choose" },
        Presentation.Bindings.GoOn("do what is marked", "do it"),
        Close,
    ];

    /// <summary>Where whole lines are typed nothing is marked, so an empty one only goes back.</summary>
    private static readonly IReadOnlyList<Binding> TypedBindings = [Close with { Keys = [Key.Enter, .. Close.Keys] }];

    public static CommandPalette New { get; } = new(Typing.Empty, 0);

    public static IReadOnlyList<Binding> BindingsFor(Model model) => model.IsTyped ? TypedBindings : Bindings;

    /// <summary>The same list, narrowed by another line.</summary>
    public CommandPalette Typed(Typing line) => line.Text == Line.Text ? this with { Line = line } : new CommandPalette(line, 0);

    /// <summary>What is listed: of the page's bindings each once, without those that only move about on the page or pick one of its options.</summary>
    public IReadOnlyList<Binding> Entries(Model model) =>
    [
        .. PageBindings.Of(model)
            .Where(binding => binding.Message is not (MoveMark or ScrollPage or OpenPalette) && !binding.Keys[0].IsDigit)
            .DistinctBy(binding => binding.Words, StringComparer.Ordinal)
            .Where(binding => Searching.Fits(Line.Text, Hints.Help(binding), binding.Hint, binding.Keys[0].Label)),
    ];

    public Overlay Overlay(Model model)
    {
        var entries = Entries(model);
        return new Overlay(Title, entries.Count > 0 ? [] : [new Paragraph("Nothing on this page is called that.")])
        {
            Field = new Field("Narrow it down by words", Line),
            Picker = entries.Count > 0 ? new Picker([.. entries.Select(Option)], MarkAmong(entries), Numbered: false) : null,
        };
    }

    public Step On(Model model, Message message)
    {
        var entries = Entries(model);
        return message switch
        {
            MoveMark move => Step.To(model with { Palette = this with { Mark = Places.Marks.Move(MarkAmong(entries), move.By, entries.Count) } }),
            GoOn when MarkAmong(entries) is { } at => Do(model, entries, at),
            Pick pick => Do(model, entries, pick.Index),
            _ => Step.To(model),
        };
    }

    /// <summary>The list may have grown shorter since: lines that arrived need not be shown at once any more.</summary>
    private int? MarkAmong(IReadOnlyList<Binding> entries) => entries.Count == 0 ? null : Math.Min(Mark ?? 0, entries.Count - 1);

    /// <summary>What cannot be done now says why, and the list stays.</summary>
    private static Step Do(Model model, IReadOnlyList<Binding> entries, int index)
    {
        if (index < 0 || index >= entries.Count) return Step.To(model);
        return entries[index].WhyNot is { } reason ? Step.To(model with { Notice = reason }) : Update.Act(model with { Palette = null }, entries[index].Message);
    }

    private static Option Option(Binding binding) => new(Hints.Help(binding), Lead: binding.Keys[0].Label);
}
