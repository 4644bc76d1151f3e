using System.Text;

namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>Breaks text into rows at spaces, after long dashes and between wide letters; a word longer than a row is cut.</summary>
internal static class Wrap
{
    private readonly record struct Letter(string Text, int Width, Tone Tone);

    /// <param name="width">Cells a row may take, indents included.</param>
    /// <param name="first">Empty cells before the first row.</param>
    /// <param name="hang">Empty cells before every later row.</param>
    public static IReadOnlyList<Row> Rows(IEnumerable<Span> text, int width, int first = 0, int hang = 0)
    {
        var rows = new List<Row>();
        var row = new List<Letter>();
        var (taken, breakAt) = (0, 0);
        var least = Math.Min(Room(width, first), Room(width, hang));
        foreach (var letter in text.SelectMany(Letters).SelectMany(letter => Fitting(letter, least)))
        {
            // twice where the first row has more room than the next: what is carried over may still be too long
            while (row.Count > 0 && taken + letter.Width > Room(width, rows.Count == 0 ? first : hang))
            {
                var indent = rows.Count == 0 ? first : hang;
                var keep = letter.Text == " " || breakAt == 0 ? CountFitting(row, Room(width, indent)) : breakAt;
                rows.Add(RowOf(row.Take(keep), indent));
                row = [.. row.Skip(keep).SkipWhile(rest => rest.Text == " ")];
                (taken, breakAt) = (row.Sum(rest => rest.Width), 0);
            }

            if (letter.Text == " " && row.Count == 0 && rows.Count > 0) continue;
            if (letter.Width > 1 && row.Count > 0) breakAt = row.Count;
            row.Add(letter);
            taken += letter.Width;
            if (CanBreakAfter(letter)) breakAt = row.Count;
        }

        if (row.Count > 0 || rows.Count == 0) rows.Add(RowOf(row, rows.Count == 0 ? first : hang));
        return rows;
    }

    public static IReadOnlyList<Row> Rows(string text, Tone tone, int width, int first = 0, int hang = 0) =>
        Rows([new Span(text, tone)], width, first, hang);

    /// <summary>However deep the indent, two cells are left, so that every letter finds a place.</summary>
    private static int Room(int width, int indent) => Math.Max(2, width - indent);

    private static IEnumerable<Letter> Letters(Span span) =>
        CellWidth.Letters(span.Text).Select(letter => new Letter(letter.Text, letter.Width, span.Tone));

    /// <summary>How many letters from the start fit: all of them, unless what was carried over meets a deeper indent.</summary>
    private static int CountFitting(List<Letter> row, int room)
    {
        var (taken, count) = (0, 0);
        while (count < row.Count && taken + row[count].Width <= room) taken += row[count++].Width;
        return count;
    }

    /// <summary>Joined emoji that are wider than a whole row come apart.</summary>
    private static IEnumerable<Letter> Fitting(Letter letter, int room) =>
        letter.Width <= room ? [letter] : letter.Text.EnumerateRunes().Select(rune => letter with { Text = rune.ToString(), Width = CellWidth.Of(rune.ToString()) });

    private static bool CanBreakAfter(Letter letter) => letter.Width > 1 || letter.Text is " " or "—";

    private static Row RowOf(IEnumerable<Letter> letters, int indent)
    {
        var spans = new List<Span>();
        if (indent > 0) spans.Add(new Span(new string(' ', indent)));
        var text = new StringBuilder();
        Tone? tone = null;
        foreach (var letter in TrimEnd(letters))
        {
            if (tone is { } before && before != letter.Tone)
            {
                spans.Add(new Span(text.ToString(), before));
                text.Clear();
            }

            tone = letter.Tone;
            text.Append(letter.Text);
        }

        if (tone is not { } last) return Row.Empty;
        spans.Add(new Span(text.ToString(), last));
        return new Row(spans);
    }

    private static List<Letter> TrimEnd(IEnumerable<Letter> letters)
    {
        var row = letters.ToList();
        while (row.Count > 0 && row[^1].Text == " ") row.RemoveAt(row.Count - 1);
        return row;
    }
}
