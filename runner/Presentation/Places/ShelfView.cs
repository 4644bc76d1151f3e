namespace Rehearsal.Runner.Presentation.Places;

/// <summary>How the library was left, so that coming back finds it so.</summary>
/// <param name="Marked">The id of the marked scenario, or null.</param>
internal sealed record ShelfView(LibraryFilter Filter, string? Marked)
{
    public static ShelfView New { get; } = new(LibraryFilter.None, null);
}
