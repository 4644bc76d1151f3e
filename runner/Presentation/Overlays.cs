namespace Rehearsal.Runner.Presentation;

/// <summary>The keys while something lies over the page.</summary>
internal static class Overlays
{
    public static IReadOnlyList<Binding> Bindings { get; } =
    [
        new([Key.Up], "scroll up", new ScrollOverlay(-1)),
        new([Key.Down], "scroll down", new ScrollOverlay(1)),
        new([Key.PageUp], "scroll up by ten rows", new ScrollOverlay(-10)),
        new([Key.PageDown], "scroll down by ten rows", new ScrollOverlay(10)),
        new([Key.Any], "back to the page", new CloseOverlay()) { Hint = "goes back" },
    ];
}
