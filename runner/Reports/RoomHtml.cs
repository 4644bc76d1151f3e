using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Runner.Reports;

/// <summary>A workshop as one page that needs nothing else: no network, no script, its pictures inside it.</summary>
internal static class RoomHtml
{
    /// <summary>Tables whose every vote is told on the page; of more, the exports tell.</summary>
    public const int MostTables = 40;

    public static void Write(TextWriter output, RoomReport report)
    {
        HtmlPage.Begin(output, report.Title, report.Subtitle);
        foreach (var part in report.Before) HtmlPage.Part(output, part);
        if (report.Debrief.Line.Count > 0) Line(output, report);
        if (report.Moments.Any()) Moments(output, report);
        if (report.Tables.Count > 0) Tables(output, report.Tables);
        foreach (var part in report.After) HtmlPage.Part(output, part);
        HtmlPage.End(output);
    }

    private static void Line(TextWriter output, RoomReport report)
    {
        output.Write("<section id=\"line\">\n<h2>The room's line</h2>\n");
        HtmlPage.Figure(output, "Every reply that was said, by its letter and its moment: I both at once, H head-led, P people-led, N neither. A star marks a line that made room and was completed by a clear one.", QuadrantSvg.Of(report.Debrief.Line));
        output.Write("</section>\n");
    }

    private static void Moments(TextWriter output, RoomReport report)
    {
        output.Write("<section id=\"moments\">\n<h2>Moment by moment</h2>\n");
        foreach (var told in report.Moments)
        {
            var said = report.Debrief.Line.FirstOrDefault(moment => moment.Number == told.Moment.Number);
            output.Write($"<article{(said is null ? "" : $" class=\"{said.Quadrant.Look()}\"")} id=\"moment-{Words.Number(told.Moment.Number)}\">\n{Html.Element("h3", RoomReportWords.Title(told))}");
            BlockHtml.Write(output, RoomReportWords.Scene(report, told), level: 4);
            Votes(output, told);
            if (told.Counts.Moved is { } moved) Moved(output, moved);
            BlockHtml.Write(output, RoomReportWords.Followed(report, told), level: 4);
            output.Write("</article>\n");
        }

        output.Write("</section>\n");
    }

    private static void Votes(TextWriter output, ToldMoment told)
    {
        if (told.Counts.Last is null) return;
        output.Write(Html.Element("h4", "The votes"));
        if (VotesSvg.Of(told.Counts) is not { } bars)
        {
            output.Write(Html.Element("p", $"{RoomReportWords.Voters(told)}."));
            return;
        }

        var legend = told.Counts is { First.Totals: not null, Second.Totals: not null } ? " Hollow before it, full after it." : "";
        output.Write($"<figure>\n{bars}<figcaption>{Html.Encoded($"{RoomReportWords.Voters(told)}.{legend}")}</figcaption>\n</figure>\n");
    }

    private static void Moved(TextWriter output, IReadOnlyList<IReadOnlyList<int>> moved)
    {
        var letters = Enumerable.Range(0, moved.Count).Select(RoomMoves.Letter).ToList();
        Table(
            output,
            "From the first vote to the second",
            [$"{Words.Number(moved.Sum(row => row.Sum()))} voted twice", .. letters.Select(letter => $"to {letter}")],
            moved.Select((row, from) => (IReadOnlyList<string>)[$"from {letters[from]}", .. row.Select(Words.Number)]));
    }

    private static void Tables(TextWriter output, IReadOnlyList<TableColumn> tables)
    {
        output.Write("<section id=\"tables\">\n<h2>Side by side</h2>\n");
        Table(output, "What each came to; scores are out of 100", TableColumn.Heads, tables.Select(table => table.Cells));
        foreach (var table in tables.Take(MostTables).Where(table => table.Told.Count > 0))
        {
            output.Write($"<article>\n{Html.Element("h3", table.Name)}<dl>\n");
            foreach (var told in table.Told) output.Write($"<div><dt>{Html.Encoded($"Moment {Words.Number(told.Moment.Number)}")}</dt><dd>{Html.Encoded(RoomReportWords.AtTable(told))}</dd></div>\n");
            output.Write("</dl>\n</article>\n");
        }

        if (tables.Count > MostTables) output.Write(Html.Element("p", $"What was said at the other {Words.Number(tables.Count - MostTables)} is in the table that 'rehearse export --format csv' writes.", "quiet"));
        output.Write("</section>\n");
    }

    /// <summary>A table with names above and at its left. One that is too wide for a phone is moved sideways.</summary>
    private static void Table(TextWriter output, string caption, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        output.Write($"<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"{Html.Encoded(caption)}\"><table class=\"counts\">\n<caption>{Html.Encoded(caption)}</caption>\n<thead><tr>");
        foreach (var head in heads) output.Write(head.Length == 0 ? "<td></td>" : $"<th scope=\"col\">{Html.Encoded(head)}</th>");
        output.Write("</tr></thead>\n<tbody>\n");
        foreach (var row in rows) output.Write($"<tr><th scope=\"row\">{Html.Encoded(row[0])}</th>{string.Concat(row.Skip(1).Select(cell => $"<td>{Html.Encoded(cell)}</td>"))}</tr>\n");
        output.Write("</tbody>\n</table></div>\n");
    }
}
