using System.Globalization;
using System.Text;
using Wcwidth;

namespace Rehearsal.Tests.Inline;

/// <summary>As much of a terminal as the inline face needs: it wraps, scrolls, moves up, erases downwards, and wraps anew when it is made narrower or wider.</summary>
internal sealed class TinyTerminal(int width, int height)
{
    private sealed record Row(List<string> Cells, bool GoesOn);

    private readonly List<Row> _rows = [new Row([], false)];
    private int _row;
    private int _column;
    private int _width = width;

    public bool IsCursorVisible { get; private set; } = true;

    public bool IsStyled { get; private set; }

    public string Unknown { get; private set; } = "";

    /// <summary>Everything that was ever written and not erased, the scroll-back first; without spaces at the ends.</summary>
    public IReadOnlyList<string> Lines => [.. _rows.Select(row => Text(row).TrimEnd())];

    /// <summary>What is seen now.</summary>
    public IReadOnlyList<string> Screen => [.. Lines.Skip(Top)];

    /// <summary>What stands before the cursor on its row.</summary>
    public string BeforeCursor => string.Concat(_rows[_row].Cells.Take(_column));

    private int Top => Math.Max(0, _rows.Count - height);

    public void Write(string output)
    {
        for (var at = 0; at < output.Length;)
        {
            if (output[at] == '\u001B') at = Command(output, at + 1);
            else if (output[at] == '\r') (_column, at) = (0, at + 1);
            else if (output[at] == '\n') at = NewLine(at);
            else at = Letter(output, at);
        }
    }

    /// <summary>Another size; rows that went on as one line are wrapped anew, as most terminals do.</summary>
    public void Resize(int newWidth)
    {
        var cursor = (Line: _rows.Take(_row).Count(row => !row.GoesOn), At: _column + Before(_row));
        var lines = new List<List<string>> { new() };
        foreach (var row in _rows)
        {
            lines[^1].AddRange(row.Cells);
            if (!row.GoesOn) lines.Add([]);
        }

        lines.RemoveAt(lines.Count - 1);
        _rows.Clear();
        _width = newWidth;
        for (var line = 0; line < lines.Count; line++)
        {
            var first = _rows.Count;
            do
            {
                var part = lines[line].Take(_width).ToList();
                lines[line].RemoveRange(0, part.Count);
                _rows.Add(new Row(part, lines[line].Count > 0));
            }
            while (lines[line].Count > 0);

            if (line == cursor.Line) (_row, _column) = (Math.Min(first + (cursor.At / _width), _rows.Count - 1), cursor.At % _width);
        }
    }

    private int Before(int row)
    {
        var cells = 0;
        for (var at = row - 1; at >= 0 && _rows[at].GoesOn; at--) cells += _rows[at].Cells.Count;
        return cells;
    }

    private int NewLine(int at)
    {
        _column = 0;
        if (++_row == _rows.Count) _rows.Add(new Row([], false));
        return at + 1;
    }

    private int Letter(string output, int at)
    {
        var rune = Rune.GetRuneAt(output, at);
        var cells = Math.Max(0, UnicodeCalculator.GetWidth(rune));
        if (cells == 0)
        {
            if (_column > 0) _rows[_row].Cells[_column - 1] += rune.ToString();
            return at + rune.Utf16SequenceLength;
        }

        if (_column + cells > _width)
        {
            _rows[_row] = _rows[_row] with { GoesOn = true };
            NewLine(at);
        }

        Put(rune.ToString());
        for (var filler = 1; filler < cells; filler++) Put("");
        return at + rune.Utf16SequenceLength;
    }

    private void Put(string cell)
    {
        var row = _rows[_row].Cells;
        while (row.Count < _column) row.Add(" ");
        if (_column < row.Count) row[_column] = cell;
        else row.Add(cell);
        _column++;
    }

    private int Command(string output, int at)
    {
        var end = at + 1;
        while (output[end] is >= '0' and <= '?') end++;
        var parameters = output[(at + 1)..end];
        switch (output[end])
        {
            case 'A': _row = Math.Max(Top, _row - int.Parse(parameters, CultureInfo.InvariantCulture)); break;
            case 'J' when parameters is "0" or "": EraseBelow(); break;
            case 'm': IsStyled = parameters is not ("0" or ""); break;
            case 'h' or 'l' when parameters == "?25": IsCursorVisible = output[end] == 'h'; break;
            default: Unknown += output[at..(end + 1)]; break;
        }

        return end + 1;
    }

    private void EraseBelow()
    {
        _rows.RemoveRange(_row + 1, _rows.Count - _row - 1);
        var cells = _rows[_row].Cells;
        if (cells.Count > _column) cells.RemoveRange(_column, cells.Count - _column);
        _rows[_row] = _rows[_row] with { GoesOn = false };
    }

    private static string Text(Row row) => string.Concat(row.Cells);
}
