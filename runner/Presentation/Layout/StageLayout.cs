namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>
/// A screen laid out over a whole window: the head, the page in the middle, what coach mode adds at its side, and the
/// foot, which never scrolls away. The page's own rows are laid out by <see cref="PageRows"/>, for they only grow.
/// </summary>
/// <param name="Left">Free cells at the left: on a wide window everything stands in the middle.</param>
/// <param name="Width">Cells of everything together.</param>
/// <param name="Sheet">What the page's rows are laid out on.</param>
/// <param name="Ask">What is asked, where it follows the page; empty where it is pinned to the foot.</param>
/// <param name="Side">Empty where there is nothing, or no room, at the side.</param>
/// <param name="PinnedRows">How many rows of the foot what is asked takes.</param>
internal sealed record StageLayout(int Left, int Width, Sheet Sheet, Area Head, Area Ask, Area Side, Area Foot, int PinnedRows, Area? Overlay)
{
    public const int LeastWidth = 40;
    public const int LeastHeight = 12;

    /// <summary>Cells at the right of the page: the scroll bar, and one before it.</summary>
    private const int ScrollBar = 2;

    private const int SideWidth = 30;
    private const int SideGap = 3;
    private const int WideEnough = 100;

    /// <summary>Rows that the page keeps however much is asked: what was said last has to be seen.</summary>
    private const int LeastPage = 3;

    /// <summary>Below so many rows the hints take one of them.</summary>
    private const int LowHeight = 16;

    /// <summary>From so many rows on one of them is left free above the page.</summary>
    private const int RoomyHeight = 28;

    /// <summary>Stands on the rule under a page that goes on below.</summary>
    public static Area More { get; } = new([Row.Of(" ↓ more · PageDown ", Tone.Dim)]) { Targets = [new Target(0, 1, 0, 19, new KeyPressed(Key.PageDown))] };

    /// <summary>Cells from the left of everything to the side.</summary>
    public int SideLeft => Width - SideWidth;

    /// <summary>Cells of the page, its scroll bar included.</summary>
    public int PageWidth => Side.Height > 0 ? SideLeft - SideGap : Width;

    public static bool Fits(int width, int height) => width >= LeastWidth && height >= LeastHeight;

    /// <param name="width">Cells of the window, at least <see cref="LeastWidth"/>.</param>
    /// <param name="height">Rows of the window, at least <see cref="LeastHeight"/>.</param>
    /// <param name="kept">Rows that what is asked took before: kept free while the next lines arrive, so that the page stands still.</param>
    public static StageLayout Of(Screen screen, int width, int height, int kept = 0)
    {
        var isWide = screen.Side is not null && width >= WideEnough;
        var most = Sheet.LongestLine + ScrollBar + (isWide ? SideGap + SideWidth : 0);
        var all = Math.Min(width, most);
        var sheet = Sheet.For((isWide ? all - SideGap - SideWidth : all) - ScrollBar, screen.Speakers);
        var full = Sheet.For(all - ScrollBar, screen.Speakers);
        var ask = AnswerLayout.Of(screen.Field, screen.Picker, screen.PinsAsk ? full : sheet);
        var head = height >= RoomyHeight ? HeadOf(screen, all).Then([Row.Empty]) : HeadOf(screen, all);
        var side = isWide ? new Area(SideLayout.Column(screen.Side!, SideWidth)) : Area.Empty;
        var beside = screen.IsWaiting || isWide ? null : screen.Side;
        var mostHints = height < LowHeight ? 1 : height / 6;
        var bare = FootOf(screen, Area.Empty, full, all, mostHints);
        var pinned = screen.PinsAsk ? Pinned(ask, beside, full, PinnedRoom(height - head.Height, bare.Height + 1)) : Area.Empty;
        if (screen.IsWaiting && pinned.Height < kept) pinned = pinned.Then([.. Enumerable.Repeat(Row.Empty, Math.Max(0, Math.Min(kept, height / 2) - pinned.Height))]);
        return new StageLayout(
            (width - all) / 2,
            all,
            sheet,
            head,
            screen.PinsAsk || ask.Height == 0 ? Area.Empty : new Area([Row.Empty]).Then(ask),
            side,
            FootOf(screen, pinned, full, all, mostHints),
            pinned.Height,
            screen.Overlay is { } overlay ? OverlayLayout.Of(overlay, full, height) : null);
    }

    private static Area HeadOf(Screen screen, int width)
    {
        const string Help = "? help";
        var isTyped = screen.Field is not null || screen.Overlay is { Field: not null };
        var help = isTyped ? new string(' ', Help.Length) : Help;
        var right = screen.Status is { } status ? $"{status}      {help}" : help;
        var room = width - CellWidth.Of(right) - (2 * Sheet.Margin) - 1;
        var title = Wrap.Rows(screen.Title, Tone.Strong, Math.Max(Sheet.Margin + 2, room), Sheet.Margin)[0];
        var gap = new string(' ', Math.Max(1, width - Sheet.Margin - CellWidth.Of(right) - title.Width));
        var at = width - Sheet.Margin - Help.Length;
        return new Area([new Row([.. title.Spans, new Span(gap), new Span(right, Tone.Dim)]), Rule(width)])
        {
            Targets = isTyped ? [] : [new Target(0, 1, at, width, new KeyPressed(Key.Of('?')))],
        };
    }

    /// <summary>What is asked, with what coach mode adds above where both fit: all of it, or else the meters alone.</summary>
    private static Area Pinned(Area ask, Side? beside, Sheet sheet, int room)
    {
        if (beside is null) return ask.Within(room);
        IReadOnlyList<IReadOnlyList<Row>> ways = [SideLayout.Rows(beside, sheet), SideLayout.Rows(beside with { Mood = null }, sheet)];
        var above = ways.FirstOrDefault(rows => rows.Count > 0 && rows.Count + 1 + ask.Height <= room);
        return (above is null ? ask : new Area([.. above, Row.Empty]).Then(ask)).Within(room);
    }

    /// <param name="rows">Of the window, under the head.</param>
    /// <param name="taken">By the rest of the foot.</param>
    private static int PinnedRoom(int rows, int taken) => Math.Max(3, Math.Min(rows * 3 / 5, rows - taken - LeastPage));

    private static Area FootOf(Screen screen, Area pinned, Sheet sheet, int width, int mostHints)
    {
        var foot = new Area([Rule(width)]).Then(LiveLayout.Rows(screen.Live, sheet)).Then(pinned);
        if (pinned.Height > 0) foot = foot.Then([Row.Empty]);
        if (screen.Notice is { } notice) foot = foot.Then(Wrap.Rows(notice, Tone.Plain, sheet.Width, Sheet.Margin, Sheet.Margin));
        return foot.Then(screen.Hints.Count > 0 ? HintLayout.Of(screen.Hints, sheet, mostHints) : new Area([Row.Empty]));
    }

    private static Row Rule(int width) => Row.Of(new string('─', width), Tone.Dim);
}
