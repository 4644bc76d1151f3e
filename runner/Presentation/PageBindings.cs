namespace Rehearsal.Runner.Presentation;

/// <summary>The keys of the page: the place's own, and what every page has.</summary>
internal static class PageBindings
{
    private static readonly IReadOnlyList<Binding> Scrolling =
    [
        new([Key.PageUp], "scroll back", new ScrollPage(-1)),
        new([Key.PageDown], "scroll on", new ScrollPage(1)),
    ];

    /// <summary>Only where no line is typed: there they move the caret.</summary>
    private static readonly IReadOnlyList<Binding> ScrollingToAnEnd =
    [
        new([Key.Home], "scroll back to the beginning", new ScrollPage(-ScrollPage.Everything)),
        new([Key.End], "scroll on to the end", new ScrollPage(ScrollPage.Everything)),
    ];

    /// <summary>Only where the arrows have nothing to choose from.</summary>
    private static readonly IReadOnlyList<Binding> ScrollingByRow =
    [
        new([Key.Up], "scroll by a row", new ScrollPage(0, -1)),
        new([Key.Down], "scroll by a row", new ScrollPage(0, 1)),
    ];

    public static IReadOnlyList<Binding> Of(Model model)
    {
        var own = model.Place.Bindings(model);
        if (own.Count == 0) return own;
        var last = own.TakeWhile(binding => binding.Message is not (ShowHelp or GoBack or LeaveProgram)).Count();
        var scroll = model.Scrolls ? Scroll(model.Place, own).Where(binding => !own.Any(bound => bound.Has(binding.Keys[0]))) : [];
        return [.. own.Take(last), Palette(model), .. own.Skip(last).Select(binding => Hinted(model, binding)), .. scroll];
    }

    /// <summary>How far a key moves the window on the page; null for one that does something else.</summary>
    public static ScrollPage? ScrollOf(Key key, bool isTyping, bool canTurnByRow) =>
        Scroll(isTyping, canTurnByRow).FirstOrDefault(binding => binding.Has(key))?.Message as ScrollPage;

    /// <summary>A full screen has the help at its head; in the scroll-back every row of hints takes one from the talk, and the help leads to the palette.</summary>
    private static Binding Hinted(Model model, Binding binding) => model.Scrolls && binding.Message is ShowHelp ? binding with { Hint = null } : binding;

    /// <summary>Where a whole line is text, no word stands for the palette.</summary>
    private static Binding Palette(Model model) => CommandPalette.Open with
    {
        Hint = model.Scrolls ? CommandPalette.Open.Hint : null,
        Typed = model.Place.Typing is null ? CommandPalette.Open.Typed : null,
    };

    private static IEnumerable<Binding> Scroll(Place place, IReadOnlyList<Binding> own)
    {
        var canTurnByRow = !own.Any(binding => binding.Has(Key.Up) || binding.Has(Key.Any));
        return Scroll(isTyping: place.Typing is not null, canTurnByRow);
    }

    private static IEnumerable<Binding> Scroll(bool isTyping, bool canTurnByRow) =>
        isTyping ? Scrolling : [.. canTurnByRow ? ScrollingByRow : [], .. Scrolling, .. ScrollingToAnEnd];
}
