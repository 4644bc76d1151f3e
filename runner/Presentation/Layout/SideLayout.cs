using System.Globalization;

namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>What coach mode adds, as rows.</summary>
internal static class SideLayout
{
    public static IReadOnlyList<Row> Rows(Side side, Sheet sheet)
    {
        var rows = new List<Row>();
        if (side.Mood is { } mood) rows.AddRange(Wrap.Rows($"{side.Partner} seems {mood}.", Tone.Dim, sheet.Width, Sheet.Margin, Sheet.Margin));
        if (side.Meters.Count > 0) rows.AddRange(Wrap.Rows(string.Join(" · ", side.Meters.Select(Words)), Tone.Dim, sheet.Width, Sheet.Margin, Sheet.Margin));
        return rows;
    }

    /// <summary><c>Trust 41 (−9)</c></summary>
    public static string Words(MeterView meter)
    {
        var change = meter.Change == 0 ? "" : $" ({CoachWords.Signed(meter.Change)})";
        return string.Create(CultureInfo.InvariantCulture, $"{meter.Label} {meter.Value}{change}");
    }
}
