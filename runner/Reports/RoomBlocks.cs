using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Reports;

/// <summary>A workshop as the blocks of a page, to be printed as plain lines.</summary>
internal static class RoomBlocks
{
    public static IReadOnlyList<Block> Of(RoomReport report) =>
    [
        new Heading(report.Title),
        new Paragraph(report.Subtitle),
        .. report.Before.SelectMany(Part),
        .. report.Moments.SelectMany(told => (Block[])
        [
            new Heading(RoomReportWords.Title(told)),
            .. RoomReportWords.Scene(report, told),
            .. RoomReportWords.Votes(told),
            .. RoomReportWords.Moves(told),
            .. RoomReportWords.Followed(report, told),
        ]),
        .. report.Tables.SelectMany(table => (Block[])
        [
            new Heading(table.Name, table.Ending),
            .. table.Told.Select(told => new Fact($"Moment {Presentation.Places.Words.Number(told.Moment.Number)}", RoomReportWords.AtTable(told))),
            new Fact("Clarity, care, both at once", $"{table.Clarity}, {table.Care}, {table.Both} of 100"),
        ]),
        .. report.After.SelectMany(Part),
    ];

    private static IEnumerable<Block> Part(ReportPart part) => part.Blocks.Prepend(new Heading(part.Title));
}
