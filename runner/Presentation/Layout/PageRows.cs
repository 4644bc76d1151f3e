namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>
/// The rows of a page, laid out once: within a place blocks are only ever added at the end, so what stands there is
/// laid out anew only when the place or the sheet changes.
/// </summary>
internal sealed class PageRows
{
    private List<Row> _rows = [];
    private readonly List<int> _begins = [];
    private string _place = "";
    private Sheet? _sheet;

    /// <summary>Another list when they were laid out anew; the same one, longer, when the page has grown.</summary>
    public IReadOnlyList<Row> Rows => _rows;

    /// <summary>Whether the screen shows another page than the one taken last.</summary>
    public bool IsNewPage(Screen screen) => screen.Place != _place;

    /// <summary>The row with which the block at this index begins; the number of rows for one that is not there.</summary>
    public int Begin(int block) => block < _begins.Count ? _begins[block] : _rows.Count;

    public void Take(Screen screen, Sheet sheet)
    {
        if (IsNewPage(screen) || sheet != _sheet || screen.Body.Count < _begins.Count)
        {
            _rows = [];
            _begins.Clear();
        }

        (_place, _sheet) = (screen.Place, sheet);
        for (var at = _begins.Count; at < screen.Body.Count; at++)
        {
            var rows = BlockLayout.Rows(at == 0 ? null : screen.Body[at - 1], screen.Body[at], sheet).ToList();
            _begins.Add(_rows.Count + (rows.Count > 1 && at > 0 && rows[0].Spans.Count == 0 ? 1 : 0));
            _rows.AddRange(rows);
        }
    }
}
