namespace Rehearsal.Runner.Reports;

/// <summary>A line of a chart.</summary>
/// <param name="Values">0–100, from left to right.</param>
internal sealed record Curve(string Label, IReadOnlyList<double> Values);

/// <summary>Curves over the same steps, told apart by their dashes, their ends and their names as well as by colour.</summary>
internal static class CurvesSvg
{
    private const int Width = 640;
    private const int Height = 240;
    private const int Left = 36;
    private const int Right = 190;
    private const int Top = 12;
    private const int Bottom = 34;
    private const int LabelGap = 17;

    private static readonly string[] Dashes = ["", "7 4", "2 4", "10 4 2 4", "1 3"];

    /// <param name="steps">What stands under the points, as many as the curves have.</param>
    /// <param name="about">The same in words.</param>
    public static string Of(IReadOnlyList<Curve> curves, IReadOnlyList<string> steps, string about)
    {
        using var svg = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        svg.Write($"<svg class=\"curves\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Html.Encoded(about)}\">\n");
        foreach (var value in new[] { 0, 25, 50, 75, 100 }) svg.Write($"<path class=\"grid\" d=\"M{Left} {Html.Number(Y(value))}H{Width - Right}\"/><text class=\"tick end\" x=\"{Left - 6}\" y=\"{Html.Number(Y(value) + 4)}\">{value}</text>");
        var every = Math.Max(1, (steps.Count + 19) / 20);
        for (var step = 0; step < steps.Count; step += every) svg.Write($"<text class=\"tick\" x=\"{Html.Number(X(step, steps.Count))}\" y=\"{Height - Bottom + 18}\">{Html.Encoded(steps[step])}</text>");
        svg.Write('\n');
        var labels = Labels(curves);
        for (var at = 0; at < curves.Count; at++) Draw(svg, curves[at], at, labels[at]);
        svg.Write("</svg>\n");
        return svg.ToString();
    }

    private static void Draw(StringWriter svg, Curve curve, int number, double label)
    {
        var points = string.Join(' ', curve.Values.Select((value, step) => $"{Html.Number(X(step, curve.Values.Count))},{Html.Number(Y(value))}"));
        var end = Y(curve.Values[^1]);
        svg.Write($"<g class=\"curve c{number % Dashes.Length}\"><polyline points=\"{points}\" stroke-dasharray=\"{Dashes[number % Dashes.Length]}\"/><circle cx=\"{Width - Right}\" cy=\"{Html.Number(end)}\" r=\"4\"/>");
        svg.Write($"<path class=\"lead\" d=\"M{Width - Right + 5} {Html.Number(end)}L{Width - Right + 16} {Html.Number(label)}\"/><text class=\"name\" x=\"{Width - Right + 20}\" y=\"{Html.Number(label + 4)}\">{Html.Encoded($"{curve.Label} {Html.Number(curve.Values[0])} → {Html.Number(curve.Values[^1])}")}</text></g>\n");
    }

    /// <summary>Where each label stands, so that none lies on another.</summary>
    private static double[] Labels(IReadOnlyList<Curve> curves)
    {
        var places = curves.Select(curve => Y(curve.Values[^1])).ToArray();
        var order = Enumerable.Range(0, places.Length).OrderBy(at => places[at]).ToArray();
        for (var at = 1; at < order.Length; at++) places[order[at]] = Math.Max(places[order[at]], places[order[at - 1]] + LabelGap);
        var over = order.Length == 0 ? 0 : places[order[^1]] - (Height - Bottom + 4);
        for (var at = order.Length - 1; at >= 0 && over > 0; at--)
        {
            places[order[at]] -= over;
            over = at == 0 ? 0 : places[order[at - 1]] + LabelGap - places[order[at]];
        }

        return places;
    }

    private static double X(int step, int steps) => Left + (steps < 2 ? 0 : step * (Width - Left - Right) / (double)(steps - 1));

    private static double Y(double value) => Top + ((100 - value) * (Height - Top - Bottom) / 100);
}
