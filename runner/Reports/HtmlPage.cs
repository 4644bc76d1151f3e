using System.Text;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Runner.Reports;

/// <summary>What the pages of reports have in common.</summary>
internal static class HtmlPage
{
    private static readonly Lazy<string> Style = new(() =>
    {
        using var file = typeof(HtmlPage).Assembly.GetManifestResourceStream("reports/report.css") ?? throw new InvalidOperationException("report.css is not in the program.");
        using var reader = new StreamReader(file, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    /// <summary>No script runs on the page, and nothing is fetched for it.</summary>
    public static void Begin(TextWriter output, string title, string subtitle)
    {
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
        output.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n{Html.Element("title", title)}<style>{Style.Value}</style>\n</head>\n<body>\n");
        output.Write($"<header>\n{Html.Element("h1", title)}{Html.Element("p", subtitle)}{Html.Element("p", Words.NotAnAssessment, "quiet")}</header>\n<main>\n");
    }

    public static void Part(TextWriter output, ReportPart part)
    {
        output.Write($"<section id=\"{part.Id}\">\n{Html.Element("h2", part.Title)}");
        BlockHtml.Write(output, part.Blocks, level: 3);
        output.Write("</section>\n");
    }

    /// <summary>A picture with its caption. One that is too wide for a phone is moved sideways.</summary>
    public static void Figure(TextWriter output, string caption, string svg) => output.Write($"<figure>\n<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Picture\">\n{svg}</div>\n<figcaption>{Html.Encoded(caption)}</figcaption>\n</figure>\n");

    public static void End(TextWriter output) => output.Write("</main>\n<footer><p>Made by Rehearsal on this machine; nothing of it was sent anywhere.</p></footer>\n</body>\n</html>\n");

    /// <summary>The look of a quadrant on the page.</summary>
    public static string Look(this Quadrant quadrant) => quadrant.Word();
}
