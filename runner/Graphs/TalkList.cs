namespace Rehearsal.Runner.Graphs;

/// <summary>A picture as a list: for screen readers, and for whoever likes to read.</summary>
internal static class TalkList
{
    public static void Write(TextWriter output, TalkPicture picture, ScriptLines lines)
    {
        var names = picture.Points.Select(point => (point.Key, point.Name)).Concat(picture.Endings.Select(ending => (ending.Key, Name: ending.Title))).ToDictionary(StringComparer.Ordinal);
        output.Write("<section id=\"list\" aria-label=\"List\">\n<h2>The talk as a list</h2>\n");
        foreach (var point in picture.Points)
        {
            output.Write($"<section class=\"point\"><h3 id=\"list-{point.Key}\">{GraphWords.Encoded(point.Name)}</h3>\n<p>Met {GraphWords.Often(point.Reached)}.</p>\n<ul>\n");
            foreach (var option in point.Options) Write(output, option, lines.LinkTo(point, option), names);
            output.Write("</ul></section>\n");
        }

        output.Write("<h3>Endings</h3>\n<ul>\n");
        foreach (var ending in picture.Endings) output.Write($"<li id=\"list-{ending.Key}\">{GraphWords.Encoded(GraphWords.About(ending))}</li>\n");
        output.Write("</ul>\n</section>\n");
    }

    private static void Write(TextWriter output, PictureOption option, string? link, Dictionary<string, string> names)
    {
        var label = GraphWords.Encoded(option.Label);
        var rating = GraphWords.Rating(option);
        output.Write($"<li class=\"{option.Word}\" data-about=\"{option.Key}\"><p><b>{option.Letter}</b> {(link is null ? label : $"<a href=\"{link}\">{label}</a>")}, {option.Word}{(rating.Length > 0 ? $" ({rating})" : string.Empty)}: <q>{GraphWords.Encoded(option.Text)}</q></p><p>Taken {GraphWords.Often(option.Taken)}");
        var lead = " Leads to ";
        output.Write('.');
        foreach (var arrow in option.Arrows)
        {
            output.Write($"{lead}<a href=\"#list-{arrow.To}\">{GraphWords.Encoded(names[arrow.To])}</a> {GraphWords.Often(arrow.Often)}");
            lead = "; ";
        }

        output.Write(option.Arrows.Count > 0 ? ".</p></li>\n" : "</p></li>\n");
    }
}
