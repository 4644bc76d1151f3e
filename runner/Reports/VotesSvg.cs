using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Runner.Reports;

/// <summary>The votes of a moment as bars: hollow before the discussion, full after it, each with its number.</summary>
internal static class VotesSvg
{
    private const int Width = 340;
    private const int Left = 26;
    private const int Longest = 270;
    private const int Bar = 14;
    private const int Between = 3;
    private const int After = 12;

    /// <summary>Null where no count may be told.</summary>
    public static string? Of(MomentCounts counts)
    {
        var votes = new[] { (Look: counts.Second is null ? "after" : "before", counts.First?.Totals), (Look: "after", counts.Second?.Totals) }.Where(vote => vote.Totals is not null).Select(vote => (vote.Look, Totals: vote.Totals!)).ToList();
        if (votes.Count == 0) return null;
        var options = votes[0].Totals.Count;
        var (most, step) = (Math.Max(1, votes.Max(vote => vote.Totals.Max())), (votes.Count * (Bar + Between)) + After);
        using var svg = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var words = string.Join(' ', Enumerable.Range(0, options).Select(option => $"{RoomMoves.Letter(option)}: {RoomReportWords.Count(counts, option)}."));
        svg.Write($"<svg class=\"votes\" viewBox=\"0 0 {Width} {(options * step) + 4}\" role=\"img\" aria-label=\"{Html.Encoded(words)}\">\n");
        for (var option = 0; option < options; option++)
        {
            var top = 4 + (option * step);
            svg.Write($"<text class=\"letter\" x=\"10\" y=\"{top + (votes.Count * (Bar + Between) / 2) + 4}\">{RoomMoves.Letter(option)}</text>");
            foreach (var (at, (look, totals)) in votes.Index())
            {
                var (y, width) = (top + (at * (Bar + Between)), totals[option] * (double)Longest / most);
                if (totals[option] > 0) svg.Write($"<rect class=\"{look}\" x=\"{Left}\" y=\"{y}\" width=\"{Html.Number(width)}\" height=\"{Bar}\"/>");
                svg.Write($"<text class=\"count\" x=\"{Html.Number(Left + width + 6)}\" y=\"{y + Bar - 2}\">{Words.Number(totals[option])}</text>");
            }

            svg.Write('\n');
        }

        svg.Write("</svg>\n");
        return svg.ToString();
    }
}
