using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Presentation.Places.Debriefs;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>What all rehearsals show together, as blocks. Words before numbers, each finding with its evidence or with what is missing for it.</summary>
internal static class ProgressPage
{
    private const int MostScenarios = 12;

    /// <param name="withCourse">The course from talk to talk is among them; otherwise it is drawn elsewhere.</param>
    public static IEnumerable<Block> Blocks(PracticeView view, DateTimeOffset now, bool withCourse = true) =>
        view.Progress.Sessions.Count == 0
            ? [new Paragraph("Nothing yet: progress begins with the first talk that comes to its end.")]
            : [.. Summary(view.Progress), .. withCourse ? Course(view.Progress) : [], .. Scenarios(view.Progress), .. Findings(view.Progress), .. Signals(view.Progress), .. Plans(view.Progress), .. Due(view, now)];

    private static IEnumerable<Block> Summary(Progress progress)
    {
        var lines = progress.Lines.All.Lines;
        yield return new Heading($"{Words.Count(progress.Sessions.Count, "talk")} to the end, {Words.Count(lines, "rated line")}", Words.NotAnAssessment);
        if (lines > 0) yield return new Paragraph($"Clear in {Words.Number(progress.Lines.Clear)} of {Words.Count(lines, "line")}, caring in {Words.Number(progress.Lines.Caring)}, both at once in {Words.Number(progress.Lines.Both)}.");
    }

    private static IEnumerable<Block> Course(Progress progress)
    {
        if (ProgressChart.Of(progress.Sessions) is not { } chart) yield break;
        yield return new Heading("From talk to talk", "each sign is a talk, or several where there are many; 0 to 100");
        yield return chart;
    }

    private static IEnumerable<Block> Scenarios(Progress progress)
    {
        if (progress.Scenarios.Count == 0) yield break;
        yield return new Heading("The first run beside the latest");
        foreach (var scenario in progress.Scenarios.Take(MostScenarios)) yield return new Fact(scenario.Title, Runs(scenario));
        if (progress.Scenarios.Count > MostScenarios) yield return new Paragraph($"And {Words.Number(progress.Scenarios.Count - MostScenarios)} more.", Tone.Dim);
    }

    private static string Runs(ScenarioRuns scenario)
    {
        if (scenario.Count == 1) return $"1 run; {Standing(scenario.Latest)}";
        return $"{Words.Number(scenario.Count)} runs; {Both(scenario.First)} → {Both(scenario.Latest)} both at once; clarity {Axis(scenario, Dimension.Clarity)}, care {Axis(scenario, Dimension.Care)}";
    }

    private static string Standing(TalliedSession run) => Scorer.Score(run.Tally.All) is { } scores
        ? $"{Both(run)} both at once; clarity {Rounding.Text(scores.Clarity)}, care {Rounding.Text(scores.Care)}"
        : "no rated line";

    private static string Both(TalliedSession run) => $"{Words.Number(run.Tally.Both)} of {Words.Number(run.Tally.All.Lines)}";

    private static string Axis(ScenarioRuns scenario, Dimension axis) => $"{Point(scenario.First, axis)} → {Point(scenario.Latest, axis)}";

    private static string Point(TalliedSession run, Dimension axis) => Scorer.Score(run.Tally.All) is { } scores ? Rounding.Text(axis == Dimension.Clarity ? scores.Clarity : scores.Care) : "–";

    private static IEnumerable<Block> Findings(Progress progress)
    {
        yield return new Heading("Over all talks");
        if (progress.Pressure.Value is { } split)
        {
            yield return new Fact("Under pressure", Side(split.UnderPressure));
            yield return new Fact("Calm", Side(split.Calm));
        }
        else
        {
            yield return new Fact("Pressure and calm", progress.Pressure.Evidence);
        }

        yield return new Fact("Lower of the two", progress.Weaker.Evidence);
        yield return new Fact("Most-chosen move", progress.UsualMove.Value is { } move ? $"{progress.UsualMove.Evidence} {StyleSentences.Of(move.Style)}" : progress.UsualMove.Evidence);
    }

    private static string Side(Scores scores) =>
        $"clarity {Rounding.Text(scores.Clarity)}, care {Rounding.Text(scores.Care)}, both at once {Rounding.Text(scores.Integration)} of 100, in {Words.Count(scores.Lines, "line")}";

    private static IEnumerable<Block> Signals(Progress progress)
    {
        yield return new Heading("What keeps returning, and what stopped");
        if (progress.Returning.Count > 0) yield return new Fact("Returning", string.Join(", ", progress.Returning.Select(trend => $"{Words.Spaced(trend.Signal.Word)} (in {Words.Number(trend.Lately)} of the latest {Words.Number(SignalTrends.Window)})")));
        if (progress.Stopped.Count > 0) yield return new Fact("Not seen lately", string.Join(", ", progress.Stopped.Select(trend => $"{Words.Spaced(trend.Signal.Word)} (in {Words.Count(trend.Sessions, "talk")} before)")));
        yield return new Paragraph(progress.SignalEvidence, Tone.Dim);
    }

    private static IEnumerable<Block> Plans(Progress progress)
    {
        if (progress.Plans.Count == 0) yield break;
        yield return new Heading("If-then plans", "as you said yourself");
        yield return new Paragraph($"{Of(PlanAnswer.Yes)} kept, {Of(PlanAnswer.Partly)} partly, {Of(PlanAnswer.No)} not.");

        string Of(PlanAnswer answer) => Words.Number(progress.Plans.GetValueOrDefault(answer));
    }

    private static IEnumerable<Block> Due(PracticeView view, DateTimeOffset now)
    {
        if (view.Practice.Count == 0) yield break;
        yield return new Heading("What is due, and why");
        foreach (var item in view.Practice.Take(MostScenarios)) yield return new Fact(PracticeWords.When(item, now), $"{PracticeWords.Row(item, view.Progress.SoFar)}. {item.Why}");
    }
}
