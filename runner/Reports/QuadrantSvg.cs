using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Runner.Reports;

/// <summary>The field of clarity and care with every moment in it.</summary>
internal static class QuadrantSvg
{
    private const int Cell = 92;
    private const int Left = 58;
    private const int Top = 26;
    private const int Steps = Rating.Highest - Rating.Lowest + 1;
    private const int InARow = 3;
    private const int Mark = 28;

    public static string Of(IReadOnlyList<Moment> moments)
    {
        var (width, height) = (Left + (Steps * Cell) + 14, Top + (Steps * Cell) + 46);
        using var svg = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        svg.Write($"<svg class=\"quadrant\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{Html.Encoded("Clarity to the right, care upwards. " + QuadrantPicture(moments))}\">\n");
        Field(svg);
        foreach (var cell in moments.GroupBy(moment => moment.Rating)) Marks(svg, cell.Key, [.. cell]);
        svg.Write("</svg>\n");
        return svg.ToString();
    }

    private static string QuadrantPicture(IReadOnlyList<Moment> moments) =>
        string.Join(' ', moments.Select(moment => $"Moment {Words.Number(moment.Number)}: clarity {CoachWords.Signed(moment.Rating.Clarity)}, care {CoachWords.Signed(moment.Rating.Care)}."));

    private static void Field(StringWriter svg)
    {
        var (size, split) = (Steps * Cell, (Rating.Threshold - Rating.Lowest) * Cell);
        var (rest, bottom) = (size - split, Top + size);
        svg.Write($"<rect class=\"field people-led\" x=\"{Left}\" y=\"{Top}\" width=\"{split}\" height=\"{rest}\"/><rect class=\"field integrated\" x=\"{Left + split}\" y=\"{Top}\" width=\"{rest}\" height=\"{rest}\"/>");
        svg.Write($"<rect class=\"field neither\" x=\"{Left}\" y=\"{Top + rest}\" width=\"{split}\" height=\"{split}\"/><rect class=\"field head-led\" x=\"{Left + split}\" y=\"{Top + rest}\" width=\"{rest}\" height=\"{split}\"/>\n");
        for (var step = 1; step < Steps; step++)
        {
            svg.Write($"<path class=\"grid\" d=\"M{Left + (step * Cell)} {Top}v{size}M{Left} {Top + (step * Cell)}h{size}\"/>");
        }

        svg.Write($"<path class=\"split\" d=\"M{Left + split} {Top}v{size}M{Left} {Top + rest}h{size}\"/>\n");
        for (var step = 0; step < Steps; step++)
        {
            var value = Html.Encoded(CoachWords.Signed(Rating.Lowest + step));
            svg.Write($"<text x=\"{Left + (step * Cell) + (Cell / 2)}\" y=\"{bottom + 20}\" class=\"tick\">{value}</text><text x=\"{Left - 16}\" y=\"{bottom - (step * Cell) - (Cell / 2) + 5}\" class=\"tick\">{value}</text>");
        }

        svg.Write($"<text class=\"axis\" x=\"{Left + (size / 2)}\" y=\"{bottom + 40}\">clarity</text><text class=\"axis\" transform=\"translate(16 {Top + (size / 2)}) rotate(-90)\">care</text>\n");
        svg.Write($"<text class=\"name\" x=\"{Left + 6}\" y=\"{Top - 8}\">P people-led</text><text class=\"name end\" x=\"{Left + size}\" y=\"{Top - 8}\">I integrated</text><text class=\"name\" x=\"{Left + 6}\" y=\"{bottom - 8}\">N neither</text><text class=\"name end\" x=\"{Left + size - 6}\" y=\"{bottom - 8}\">H head-led</text>\n");
    }

    /// <summary>Lines with the same rating stand in rows of three; the more there are, the closer they stand.</summary>
    private static void Marks(StringWriter svg, Rating rating, IReadOnlyList<Moment> moments)
    {
        var (x, y) = (Left + ((rating.Clarity - Rating.Lowest) * Cell), Top + ((Rating.Highest - rating.Care) * Cell));
        var rows = (moments.Count + InARow - 1) / InARow;
        var step = Math.Min(Mark, (Cell - 8.0) / Math.Max(rows, 1));
        for (var at = 0; at < moments.Count; at++)
        {
            var moment = moments[at];
            var inRow = Math.Min(InARow, moments.Count - (at / InARow * InARow));
            var cx = x + (Cell / 2.0) + (((at % InARow) - ((inRow - 1) / 2.0)) * Mark);
            var cy = y + (Cell / 2.0) + (((at / InARow) - ((rows - 1) / 2.0)) * step);
            var quadrant = moment.CountsAsIntegrated ? Quadrant.Integrated : moment.Quadrant;
            svg.Write($"<g class=\"mark {quadrant.Word()}\"><circle cx=\"{Html.Number(cx)}\" cy=\"{Html.Number(cy)}\" r=\"13\"/><text x=\"{Html.Number(cx)}\" y=\"{Html.Number(cy + 4)}\">{quadrant.Letter()}{Words.Number(moment.Number)}{(moment.IsCarried ? "*" : "")}</text></g>\n");
        }
    }
}
