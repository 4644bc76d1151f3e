namespace Rehearsal.Runner.Graphs;

/// <summary>A placed picture as SVG: on its own, or as part of a page, where its options are links.</summary>
internal static class SvgWriter
{
    private static readonly string[] Words = ["integrated", "head-led", "people-led", "neither", "unrated"];

    /// <summary>A file of its own.</summary>
    public static void Write(TextWriter output, TalkPicture picture, PlacedTalk placed)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Write(output, picture, placed, GraphFiles.Text("picture.css"), (_, _) => null);
    }

    /// <param name="css">Written into it; empty where the page around it has it.</param>
    /// <param name="linkOf">Where an option of a point leads on the page; null for nowhere.</param>
    public static void Write(TextWriter output, TalkPicture picture, PlacedTalk placed, string css, Func<PicturePoint, PictureOption, string?> linkOf)
    {
        var (width, height) = (GraphWords.Number(placed.Width), GraphWords.Number(placed.Height));
        output.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"talk\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"group\" aria-label=\"{GraphWords.Encoded($"The talk {picture.Scenario}: {picture.Points.Count} choice points, {picture.Endings.Count} endings")}\">\n");
        if (css.Length > 0) output.Write($"<title>{GraphWords.Encoded(picture.Scenario)}</title>\n<style>{css}</style>\n<rect class=\"ground\" width=\"100%\" height=\"100%\"/>\n");
        if (css.Length > 0 && GraphWords.Note(picture) is { } note) output.Write($"<text class=\"small\" x=\"8\" y=\"16\">{GraphWords.Encoded(note)}</text>\n");
        output.Write("<defs>");
        foreach (var word in Words) output.Write($"<marker id=\"to-{word}\" class=\"{word}\" viewBox=\"0 0 10 10\" refX=\"8\" refY=\"5\" markerWidth=\"11\" markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\"/></marker>");
        output.Write("</defs>\n");
        foreach (var arrow in placed.Arrows) Write(output, arrow);
        foreach (var point in placed.Points) Write(output, point, linkOf);
        foreach (var ending in placed.Endings) Write(output, ending);
        output.Write("</svg>\n");
    }

    private static void Write(TextWriter output, PlacedArrow placed) =>
        output.Write($"<path class=\"arrow {placed.Option.Word}\" data-option=\"{placed.Option.Key}\" data-to=\"{placed.Arrow.To}\" stroke-width=\"{GraphWords.Number(placed.Arrow.Width)}\" marker-end=\"url(#to-{placed.Option.Word})\" d=\"{Curve(placed.Bends)}\"/>\n");

    private static void Write(TextWriter output, PlacedPoint placed, Func<PicturePoint, PictureOption, string?> linkOf)
    {
        var (point, box) = (placed.Point, placed.Box);
        output.Write($"<g class=\"point\" id=\"{point.Key}\"><title>{GraphWords.Encoded($"{point.Name}: met {GraphWords.Often(point.Reached)}")}</title>{Rectangle(box, 6)}{Text(box.Middle, box.Y + 19, "name", Measures.Name(point))}{Text(box.Middle, box.Y + 36, "small", $"met {GraphWords.Often(point.Reached)}")}\n");
        foreach (var option in placed.Options) Write(output, point, option, linkOf(point, option.Option));
        output.Write("</g>\n");
    }

    private static void Write(TextWriter output, PicturePoint point, PlacedOption placed, string? link)
    {
        var (option, box) = (placed.Option, placed.Box);
        var about = GraphWords.Encoded(GraphWords.About(option));
        var (open, close) = link is null ? ("<g", "</g>") : ($"<a href=\"{link}\" aria-label=\"{about}\"", "</a>");
        output.Write($"{open} class=\"option {option.Word}\" id=\"{option.Key}\" data-point=\"{point.Key}\"><title>{about}</title>{Rectangle(box, 12)}{Text(box.Middle, box.Y + 16, "label", Measures.Label(option))}{close}\n");
    }

    private static void Write(TextWriter output, PlacedEnding placed)
    {
        var (ending, box) = (placed.Ending, placed.Box);
        var outcome = ending.Outcome is null ? "no-outcome" : ending.Word;
        output.Write($"<g class=\"ending {outcome}\" id=\"{ending.Key}\"><title>{GraphWords.Encoded(GraphWords.About(ending))}</title>{Rectangle(box, box.Height / 2)}{Text(box.Middle, box.Y + 22, "name", Measures.Title(ending))}{Text(box.Middle, box.Y + 39, "small", $"{ending.Word}, {GraphWords.Often(ending.Often)}")}</g>\n");
    }

    private static string Rectangle(Box box, double radius) => $"<rect x=\"{GraphWords.Number(box.X)}\" y=\"{GraphWords.Number(box.Y)}\" width=\"{GraphWords.Number(box.Width)}\" height=\"{GraphWords.Number(box.Height)}\" rx=\"{GraphWords.Number(radius)}\"/>";

    private static string Text(double x, double y, string look, string text) => $"<text class=\"{look}\" x=\"{GraphWords.Number(x)}\" y=\"{GraphWords.Number(y)}\">{GraphWords.Encoded(text)}</text>";

    /// <summary>Through the middles between the bends, each bend pulling the line towards itself.</summary>
    private static string Curve(IReadOnlyList<Spot> bends)
    {
        var path = $"M{At(bends[0])}";
        for (var at = 1; at < bends.Count - 1; at++)
        {
            var next = bends[at + 1];
            path += $"Q{At(bends[at])} {At(at == bends.Count - 2 ? next : new Spot((bends[at].X + next.X) / 2, (bends[at].Y + next.Y) / 2))}";
        }

        return bends.Count == 2 ? $"{path}L{At(bends[1])}" : path;
    }

    private static string At(Spot spot) => $"{GraphWords.Number(spot.X)} {GraphWords.Number(spot.Y)}";
}
