using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>Clarity, care and both over time, a row of bars each.</summary>
internal static class ProgressChart
{
    private const int MostBars = 40;
    private const string Bars = "▁▂▃▄▅▆▇█";

    /// <summary>Null where fewer than two talks have a rated line: then there is no course to see.</summary>
    /// <param name="sessions">Oldest first.</param>
    public static Picture? Of(IReadOnlyList<TalliedSession> sessions)
    {
        var points = Points(sessions);
        return points.Count < 2 ? null : new Picture(
            [
                Row("Clarity", Tone.Clarity, [.. points.Select(scores => scores.Clarity)]),
                Row("Care", Tone.Care, [.. points.Select(scores => scores.Care)]),
                Row("Both at once", Tone.Strong, [.. points.Select(scores => scores.Integration)]),
            ],
            InWords(points));
    }

    /// <summary>The scores from talk to talk; where there are many, several talks make one point. Talks without a rated line are left out.</summary>
    /// <param name="sessions">Oldest first.</param>
    public static IReadOnlyList<Scores> Points(IReadOnlyList<TalliedSession> sessions) =>
        [.. Gathered([.. sessions.Where(session => session.Tally.All.Lines > 0).Select(session => session.Tally.All)]).Select(sums => Scorer.Score(sums)!)];

    public static string InWords(IReadOnlyList<Scores> points) =>
        $"From the first talk to the latest, clarity went from {Rounding.Text(points[0].Clarity)} to {Rounding.Text(points[^1].Clarity)}, care from {Rounding.Text(points[0].Care)} to {Rounding.Text(points[^1].Care)}, both at once from {Rounding.Text(points[0].Integration)} to {Rounding.Text(points[^1].Integration)} of 100.";

    /// <summary>As many points as there is room for, each the sum of as many talks as its neighbours, give or take one.</summary>
    private static IEnumerable<RatingSums> Gathered(List<RatingSums> rated)
    {
        var bars = Math.Min(MostBars, rated.Count);
        for (var bar = 0; bar < bars; bar++)
        {
            var (from, to) = ((int)((long)rated.Count * bar / bars), (int)((long)rated.Count * (bar + 1) / bars));
            yield return rated.Skip(from).Take(to - from).Aggregate((sum, next) => sum + next);
        }
    }

    private static IReadOnlyList<Span> Row(string label, Tone tone, IReadOnlyList<double> scores) =>
    [
        new Span(label.PadRight(14), Tone.Dim),
        new Span(string.Concat(scores.Select(Bar)), tone),
        new Span($"  {Rounding.Text(scores[0])} → {Rounding.Text(scores[^1])}", Tone.Dim),
    ];

    private static char Bar(double score) => Bars[Math.Min(Bars.Length - 1, (int)(score * Bars.Length / 100))];
}
