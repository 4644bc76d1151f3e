using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>Every line in the field of clarity and care, by its letter and the number of its moment.</summary>
internal static class QuadrantPicture
{
    private const int CellWidth = 7;
    private const int Columns = Rating.Highest - Rating.Lowest + 1;
    private const int LeftColumns = Rating.Threshold - Rating.Lowest;

    private static readonly int[] Scale = [.. Enumerable.Range(Rating.Lowest, Columns)];

    public static Picture Of(IReadOnlyList<Moment> moments) => new([.. Rows(moments)], Alternative(moments));

    private static IEnumerable<IReadOnlyList<Span>> Rows(IReadOnlyList<Moment> moments)
    {
        yield return [new Span("care", Tone.Care), new Span("   people-led" + new string(' ', (LeftColumns * CellWidth) - 9) + "integrated", Tone.Dim)];
        foreach (var care in Scale.Reverse())
        {
            foreach (var row in CareRows(moments, care)) yield return row;
            if (care == Rating.Threshold) yield return [new Span($"     ┼{Line(LeftColumns)}┼{Line(Columns - LeftColumns)}", Tone.Dim)];
        }

        yield return [new Span($"     └{Line(LeftColumns)}┴{Line(Columns - LeftColumns)}", Tone.Dim)];
        yield return [new Span("      " + string.Concat(Scale.Select((clarity, at) => (at == LeftColumns ? " " : "") + (" " + CoachWords.Signed(clarity)).PadRight(CellWidth))), Tone.Dim), new Span("clarity", Tone.Clarity)];
        yield return [new Span("       neither" + new string(' ', (LeftColumns * CellWidth) - 6) + "head-led", Tone.Dim)];
    }

    private static string Line(int columns) => new('─', columns * CellWidth);

    /// <summary>As many rows as the fullest cell needs.</summary>
    private static IEnumerable<IReadOnlyList<Span>> CareRows(IReadOnlyList<Moment> moments, int care)
    {
        var cells = Scale.Select(clarity => CellRows(moments.Where(moment => moment.Rating == new Rating(clarity, care)))).ToList();
        for (var row = 0; row < Math.Max(1, cells.Max(cell => cell.Count)); row++)
        {
            var label = row == 0 ? CoachWords.Signed(care).PadLeft(4) : "    ";
            var spans = new List<Span> { new($"{label} │", Tone.Dim) };
            for (var at = 0; at < Columns; at++)
            {
                if (at == LeftColumns) spans.Add(new Span("│", Tone.Dim));
                var text = row < cells[at].Count ? cells[at][row] : "";
                spans.Add(new Span((" " + text).PadRight(CellWidth), ToneOf(new Rating(Scale[at], care).Quadrant)));
            }

            yield return spans;
        }
    }

    private static List<string> CellRows(IEnumerable<Moment> moments)
    {
        var rows = new List<string>();
        foreach (var mark in moments.Select(Mark))
        {
            if (rows.Count > 0 && rows[^1].Length + mark.Length + 2 < CellWidth) rows[^1] += " " + mark;
            else rows.Add(mark);
        }

        return rows;
    }

    /// <summary>A carried line stands where it was rated, and counts as integrated.</summary>
    private static string Mark(Moment moment) => $"{(moment.CountsAsIntegrated ? Quadrant.Integrated : moment.Quadrant).Letter()}{Words.Number(moment.Number)}{(moment.IsCarried ? "*" : "")}";

    private static Tone ToneOf(Quadrant quadrant) => quadrant switch
    {
        Quadrant.Integrated => Tone.Strong,
        Quadrant.HeadLed => Tone.Clarity,
        Quadrant.PeopleLed => Tone.Care,
        _ => Tone.Plain,
    };

    private static string Alternative(IReadOnlyList<Moment> moments) => string.Join(' ', moments.Select(Sentence));

    private static string Sentence(Moment moment) =>
        $"Moment {Words.Number(moment.Number)}: clarity {CoachWords.Signed(moment.Rating.Clarity)}, care {CoachWords.Signed(moment.Rating.Care)}, {moment.Quadrant.Word()}{(moment.IsCarried ? " and carried" : "")}.";
}
