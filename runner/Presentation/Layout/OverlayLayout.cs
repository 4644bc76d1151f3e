namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>What lies over the page, as rows; its title stands elsewhere.</summary>
internal static class OverlayLayout
{
    /// <summary>Rows around it: the frame, and a little of the page.</summary>
    private const int Around = 6;

    private const int LeastRows = 3;

    /// <summary>A list that is narrowed by typing keeps its height, so that it stands still meanwhile.</summary>
    private const int ListRows = 18;

    /// <param name="height">Rows of the window.</param>
    public static Area Of(Overlay overlay, Sheet sheet, int height)
    {
        var room = Math.Max(LeastRows, height - Around);
        if (overlay.Field is { } field) return List(field, overlay, sheet, Math.Min(room, ListRows));
        if (overlay.Picker is { } picker) return Text(overlay, sheet).Then(AnswerLayout.Of(null, picker, sheet)).Within(room);
        var text = Text(overlay, sheet);
        return (text with { Focus = (Math.Min(overlay.FirstRow + room - 2, text.Height - 1), 1) }).Within(room);
    }

    private static Area List(Field field, Overlay overlay, Sheet sheet, int room)
    {
        var typed = AnswerLayout.Of(field, null, sheet).Then([Row.Empty]);
        var below = overlay.Picker is { } picker ? AnswerLayout.Of(null, picker, sheet) : Text(overlay, sheet);
        var list = typed.Then(below.Within(Math.Max(1, room - typed.Height))) with { Caret = typed.Caret };
        return list.Height < room ? list.Then([.. Enumerable.Repeat(Row.Empty, room - list.Height)]) : list;
    }

    private static Area Text(Overlay overlay, Sheet sheet) => new(BlockLayout.Rows(overlay.Body, sheet));
}
