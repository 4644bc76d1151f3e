using System.Globalization;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Practice;

/// <summary>A run worth having next.</summary>
/// <param name="DueOn">On the calendar of whoever practises.</param>
/// <param name="IsDue">Today, or before.</param>
/// <param name="Run">The number the run will have among those of the scenario, from 2.</param>
/// <param name="Focus">The axis to look after, or null where the lines name none.</param>
/// <param name="Harder">A harder circumstance to run it with, or null.</param>
/// <param name="Why">One or two sentences: why this one, why then.</param>
public sealed record PracticeItem(string ScenarioId, string Title, DateOnly DueOn, bool IsDue, int Run, Dimension? Focus, HarderCircumstance? Harder, string Why);

/// <summary>A hidden circumstance of a scenario, fixed to a value that makes the talk harder than the latest ones were.</summary>
public sealed record HarderCircumstance(string Variable, string Value);

/// <summary>
/// What is due, and why. Fixed spacing: expanding intervals did no better (Latimier 2021, spacing as such d≈.54). Where the lines name a weaker
/// axis, the scenario whose latest run had least of it comes first. A harder circumstance is offered when it goes well; nothing is ever passed.
/// </summary>
public static class PracticePlan
{
    /// <summary>Days from a run to the next of the same scenario.</summary>
    public const int SpacingDays = 3;

    /// <summary>Whole runs in a row that must go well before a harder circumstance is offered.</summary>
    public const int RunsInARow = ScenarioRuns.Window;

    /// <summary>The share of lines with both, 0–100, from which a run counts as gone well.</summary>
    public const int BothAtLeast = 60;

    /// <summary>What is due first, then what will be; scenarios that the library no longer has are left out.</summary>
    /// <param name="library">Headers by the scenario's id.</param>
    /// <param name="now">On the clock of whoever practises.</param>
    public static IReadOnlyList<PracticeItem> Of(RunsSoFar soFar, IReadOnlyDictionary<string, ScenarioHeader> library, DateTimeOffset now)
    {
        var weaker = soFar.Weaker.Value?.Dimension;
        return
        [
            .. soFar.Scenarios
                .Where(scenario => library.ContainsKey(scenario.ScenarioId))
                .OrderByDescending(scenario => DueOn(scenario, now) <= Day(now))
                .ThenBy(scenario => DueOn(scenario, now) <= Day(now) ? Standing(scenario, weaker) : 0)
                .ThenBy(scenario => DueOn(scenario, now))
                .Select(scenario => Of(scenario, library[scenario.ScenarioId], soFar, now)),
        ];
    }

    private static PracticeItem Of(ScenarioRuns scenario, ScenarioHeader header, RunsSoFar soFar, DateTimeOffset now)
    {
        var (due, harder) = (DueOn(scenario, now), Harder(scenario, header));
        return new PracticeItem(scenario.ScenarioId, header.Title, due, due <= Day(now), scenario.Count + 1, soFar.Weaker.Value?.Dimension, harder, Why(soFar, harder));
    }

    private static string Why(RunsSoFar soFar, HarderCircumstance? harder)
    {
        var spacing = string.Create(CultureInfo.InvariantCulture, $"{SpacingDays} days after the run before: what is practised again after a pause stays longer.");
        var focus = soFar.Weaker.Found ? " " + soFar.Weaker.Evidence : "";
        var ground = harder is null ? "" : string.Create(CultureInfo.InvariantCulture, $" Both at once in {BothAtLeast} % of the lines or more, {RunsInARow} times in a row: now under a harder circumstance.");
        return spacing + focus + ground;
    }

    /// <summary>The value after the hardest that the latest runs had; values stand easiest first. The first circumstance that has one is taken.</summary>
    private static HarderCircumstance? Harder(ScenarioRuns scenario, ScenarioHeader header)
    {
        var latest = scenario.Lately;
        if (latest.Count < RunsInARow || !latest.All(WentWell)) return null;
        var values = latest.Select(run => run.Vary.Values).ToList();
        foreach (var vary in header.Vary)
        {
            var next = 1 + values.Max(run => run.TryGetValue(vary.Variable, out var value) ? vary.Values.ToList().IndexOf(value) : -1);
            if (next > 0 && next < vary.Values.Count) return new HarderCircumstance(vary.Variable, vary.Values[next]);
        }

        return null;
    }

    // In whole numbers, so that exactly 60 % counts.
    private static bool WentWell(TalliedSession run) => run.Tally.All.Lines > 0 && run.Tally.Both * 100 >= run.Tally.All.Lines * BothAtLeast;

    /// <summary>The score of the latest run on the weaker axis, 0–100; 0 where none is named or nothing was rated.</summary>
    private static double Standing(ScenarioRuns scenario, Dimension? weaker) => (weaker, Scorer.Score(scenario.Latest.Tally.All)) switch
    {
        (Dimension.Clarity, { } scores) => scores.Clarity,
        (Dimension.Care, { } scores) => scores.Care,
        _ => 0,
    };

    private static DateOnly DueOn(ScenarioRuns scenario, DateTimeOffset now) => Day(scenario.Latest.EndedAt.ToOffset(now.Offset)).AddDays(SpacingDays);

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.Date);
}
