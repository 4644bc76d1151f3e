namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>The window on a page: its first row, its height, and the number of rows there are.</summary>
internal sealed record PageWindow(int Top, int Height, int Rows)
{
    public static PageWindow Nothing { get; } = new(0, 0, 0);

    public bool IsAtEnd => Top + Height >= Rows;

    /// <summary>Where a reader turns to. A step that stands at the top may leave room below it; turning on from there never turns back.</summary>
    public PageWindow TurnedTo(int top) => this with { Top = Math.Clamp(top, 0, Math.Max(Top, Math.Max(0, Rows - Height))) };

    public PageWindow ScrolledTo(int top) => this with { Top = Math.Clamp(top, 0, Math.Max(0, Rows - Height)) };
}

/// <summary>Where the window on a page goes when the page has changed. It never jumps under a reader who has scrolled back.</summary>
internal static class Scrolling
{
    /// <summary>A talk: the window goes along with what is said as long as the reader is at its end, and no line goes by unseen.</summary>
    /// <param name="height">Rows of the window now.</param>
    /// <param name="rows">Rows of the page now.</param>
    /// <param name="isNewStep">The reader has just said something, or gone back: wherever they were, they see it, and the answer.</param>
    public static PageWindow Follow(PageWindow before, int height, int rows, bool isNewStep = false)
    {
        var after = new PageWindow(before.Top, height, rows);
        if (!before.IsAtEnd && !isNewStep) return after.ScrolledTo(before.Top);
        var firstNew = before.Rows == 0 || rows <= before.Rows ? rows : before.Rows;
        return after.ScrolledTo(Math.Min(rows - height, firstNew));
    }

    /// <summary>Everything else: the present step stands at the top, and what is marked or typed is seen.</summary>
    /// <param name="step">The row with which the present step begins.</param>
    /// <param name="isNewStep">The step, or the page, has just come.</param>
    /// <param name="focus">The rows that have to be seen; or null.</param>
    public static PageWindow Show(PageWindow before, int height, int rows, int step, bool isNewStep, (int First, int Count)? focus)
    {
        var after = new PageWindow(0, height, rows);
        var top = isNewStep ? step : before.Top;
        if (focus is var (first, count))
        {
            if (first + count > top + height) top = first + count - height;
            if (first < top) top = first;
        }

        return after with { Top = Math.Clamp(top, 0, Math.Max(step, Math.Max(0, rows - height))) };
    }
}
