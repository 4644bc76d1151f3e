using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Runner.Reports;

/// <summary>A debrief as one page that needs nothing else: no network, no script, its pictures inside it.</summary>
internal static class DebriefHtml
{
    public static void Write(TextWriter output, DebriefReport report)
    {
        HtmlPage.Begin(output, report.Title, report.Subtitle);
        foreach (var part in report.Before) HtmlPage.Part(output, part);
        if (report.Moments.Count > 0)
        {
            Pictures(output, report);
            Moments(output, report);
        }

        foreach (var part in report.After) HtmlPage.Part(output, part);
        HtmlPage.End(output);
    }

    private static void Pictures(TextWriter output, DebriefReport report)
    {
        output.Write("<section id=\"pictures\">\n<h2>Pictures</h2>\n");
        HtmlPage.Figure(output, "Every line by its letter and its moment: I both at once, H head-led, P people-led, N neither. A star marks a line that made room and was completed by a clear one.", QuadrantSvg.Of(report.Moments));
        if (MetersSvg.Of(report.Talk) is { } meters) HtmlPage.Figure(output, "What built up, from the beginning on, after each moment.", meters);
        output.Write("</section>\n");
    }

    private static void Moments(TextWriter output, DebriefReport report)
    {
        output.Write("<section id=\"moments\">\n<h2>Moment by moment</h2>\n");
        foreach (var moment in report.Moments)
        {
            output.Write($"<article class=\"{moment.Quadrant.Look()}\" id=\"moment-{Words.Number(moment.Number)}\">\n{Html.Element("h3", MomentBlocks.Title(moment))}");
            BlockHtml.Write(output, MomentBlocks.Of(report.Talk, moment), level: 4);
            output.Write("</article>\n");
        }

        output.Write("</section>\n");
    }
}
