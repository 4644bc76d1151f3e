namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>What rows are laid out on.</summary>
/// <param name="Width">Cells that a row may take, margin included.</param>
/// <param name="NameWidth">Cells of the column of names.</param>
internal sealed record Sheet(int Width, int NameWidth)
{
    /// <summary>Cells left free at the left.</summary>
    public const int Margin = 2;

    /// <summary>Cells between a name and what is said.</summary>
    private const int NameGap = 3;

    /// <summary>A line longer than this is hard to read, however wide the window.</summary>
    public const int LongestLine = 96;

    private const int LongestName = 14;

    public static Sheet For(int width, IReadOnlyList<string> speakers) => new(
        Math.Min(width, LongestLine),
        Math.Min(LongestName, speakers.Select(CellWidth.Of).DefaultIfEmpty(0).Max()));

    /// <summary>Where what is said begins; on a narrow sheet it stands under the name.</summary>
    public int SpeechIndent => NamesStandAbove ? Margin + 2 : Margin + NameWidth + NameGap;

    public bool NamesStandAbove => NameWidth + NameGap > Width / 3;

    public bool IsNarrow => Width < 56;
}
