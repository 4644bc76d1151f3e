using System.Globalization;

namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>What coach mode adds, as rows.</summary>
internal static class SideLayout
{
    private const int BarCells = 20;

    public static IReadOnlyList<Row> Rows(Side side, Sheet sheet)
    {
        var rows = new List<Row>();
        if (side.Mood is { } mood) rows.AddRange(Wrap.Rows($"{side.Partner} seems {mood}.", Tone.Dim, sheet.Width, Sheet.Margin, Sheet.Margin));
        if (side.Meters.Count > 0) rows.AddRange(Wrap.Rows(string.Join(" · ", side.Meters.Select(Words)), Tone.Dim, sheet.Width, Sheet.Margin, Sheet.Margin));
        return rows;
    }

    /// <summary>The same as a column beside the page, with what they last thought and a bar for each meter.</summary>
    /// <param name="width">Cells of the column.</param>
    public static IReadOnlyList<Row> Column(Side side, int width)
    {
        var rows = new List<Row>(Wrap.Rows(side.Partner, Tone.Partner, width));
        if (side.Mood is { } mood) rows.AddRange(Wrap.Rows($"seems {mood}", Tone.Dim, width));
        if (side.Thought is { } thought) rows.AddRange([Row.Empty, .. Wrap.Rows($"“{thought}”", Tone.Dim, width, 0, 1)]);
        var labels = side.Meters.Select(meter => CellWidth.Of(meter.Label)).DefaultIfEmpty(0).Max();
        foreach (var meter in side.Meters) rows.AddRange([Row.Empty, .. Wrap.Rows(Standing(meter, labels), Tone.Plain, width), Bar(meter)]);
        return rows;
    }

    private static string Standing(MeterView meter, int labels)
    {
        var change = meter.Change == 0 ? "" : $"  {CoachWords.Signed(meter.Change)}";
        return string.Create(CultureInfo.InvariantCulture, $"{meter.Label}{new string(' ', labels - CellWidth.Of(meter.Label))}  {meter.Value,3}{change}");
    }

    private static Row Bar(MeterView meter)
    {
        var filled = (int)Math.Round(meter.Value * BarCells / 100.0, MidpointRounding.AwayFromZero);
        return new Row([new Span(new string('━', filled)), new Span(new string('─', BarCells - filled), Tone.Dim)]);
    }

    /// <summary><c>Trust 41 (−9)</c></summary>
    public static string Words(MeterView meter)
    {
        var change = meter.Change == 0 ? "" : $" ({CoachWords.Signed(meter.Change)})";
        return string.Create(CultureInfo.InvariantCulture, $"{meter.Label} {meter.Value}{change}");
    }
}
