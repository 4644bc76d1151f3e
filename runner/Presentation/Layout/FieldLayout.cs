namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>A field's rows, and the row and text before the caret.</summary>
/// <param name="CaretRow">Index into <paramref name="Rows"/>.</param>
/// <param name="BeforeCaret">What stands on that row before the caret.</param>
internal sealed record FieldRows(IReadOnlyList<Row> Rows, int CaretRow, Row BeforeCaret);

/// <summary>Turns a field into rows: its label, then what is typed, cut where it does not fit.</summary>
internal static class FieldLayout
{
    private const string Prompt = "› ";
    private static readonly int Indent = Sheet.Margin + Prompt.Length;

    public static FieldRows Rows(Field field, Sheet sheet)
    {
        var head = Wrap.Rows([new Span(field.Label, Tone.Strong), new Span(field.Note is null ? "" : $"   {field.Note}", Tone.Dim)], sheet.Width, Sheet.Margin, Sheet.Margin);
        var before = Cut(field.Typing.Before, sheet.Width - Indent);
        var all = Cut(field.Typing.Text, sheet.Width - Indent);
        var at = before.Count - 1;
        return new FieldRows(
            [.. head, .. all.Select((text, row) => Typed(text, row == 0))],
            head.Count + at,
            Typed(before[at], at == 0));
    }

    private static Row Typed(string text, bool isFirst) => new([new Span(new string(' ', Sheet.Margin) + (isFirst ? Prompt : "  "), Tone.Strong), new Span(text)]);

    /// <summary>Cut between letters, wherever the row is full: what is typed does not jump while it grows. A full last row has an empty one after it, for the caret.</summary>
    private static List<string> Cut(string text, int width)
    {
        var rows = new List<string> { "" };
        var taken = 0;
        foreach (var letter in CellWidth.Letters(text))
        {
            if (taken + letter.Width > Math.Max(2, width))
            {
                rows.Add("");
                taken = 0;
            }

            rows[^1] += letter.Text;
            taken += letter.Width;
        }

        if (taken >= width) rows.Add("");
        return rows;
    }
}
