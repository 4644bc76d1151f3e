using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Runner.Reports;

/// <summary>A debrief as Markdown.</summary>
internal static class DebriefMarkdown
{
    public static void Write(TextWriter output, DebriefReport report)
    {
        output.Write($"# {BlockMarkdown.Escaped(report.Title)}\n\n{BlockMarkdown.Escaped(report.Subtitle)} {Words.NotAnAssessment}\n\n");
        foreach (var part in report.Before) Part(output, part);
        if (report.Moments.Count > 0) output.Write("## Moment by moment\n\n");
        foreach (var moment in report.Moments)
        {
            output.Write($"### {BlockMarkdown.Escaped(MomentBlocks.Title(moment))}\n\n");
            BlockMarkdown.Write(output, MomentBlocks.Of(report.Talk, moment), level: 4);
        }

        foreach (var part in report.After) Part(output, part);
    }

    private static void Part(TextWriter output, ReportPart part)
    {
        output.Write($"## {BlockMarkdown.Escaped(part.Title)}\n\n");
        BlockMarkdown.Write(output, part.Blocks, level: 3);
    }
}
