namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>The hints in as few rows as they need; a hint is never torn apart.</summary>
internal static class HintLayout
{
    private const string Between = " · ";

    public static IReadOnlyList<Row> Rows(IReadOnlyList<Hint> hints, Sheet sheet) => Of(hints, sheet).Rows;

    /// <summary>The rows, and each hint as something to click.</summary>
    public static Area Of(IReadOnlyList<Hint> hints, Sheet sheet)
    {
        var area = Area.Empty;
        var row = new List<Hint>();
        foreach (var hint in hints)
        {
            if (row.Count > 0 && Sheet.Margin + CellWidth.Of(Joined([.. row, hint])) > sheet.Width)
            {
                area = area.Then(AreaOf(row, sheet));
                row = [];
            }

            row.Add(hint);
        }

        return row.Count > 0 ? area.Then(AreaOf(row, sheet)) : area;
    }

    /// <summary>In at most so many rows: the last hints only, for one of them leads to all the others.</summary>
    public static Area Of(IReadOnlyList<Hint> hints, Sheet sheet, int most)
    {
        var area = Of(hints, sheet);
        for (var left = 1; area.Height > most && left < hints.Count; left++) area = Of([.. hints.Skip(left)], sheet);
        return area;
    }

    private static Area AreaOf(List<Hint> row, Sheet sheet)
    {
        var targets = new List<Target>();
        var at = Sheet.Margin;
        foreach (var hint in row)
        {
            var width = CellWidth.Of(Text(hint));
            if (hint.Press is { } key) targets.Add(new Target(0, 1, at, at + width, new KeyPressed(key)));
            at += width + CellWidth.Of(Between);
        }

        return new Area(Wrap.Rows(Joined(row), Tone.Dim, sheet.Width, Sheet.Margin, Sheet.Margin)) { Targets = targets };
    }

    private static string Joined(IEnumerable<Hint> hints) => string.Join(Between, hints.Select(Text));

    private static string Text(Hint hint) => $"{hint.Keys} {hint.Words}";
}
