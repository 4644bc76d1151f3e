namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>What lies over the page, as rows; its title stands elsewhere.</summary>
internal static class OverlayLayout
{
    /// <summary>Rows around it: the frame, and a little of the page.</summary>
    private const int Around = 6;

    private const int LeastRows = 3;

    /// <param name="height">Rows of the window.</param>
    public static Area Of(Overlay overlay, Sheet sheet, int height)
    {
        var room = Math.Max(LeastRows, height - Around);
        var rows = BlockLayout.Rows(overlay.Body, sheet);
        return rows.Count <= room ? new Area(rows) : new Area(Viewport.Around(rows, Math.Min(overlay.FirstRow + room - 2, rows.Count - 1), 1, room));
    }
}
