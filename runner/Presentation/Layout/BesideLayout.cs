namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>Two talks side by side: a column of labels, then one for each talk; on a narrow sheet one under the other.</summary>
internal static class BesideLayout
{
    private const int LabelWidth = 14;
    private const string Line = " │ ";

    public static IReadOnlyList<Row> Rows(Beside beside, Sheet sheet) => sheet.IsNarrow ? Stacked(beside, sheet) : InColumns(beside, sheet);

    private static IReadOnlyList<Row> Stacked(Beside beside, Sheet sheet)
    {
        if (beside.IsHead) return [];
        return
        [
            .. beside.Label.Length == 0 ? [] : Wrap.Rows(beside.Label, Tone.Dim, sheet.Width, Sheet.Margin, Sheet.Margin),
            .. beside.One.Length == 0 ? [] : Wrap.Rows($"{Beside.OneName}: {beside.One}", Tone.Plain, sheet.Width, Sheet.Margin, Sheet.Margin + 2),
            .. beside.Other.Length == 0 ? [] : Wrap.Rows($"{Beside.OtherName}: {beside.Other}", Tone.Plain, sheet.Width, Sheet.Margin, Sheet.Margin + 2),
        ];
    }

    private static IReadOnlyList<Row> InColumns(Beside beside, Sheet sheet)
    {
        var width = (sheet.Width - Sheet.Margin - LabelWidth - Line.Length) / 2;
        var tone = beside.IsHead ? Tone.Strong : Tone.Plain;
        var label = Wrap.Rows(beside.Label, Tone.Dim, LabelWidth - 1);
        var (one, other) = (Wrap.Rows(beside.One, tone, width), Wrap.Rows(beside.Other, tone, width));
        return [.. Enumerable.Range(0, Math.Max(label.Count, Math.Max(one.Count, other.Count))).Select(at => Joined(Cell(label, at, LabelWidth), Cell(one, at, width), other.ElementAtOrDefault(at) ?? Row.Empty))];
    }

    private static Row Joined(IEnumerable<Span> label, IEnumerable<Span> one, Row other) =>
        new([new Span(new string(' ', Sheet.Margin)), .. label, .. one, new Span(other.Spans.Count == 0 ? Line.TrimEnd() : Line, Tone.Dim), .. other.Spans]);

    /// <summary>One row of a column, filled up to its width.</summary>
    private static IEnumerable<Span> Cell(IReadOnlyList<Row> rows, int at, int width)
    {
        var row = rows.ElementAtOrDefault(at) ?? Row.Empty;
        return [.. row.Spans, new Span(new string(' ', Math.Max(0, width - row.Width)))];
    }
}
