using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Key = Rehearsal.Runner.Presentation.Key;

namespace Rehearsal.Runner.FullScreen;

/// <summary>The window: puts the parts of a laid-out screen in their places, and keeps where the reader is on the page.</summary>
internal sealed class StageView : Runnable
{
    private const int WheelRows = 3;

    private readonly RowsView _head;
    private readonly RowsView _page;
    private readonly RowsView _side;
    private readonly RowsView _foot;
    private readonly RowsView _more;
    private readonly RowsView _laidOver;
    private readonly FrameView _frame;
    private readonly RowsView _tooSmall;
    private readonly PageRows _pageRows = new();
    private readonly Action<Input> _send;
    private Screen? _screen;
    private PageWindow _window = PageWindow.Nothing;
    private int _since = -1;
    private int? _markedAtFirst;
    private bool _isBeingRead;
    private int _kept;

    public StageView(Looks looks, Action<Input> send)
    {
        _send = send;
        SetScheme(new Scheme(Looks.Plain));
        Border.Thickness = new Thickness(0);
        (_head, _page, _side, _foot, _more, _laidOver, _tooSmall) = (Rows(), Rows(), Rows(), Rows(), Rows(), Rows(), Rows());
        _frame = new FrameView { BorderStyle = LineStyle.Rounded, Visible = false, CanFocus = true };
        _frame.SetScheme(new Scheme(Looks.Plain));
        _frame.Add(_laidOver);
        Add(_head, _page, _side, _foot, _more, _frame, _tooSmall);

        RowsView Rows() => new(looks, Click);
    }

    /// <summary>Takes a key that only moves the window on the page; false for every other.</summary>
    public bool Scroll(Key key)
    {
        if (_screen is not { Overlay: null } screen) return false;
        if (PageBindings.ScrollOf(key, isTyping: screen.Field is not null, CanTurnByRow(screen)) is not { } move) return false;
        ScrollTo(_window.Top + (move.Pages * Math.Max(1, _window.Height - 1)) + move.Rows);
        return true;
    }

    /// <summary>Where the arrows have nothing to choose from.</summary>
    private static bool CanTurnByRow(Screen screen) => screen is { IsWaiting: false, Field: null, Picker: null or { Options.Count: 1 } };

    public void Show(Screen screen)
    {
        _screen = screen;
        Arrange();
    }

    /// <summary>Lays the last screen out for the window as it is now.</summary>
    public void Arrange()
    {
        if (_screen is not { Place.Length: > 0 } screen) return;
        var (width, height) = (Frame.Width, Frame.Height);
        var fits = StageLayout.Fits(width, height);
        (_tooSmall.Visible, _head.Visible, _page.Visible, _foot.Visible) = (!fits, fits, fits, fits);
        if (!fits)
        {
            (_side.Visible, _more.Visible, _frame.Visible) = (false, false, false);
            Place(_tooSmall, 0, 0, width, height);
            _tooSmall.Show(new Area(Wrap.Rows($"This window is too small: {width}×{height}. It takes {StageLayout.LeastWidth}×{StageLayout.LeastHeight}. Make it larger, and everything is still here.", Tone.Plain, Math.Max(2, width))));
            return;
        }

        // Where the reader is, by keys or wheel: asked before any part changes its size.
        _window = _window with { Top = _page.Viewport.Y };
        var isNewPage = _pageRows.IsNewPage(screen);
        if (isNewPage) _kept = 0;
        var layout = StageLayout.Of(screen, width, height, _kept);
        if (!screen.IsWaiting) _kept = layout.PinnedRows;
        _pageRows.Take(screen, layout.Sheet);
        Place(_head, layout.Left, 0, layout.Width, layout.Head.Height);
        _head.Show(layout.Head);
        Place(_foot, layout.Left, height - layout.Foot.Height, layout.Width, layout.Foot.Height);
        _foot.Show(layout.Foot);
        var (top, room) = (layout.Head.Height, height - layout.Head.Height - layout.Foot.Height);
        ShowSide(layout, top, room);
        ShowPage(screen, layout, top, room, isNewPage);
        var more = StageLayout.More;
        Place(_more, layout.Left + layout.Width - more.Rows[0].Width - Sheet.Margin, top + room, more.Rows[0].Width, 1);
        _more.Show(more);
        ShowOverlay(screen, layout, height);
        (layout.Overlay is { Caret: not null } ? _laidOver : layout.Ask.Caret is not null ? _page : _foot).SetFocus();
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledUp)) return Wheel(-1);
        return mouse.Flags.HasFlag(MouseFlags.WheeledDown) && Wheel(1);
    }

    private bool Wheel(int direction)
    {
        if (_screen?.Overlay is null) ScrollTo(_window.Top + (direction * WheelRows));
        else _send(new KeyPressed(direction < 0 ? Key.Up : Key.Down));
        return true;
    }

    private void ShowSide(StageLayout layout, int top, int room)
    {
        _side.Visible = layout.Side.Height > 0;
        if (!_side.Visible) return;
        Place(_side, layout.Left + layout.SideLeft, top, layout.Width - layout.SideLeft, room);
        _side.Show(layout.Side);
    }

    private void ShowPage(Screen screen, StageLayout layout, int top, int room, bool isNewPage)
    {
        Place(_page, layout.Left, top, layout.PageWidth, room);
        var rows = _pageRows.Rows.Count + layout.Ask.Height;
        var before = isNewPage ? PageWindow.Nothing : _window;
        var isNewStep = isNewPage || screen.Since != _since;
        if (isNewPage) (_isBeingRead, _markedAtFirst) = (screen.IsReadFirst, screen.Picker?.Marked);
        _isBeingRead &= screen.Picker?.Marked == _markedAtFirst;
        _window = screen.PinsAsk
            ? Scrolling.Follow(before, room, rows, isNewStep)
            : Scrolling.Show(before, room, rows, _pageRows.Begin(screen.Since), isNewStep, _isBeingRead ? null : FocusOf(layout.Ask));
        _since = screen.Since;
        _page.SetContentSize(new System.Drawing.Size(layout.PageWidth, Math.Max(rows, _window.Top + room)));
        _page.Viewport = _page.Viewport with { Y = _window.Top };
        _page.Show(_pageRows.Rows, layout.Ask);
        _more.Visible = !_window.IsAtEnd;
    }

    private (int First, int Count)? FocusOf(Area ask) => ask.Focus is { } focus ? (_pageRows.Rows.Count + focus.First, focus.Count) : null;

    private void ShowOverlay(Screen screen, StageLayout layout, int height)
    {
        _frame.Visible = layout.Overlay is not null;
        if (layout.Overlay is not { } overlay) return;
        _frame.Title = CleanText.Line(screen.Overlay!.Title);
        var rows = Math.Min(overlay.Height + 2, height - 2);
        Place(_frame, layout.Left, (height - rows) / 2, layout.Width, rows);
        Place(_laidOver, 0, 0, layout.Width - 2, rows - 2);
        _laidOver.Show(overlay);
    }

    private void ScrollTo(int top)
    {
        _window = (_window with { Top = _page.Viewport.Y }).TurnedTo(top);
        _page.Viewport = _page.Viewport with { Y = _window.Top };
        _page.SetNeedsDraw();
        _more.Visible = !_window.IsAtEnd;
    }

    /// <summary>A click that stands for a key which only moves the window stays here, too.</summary>
    private void Click(Input input)
    {
        if (input is KeyPressed { Key: var key } && Scroll(key)) return;
        _send(input);
    }

    private static void Place(View view, int left, int top, int width, int height) => view.Frame = new System.Drawing.Rectangle(left, top, width, Math.Max(0, height));
}
