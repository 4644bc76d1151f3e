using System.Globalization;

namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>A picker's rows, and where each option stands among them.</summary>
/// <param name="Options">Per option: its first row (its group's heading not counted) and how many rows it takes.</param>
internal sealed record PickerRows(IReadOnlyList<Row> Rows, IReadOnlyList<(int First, int Count)> Options);

/// <summary>Turns a picker into rows: a mark, a number, the text with a hanging indent, details in columns.</summary>
internal static class PickerLayout
{
    /// <summary>Cells before each step of a scale; the mark takes the last of them.</summary>
    public const int ScaleGap = 3;

    private const int CellGap = 2;

    public static PickerRows Rows(Picker picker, Sheet sheet) => picker.IsScale ? Scale(picker, sheet) : List(picker, sheet);

    private static PickerRows Scale(Picker picker, Sheet sheet)
    {
        var spans = picker.Options.SelectMany((option, at) => at == picker.Marked
            ? new[] { new Span("  "), new Span("▸" + option.Text, Tone.Strong) }
            : [new Span("   " + option.Text)]);
        var rows = Wrap.Rows(spans, sheet.Width, Sheet.Margin, Sheet.Margin);
        return new PickerRows(rows, [.. picker.Options.Select(_ => (0, rows.Count))]);
    }

    private static PickerRows List(Picker picker, Sheet sheet)
    {
        var columns = Columns(picker);
        var rows = new List<Row>();
        var places = new List<(int First, int Count)>();
        for (var at = 0; at < picker.Options.Count; at++)
        {
            var option = picker.Options[at];
            if (BeginsGroup(picker, at)) rows.AddRange(GroupRows(option.Group, rows.Count > 0, sheet));
            var own = OptionRows(picker, at, columns, sheet);
            places.Add((rows.Count, own.Count));
            rows.AddRange(own);
        }

        return new PickerRows(rows, places);
    }

    private static bool BeginsGroup(Picker picker, int at) => picker.Options[at].Group != (at == 0 ? null : picker.Options[at - 1].Group);

    private static IEnumerable<Row> GroupRows(string? group, bool hasRowsBefore, Sheet sheet)
    {
        if (hasRowsBefore) yield return Row.Empty;
        if (group is null) yield break;
        foreach (var row in Wrap.Rows(group, Tone.Dim, sheet.Width, Sheet.Margin, Sheet.Margin)) yield return row;
    }

    private static IReadOnlyList<Row> OptionRows(Picker picker, int at, List<int> columns, Sheet sheet)
    {
        var option = picker.Options[at];
        var isMarked = at == picker.Marked;
        var front = Front(picker, at);
        var hang = Sheet.Margin + front.Sum(span => CellWidth.Of(span.Text));
        var text = new Span(option.Text, isMarked ? Tone.Strong : Tone.Plain);
        var cells = CellText(option, columns);
        var textWidth = columns.Count == 0 ? CellWidth.Of(option.Text) : columns[0];
        var fits = cells.Length > 0 && hang + textWidth + CellGap + CellWidth.Of(cells) <= sheet.Width;
        Span[] spans = fits
            ? [.. front, text, new Span(new string(' ', textWidth - CellWidth.Of(option.Text) + CellGap)), new Span(cells, Tone.Dim)]
            : [.. front, text];
        var rows = Wrap.Rows(spans, sheet.Width, Sheet.Margin, hang);
        return fits || cells.Length == 0 ? rows : [.. rows, .. Wrap.Rows(cells, Tone.Dim, sheet.Width, hang, hang)];
    }

    private static List<Span> Front(Picker picker, int at)
    {
        var option = picker.Options[at];
        var isMarked = at == picker.Marked;
        var front = new List<Span> { new(isMarked ? "▸ " : "  ", Tone.Strong) };
        if (picker.Numbered)
        {
            var number = (at + 1).ToString(CultureInfo.InvariantCulture);
            var digits = picker.Options.Count.ToString(CultureInfo.InvariantCulture).Length;
            front.Add(new Span(number.PadLeft(digits) + "  ", isMarked ? Tone.Strong : Tone.Dim));
        }

        if (option.IsTicked is { } ticked) front.Add(new Span(ticked ? "[x] " : "[ ] "));
        if (option.Lead is { } lead) front.Add(new Span(lead + new string(' ', LeadWidth(picker) - CellWidth.Of(lead)) + "  ", Tone.Dim));
        return front;
    }

    private static int LeadWidth(Picker picker) => picker.Options.Max(option => CellWidth.Of(option.Lead ?? ""));

    /// <summary>Widths of the text (of the options that have details) and of each column of details.</summary>
    private static List<int> Columns(Picker picker)
    {
        var detailed = picker.Options.Where(option => option.Cells.Count > 0).ToList();
        if (detailed.Count == 0) return [];
        var count = detailed.Max(option => option.Cells.Count);
        return
        [
            detailed.Max(option => CellWidth.Of(option.Text)),
            .. Enumerable.Range(0, count).Select(at => detailed.Max(option => at < option.Cells.Count ? CellWidth.Of(option.Cells[at].Text) : 0)),
        ];
    }

    private static string CellText(Option option, List<int> columns) =>
        string.Concat(option.Cells.Select((cell, at) => cell.Text + new string(' ', columns[at + 1] - CellWidth.Of(cell.Text) + CellGap))).TrimEnd();
}
