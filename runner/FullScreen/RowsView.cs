using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Rehearsal.Runner.FullScreen;

/// <summary>Draws rows and says what a click on them means; longer ones are seen through a window that scrolls, quieter than Terminal.Gui's own bar.</summary>
internal sealed class RowsView : View
{
    private readonly Looks _looks;
    private readonly Action<Input> _send;
    private IReadOnlyList<Row> _rows = [];
    private Area _below = Area.Empty;
    private int _drawn;
    private int _top;

    public RowsView(Looks looks, Action<Input> send)
    {
        (_looks, _send) = (looks, send);
        CanFocus = true;
    }

    public int RowCount => _rows.Count + _below.Height;

    public void Show(Area area) => Show([], area);

    /// <param name="rows">Drawn first; nothing in them can be clicked.</param>
    /// <param name="below">Drawn under them.</param>
    public void Show(IReadOnlyList<Row> rows, Area below)
    {
        var isSame = ReferenceEquals(rows, _rows) && rows.Count == _drawn && Viewport.Y == _top && below.IsSame(_below);
        (_rows, _below, _drawn, _top) = (rows, below, rows.Count, Viewport.Y);
        Cursor = below.Caret is { } caret
            ? new Cursor { Position = ViewportToScreen(new System.Drawing.Point(caret.Column, rows.Count + caret.Row - Viewport.Y)), Style = CursorStyle.BlinkingBar }
            : new Cursor();
        if (!isSame) SetNeedsDraw();
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        for (var at = 0; at < Viewport.Height && Viewport.Y + at < RowCount; at++) Draw(RowAt(Viewport.Y + at), at);
        var all = GetContentSize().Height;
        if (all > Viewport.Height) DrawPosition(all);
        return true;
    }

    /// <summary>A thin line at the right: how much of the page is seen, and where that is.</summary>
    private void DrawPosition(int all)
    {
        var length = Math.Max(1, Viewport.Height * Viewport.Height / all);
        var first = (Viewport.Height - length) * Viewport.Y / (all - Viewport.Height);
        SetAttribute(_looks.Of(Tone.Dim));
        for (var at = first; at < first + length; at++) AddStr(Viewport.Width - 1, at, "│");
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse is not { IsSingleClicked: true, Position: { } at }) return false;
        if (_below.At(Viewport.Y + at.Y - _rows.Count, at.X) is not { } input) return false;
        _send(input);
        return true;
    }

    private Row RowAt(int at) => at < _rows.Count ? _rows[at] : _below.Rows[at - _rows.Count];

    private void Draw(Row row, int at)
    {
        var column = 0;
        foreach (var span in row.Spans)
        {
            SetAttribute(_looks.Of(span.Tone));
            AddStr(column, at, CleanText.Line(span.Text));
            column += CellWidth.Of(span.Text);
        }
    }
}
