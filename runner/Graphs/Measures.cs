namespace Rehearsal.Runner.Graphs;

/// <summary>How large things are drawn, in pixels at full size.</summary>
internal static class Measures
{
    public const double ChipHeight = 24;
    public const double ChipGap = 6;
    public const double Margin = 10;

    /// <summary>What stands above the options: a name and how often it is met.</summary>
    public const double HeadHeight = 46;

    private const int LabelLetters = 14;
    private const int NameLetters = 34;
    private const int ChipsInRow = 5;

    /// <summary>Cut to what there is room for.</summary>
    public static string Label(PictureOption option) => $"{option.Letter} {Cut(option.Label, LabelLetters)}";

    /// <inheritdoc cref="Label"/>
    public static string Name(PicturePoint point) => point.Line is null || point.Knot is null ? Cut(point.Name, NameLetters) : $"{Cut(point.Knot, NameLetters - 10)}, line {point.Line}";

    /// <inheritdoc cref="Label"/>
    public static string Title(PictureEnding ending) => Cut(ending.Title, NameLetters);

    public static double ChipWidth(PictureOption option) => 16 + TextWidth(Label(option));

    public static (double Width, double Height) Size(PicturePoint point)
    {
        var rows = Rows(point).ToList();
        var chips = rows.Select(row => row.Sum(ChipWidth) + (ChipGap * (row.Length - 1))).DefaultIfEmpty(0).Max();
        return (Math.Max(Math.Max(chips, TextWidth(Name(point))), 150) + (2 * Margin), HeadHeight + (rows.Count * (ChipHeight + ChipGap)) + Margin - ChipGap);
    }

    public static (double Width, double Height) Size(PictureEnding ending) => (Math.Max(TextWidth(Title(ending)), 130) + (4 * Margin), 52);

    public static IEnumerable<PictureOption[]> Rows(PicturePoint point) => point.Options.Chunk(ChipsInRow);

    /// <summary>A fair guess for a sans-serif of 12 pixels; letters of East Asia are twice as wide.</summary>
    private static double TextWidth(string text) => text.EnumerateRunes().Sum(rune => rune.Value >= 0x1100 ? 13 : 7.4);

    private static string Cut(string text, int letters)
    {
        var elements = System.Globalization.StringInfo.ParseCombiningCharacters(text);
        return elements.Length <= letters ? text : text[..elements[letters - 1]] + "…";
    }
}
