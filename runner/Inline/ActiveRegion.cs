using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;

namespace Rehearsal.Runner.Inline;

/// <summary>The rows under the page that change with every key: what can be picked or typed, and the hints. They are erased and drawn again; the page above is not.</summary>
/// <param name="CursorRow">Where the cursor waits.</param>
/// <param name="BeforeCursor">What stands before it on that row.</param>
internal sealed record ActiveRegion(IReadOnlyList<Row> Rows, int CursorRow, Row BeforeCursor)
{
    private const int LeastRows = 4;

    public static ActiveRegion Empty { get; } = new([], 0, Row.Empty);

    /// <param name="height">Rows of the terminal; the region leaves one of them free.</param>
    public static ActiveRegion Of(Screen screen, Sheet sheet, int height)
    {
        var room = Math.Max(LeastRows, height - 1);
        var foot = Foot(screen, sheet, Math.Max(1, room / 4));
        if (foot.Count == 0 && screen.Field is null && screen.Picker is null && screen.Overlay is null) return Empty;
        return screen.Overlay is { } overlay ? Over(overlay, sheet, foot, room) : On(screen, sheet, foot, room);
    }

    private static ActiveRegion On(Screen screen, Sheet sheet, IReadOnlyList<Row> foot, int room) => screen.Field is { } field
        ? WithField([], FieldLayout.Rows(field, sheet), left => Choice(screen, sheet, left), foot, room)
        : Under(Choice(screen, sheet, room - foot.Count - 1), foot);

    private static ActiveRegion Over(Overlay overlay, Sheet sheet, IReadOnlyList<Row> foot, int room) => overlay.Field is { } field
        ? WithField([Title(overlay)], FieldLayout.Rows(field, sheet), left => overlay.Picker is { } picker ? Around(picker, PickerLayout.Rows(picker, sheet), left) : BlockLayout.Rows(overlay.Body, sheet), foot, room)
        : Under(overlay.Picker is { } list ? [Title(overlay), Row.Empty, .. Around(list, PickerLayout.Rows(list, sheet), room - foot.Count - 4)] : OverlayRows(overlay, sheet, room - foot.Count - 1), foot);

    /// <summary>The cursor waits at the beginning of the foot, or on the last row where there is none.</summary>
    private static ActiveRegion Under(IReadOnlyList<Row> rows, IReadOnlyList<Row> foot)
    {
        IReadOnlyList<Row> all = rows.Count == 0 ? [Row.Empty, .. foot] : [Row.Empty, .. rows, Row.Empty, .. foot];
        return new ActiveRegion(all, Math.Min(all.Count - 1, all.Count - foot.Count), Row.Empty);
    }

    /// <summary>The cursor waits in the field; what can be picked stands below it.</summary>
    /// <param name="below">What stands there, in at most so many rows.</param>
    private static ActiveRegion WithField(IReadOnlyList<Row> head, FieldRows field, Func<int, IReadOnlyList<Row>> below, IReadOnlyList<Row> foot, int room)
    {
        var rows = Viewport.Around(field.Rows, field.CaretRow, 1, room - foot.Count - head.Count - 2);
        var caret = rows.Select((row, at) => (row, at)).First(pair => ReferenceEquals(pair.row, field.Rows[field.CaretRow])).at;
        var left = room - foot.Count - head.Count - rows.Count - 3;
        var under = left < LeastRows - 1 ? [] : below(left);
        IReadOnlyList<Row> list = under.Count > 0 ? [.. under, Row.Empty] : [];
        return new ActiveRegion([Row.Empty, .. head, .. rows, Row.Empty, .. list, .. foot], head.Count + caret + 1, field.BeforeCaret);
    }

    private static IReadOnlyList<Row> Foot(Screen screen, Sheet sheet, int mostHints)
    {
        var notice = screen.Notice is { } text ? Wrap.Rows(text, Tone.Plain, sheet.Width, Sheet.Margin, Sheet.Margin) : [];
        var live = LiveLayout.Rows(screen.Live, sheet);
        return [.. live, .. live.Count > 0 ? [Row.Empty] : Array.Empty<Row>(), .. notice, .. HintLayout.Of(screen.Hints, sheet, mostHints).Rows];
    }

    /// <summary>The options, and as far as there is room what coach mode adds above and what is said about the marked one below.</summary>
    private static IReadOnlyList<Row> Choice(Screen screen, Sheet sheet, int room)
    {
        var side = screen is { IsWaiting: false, Side: { } beside } ? SideLayout.Rows(beside, sheet) : [];
        if (screen.Picker is not { } picker) return side.Count <= room ? side : [];
        var picked = PickerLayout.Rows(picker, sheet);
        IReadOnlyList<Row> above = side.Count > 0 ? [.. side, Row.Empty] : [];
        var below = AnswerLayout.About(picker, sheet);
        if (above.Count + picked.Rows.Count + below.Count > room - 1) below = [];
        if (above.Count + picked.Rows.Count > room - 1) above = [];
        return [.. above, .. Around(picker, picked, room - 1 - above.Count - below.Count), .. below];
    }

    /// <summary>The options around the marked one.</summary>
    private static IReadOnlyList<Row> Around(Picker picker, PickerRows picked, int room)
    {
        var (first, count) = picked.Options[picker.Marked ?? 0];
        return Viewport.Around(picked.Rows, first, count, room);
    }

    private static Row Title(Overlay overlay) => Row.Of(new string(' ', Sheet.Margin) + overlay.Title, Tone.Strong);

    private static IReadOnlyList<Row> OverlayRows(Overlay overlay, Sheet sheet, int room)
    {
        IReadOnlyList<Row> rows = [Title(overlay), Row.Empty, .. BlockLayout.Rows(overlay.Body, sheet)];
        return rows.Count <= room ? rows : Viewport.Around(rows, Math.Min(overlay.FirstRow + room - 2, rows.Count - 1), 1, room);
    }
}
