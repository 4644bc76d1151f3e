using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Runner.Reports;

/// <summary>Progress as one page that needs nothing else.</summary>
internal static class ProgressHtml
{
    public static void Write(TextWriter output, PracticeView view, DateTimeOffset now)
    {
        HtmlPage.Begin(output, "Progress", $"As of {now.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}.");
        if (ProgressChart.Points(view.Progress.Sessions) is { Count: > 1 } points) HtmlPage.Figure(output, "From talk to talk, 0 to 100; where there are many talks, several make one point.", Chart(points));
        output.Write("<section id=\"progress\">\n");
        BlockHtml.Write(output, ProgressPage.Blocks(view, now, withCourse: false), level: 2);
        output.Write("</section>\n");
        HtmlPage.End(output);
    }

    private static string Chart(IReadOnlyList<Scores> points)
    {
        IReadOnlyList<Curve> curves =
        [
            new("Clarity", [.. points.Select(scores => scores.Clarity)]),
            new("Care", [.. points.Select(scores => scores.Care)]),
            new("Both at once", [.. points.Select(scores => scores.Integration)]),
        ];
        return CurvesSvg.Of([.. curves.Select(curve => curve with { Values = [.. curve.Values.Select(Rounding.Shown)] })], [.. Enumerable.Range(1, points.Count).Select(Words.Number)], ProgressChart.InWords(points));
    }
}
