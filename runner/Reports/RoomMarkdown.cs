using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Runner.Reports;

/// <summary>A workshop as Markdown.</summary>
internal static class RoomMarkdown
{
    public static void Write(TextWriter output, RoomReport report)
    {
        output.Write($"# {BlockMarkdown.Escaped(report.Title)}\n\n{BlockMarkdown.Escaped(report.Subtitle)} {Words.NotAnAssessment}\n\n");
        foreach (var part in report.Before) Part(output, part);
        if (report.Moments.Any()) output.Write("## Moment by moment\n\n");
        foreach (var told in report.Moments) Moment(output, report, told);
        if (report.Tables.Count > 0) Tables(output, report.Tables);
        foreach (var part in report.After) Part(output, part);
    }

    private static void Moment(TextWriter output, RoomReport report, ToldMoment told)
    {
        output.Write($"### {BlockMarkdown.Escaped(RoomReportWords.Title(told))}\n\n");
        BlockMarkdown.Write(output, RoomReportWords.Scene(report, told), level: 4);
        BlockMarkdown.Write(output, RoomReportWords.Votes(told), level: 4);
        BlockMarkdown.Write(output, RoomReportWords.Moves(told), level: 4);
        BlockMarkdown.Write(output, RoomReportWords.Followed(report, told), level: 4);
    }

    private static void Tables(TextWriter output, IReadOnlyList<TableColumn> tables)
    {
        output.Write($"## Side by side\n\n{Row(TableColumn.Heads)}|{string.Concat(TableColumn.Heads.Select(_ => "---|"))}\n{string.Concat(tables.Select(table => Row(table.Cells)))}\n");
        foreach (var table in tables.Where(table => table.Told.Count > 0))
        {
            output.Write($"### {BlockMarkdown.Escaped(table.Name)}\n\n{string.Concat(table.Told.Select(told => $"- **Moment {Words.Number(told.Moment.Number)}:** {BlockMarkdown.Escaped(RoomReportWords.AtTable(told))}\n"))}\n");
        }
    }

    private static string Row(IReadOnlyList<string> cells) => $"|{string.Concat(cells.Select(cell => $" {BlockMarkdown.Escaped(cell)} |"))}\n";

    private static void Part(TextWriter output, ReportPart part)
    {
        output.Write($"## {BlockMarkdown.Escaped(part.Title)}\n\n");
        BlockMarkdown.Write(output, part.Blocks, level: 3);
    }
}
