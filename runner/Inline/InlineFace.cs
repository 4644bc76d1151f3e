using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;
using Spectre.Console;

namespace Rehearsal.Runner.Inline;

/// <summary>
/// The talk in the normal scroll-back: the page is written once, and a region under it is erased and drawn again. The
/// cursor is never hidden and no style outlives a row, so there is nothing to put right when the program is stopped.
/// </summary>
internal sealed class InlineFace(IAnsiConsole console, IKeySource keys) : IFrontEnd
{
    private readonly InputFeed _feed = InputFeed.Of(keys);
    private InlinePage _page = InlinePage.Nothing;
    private ActiveRegion _active = ActiveRegion.Empty;
    private int _width;

    public void Open(Action<Message> send) => _feed.Open(send);

    public void Draw(Screen screen)
    {
        var width = console.Profile.Width;
        var sheet = Sheet.For(width - 1, screen.Speakers);
        var (rows, page) = _page.Add(screen, sheet);
        var active = ActiveRegion.Of(screen, sheet, console.Profile.Height);
        if (rows.Count == 0 && width == _width && IsSame(active, _active)) return;
        console.WriteAnsi(writer =>
        {
            Erase(writer, width);
            foreach (var row in rows) Write(writer, row, ends: true);
            Write(writer, active);
        });
        (_page, _active, _width) = (page, active, width);
    }

    /// <summary>The cursor stands where the shell left it, so what was drawn before stays in the scroll-back.</summary>
    public void Continue()
    {
        console.WriteAnsi(writer =>
        {
            writer.Write("\r");
            writer.EraseInDisplay(0);
        });
        _active = ActiveRegion.Empty;
    }

    public void Close(string? farewell)
    {
        _feed.Close();
        console.WriteAnsi(writer =>
        {
            Erase(writer, console.Profile.Width);
            if (farewell is not null)
            {
                writer.WriteLine();
                Write(writer, Row.Of(new string(' ', Sheet.Margin) + CleanText.Line(farewell), Tone.Dim), ends: true);
            }
        });
        _active = ActiveRegion.Empty;
    }

    /// <summary>Back to where the region begins, and everything below it away. A window made narrower has wrapped its rows.</summary>
    private void Erase(AnsiWriter writer, int width)
    {
        if (_active.Rows.Count == 0) return;
        var above = _active.Rows.Take(_active.CursorRow).Sum(row => RowsTaken(row.Width, width)) + RowsTaken(_active.BeforeCursor.Width + 1, width) - 1;
        var up = Math.Min(above, console.Profile.Height - 1);
        writer.Write("\r");
        if (up > 0) writer.CursorUp(up);
        writer.EraseInDisplay(0);
    }

    private static int RowsTaken(int cells, int width) => Math.Max(1, (cells + width - 1) / width);

    private void Write(AnsiWriter writer, ActiveRegion active)
    {
        if (active.Rows.Count == 0) return;
        for (var at = 0; at < active.Rows.Count; at++) Write(writer, active.Rows[at], ends: at < active.Rows.Count - 1);
        var up = active.Rows.Count - 1 - active.CursorRow;
        writer.Write("\r");
        if (up > 0) writer.CursorUp(up);
        Write(writer, active.BeforeCursor, ends: false);
    }

    private void Write(AnsiWriter writer, Row row, bool ends)
    {
        foreach (var span in row.Spans) writer.Write(CleanText.Line(span.Text), Palette.Of(span.Tone, console.Profile.Capabilities.ColorSystem), null);
        if (ends) writer.WriteLine();
    }

    private static bool IsSame(ActiveRegion one, ActiveRegion other) =>
        one.CursorRow == other.CursorRow
        && one.BeforeCursor.Spans.SequenceEqual(other.BeforeCursor.Spans)
        && one.Rows.Count == other.Rows.Count
        && one.Rows.Zip(other.Rows).All(pair => pair.First.Spans.SequenceEqual(pair.Second.Spans));
}
