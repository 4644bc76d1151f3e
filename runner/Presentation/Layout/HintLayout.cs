namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>The hints in as few rows as they need; a hint is never torn apart.</summary>
internal static class HintLayout
{
    private const string Between = " · ";

    public static IReadOnlyList<Row> Rows(IReadOnlyList<Hint> hints, Sheet sheet)
    {
        var rows = new List<Row>();
        var row = "";
        foreach (var text in hints.Select(hint => $"{hint.Keys} {hint.Words}"))
        {
            var longer = row.Length == 0 ? text : row + Between + text;
            if (row.Length == 0 || Sheet.Margin + CellWidth.Of(longer) <= sheet.Width)
            {
                row = longer;
                continue;
            }

            rows.AddRange(RowsOf(row, sheet));
            row = text;
        }

        if (row.Length > 0) rows.AddRange(RowsOf(row, sheet));
        return rows;
    }

    private static IReadOnlyList<Row> RowsOf(string text, Sheet sheet) => Wrap.Rows(text, Tone.Dim, sheet.Width, Sheet.Margin, Sheet.Margin);
}
