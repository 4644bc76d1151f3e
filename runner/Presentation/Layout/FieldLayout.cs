namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>A field's rows, and the row and text before the caret.</summary>
/// <param name="CaretRow">Index into <paramref name="Rows"/>.</param>
/// <param name="BeforeCaret">What stands on that row before the caret.</param>
internal sealed record FieldRows(IReadOnlyList<Row> Rows, int CaretRow, Row BeforeCaret);

/// <summary>Turns a field into rows: its label, then what is typed.</summary>
internal static class FieldLayout
{
    private const string Prompt = "› ";
    private static readonly int Indent = Sheet.Margin + Prompt.Length;

    public static FieldRows Rows(Field field, Sheet sheet)
    {
        var head = Wrap.Rows([new Span(field.Label, Tone.Strong), new Span(field.Note is null ? "" : $"   {field.Note}", Tone.Dim)], sheet.Width, Sheet.Margin, Sheet.Margin);
        var rows = Cut(field.Typing.Text, sheet.Width - Indent);
        var (at, before) = Caret(rows, field.Typing.Caret);
        return new FieldRows([.. head, .. rows.Select((text, row) => Typed(text, row == 0))], head.Count + at, Typed(before, at == 0));
    }

    private static Row Typed(string text, bool isFirst) => new([new Span(new string(' ', Sheet.Margin) + (isFirst ? Prompt : "  "), Tone.Strong), new Span(text)]);

    /// <summary>Cut after spaces, or inside a word that is longer than a row. Together the rows are the text; a full last row has an empty one after it, for the caret.</summary>
    private static List<string> Cut(string text, int width)
    {
        var room = Math.Max(2, width);
        var rows = new List<string> { "" };
        foreach (var letter in CellWidth.Letters(text))
        {
            if (CellWidth.Of(rows[^1]) + letter.Width > room)
            {
                var word = rows[^1][(rows[^1].LastIndexOf(' ') + 1)..];
                var moves = letter.Text != " " && word.Length > 0 && word.Length < rows[^1].Length;
                if (moves) rows[^1] = rows[^1][..^word.Length];
                rows.Add(moves ? word : "");
            }

            rows[^1] += letter.Text;
        }

        if (CellWidth.Of(rows[^1]) >= room) rows.Add("");
        return rows;
    }

    private static (int Row, string Before) Caret(List<string> rows, int caret)
    {
        var at = 0;
        while (at < rows.Count - 1 && caret >= rows[at].Length) caret -= rows[at++].Length;
        return (at, rows[at][..caret]);
    }
}
