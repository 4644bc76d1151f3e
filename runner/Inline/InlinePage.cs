using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;

namespace Rehearsal.Runner.Inline;

/// <summary>What of a page was written to the scroll-back already. It is written once and never touched again.</summary>
internal sealed record InlinePage(string Place, string Title, int Written)
{
    private const int LongestRule = 60;

    public static InlinePage Nothing { get; } = new("", "", 0);

    /// <summary>The rows a screen adds, and what is written then.</summary>
    public (IReadOnlyList<Row> Rows, InlinePage Next) Add(Screen screen, Sheet sheet)
    {
        if (screen.Place.Length == 0) return ([], this);
        var isNew = screen.Place != Place;
        var from = isNew ? 0 : Written;
        if (!isNew && screen.Body.Count == from) return ([], this);
        var rows = new List<Row>();
        if (isNew) rows.AddRange(Head(screen, sheet));
        for (var at = from; at < screen.Body.Count; at++) rows.AddRange(BlockLayout.Rows(at == 0 ? null : screen.Body[at - 1], screen.Body[at], sheet));
        return (rows, new InlinePage(screen.Place, screen.Title, screen.Body.Count));
    }

    /// <summary>A page of the same title goes on under a rule; another begins with its title.</summary>
    private IEnumerable<Row> Head(Screen screen, Sheet sheet)
    {
        var rule = new string('─', Math.Min(LongestRule, sheet.Width - Sheet.Margin));
        yield return Row.Empty;
        if (Place.Length > 0) yield return Row.Of(new string(' ', Sheet.Margin) + rule, Tone.Dim);
        if (Place.Length > 0) yield return Row.Empty;
        if (screen.Title == Title) yield break;
        foreach (var row in Wrap.Rows(screen.Title, Tone.Strong, sheet.Width, Sheet.Margin, Sheet.Margin)) yield return row;
        if (screen.Body.Count > 0) yield return Row.Empty;
    }
}
