using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Records;

/// <summary>What the home page and the practice plan stand on: the sums over all finished sessions, and of each scenario the runs they show.</summary>
/// <param name="Calm">The learner's own lines that were not said under pressure.</param>
/// <param name="UnderPressure">Those under high pressure.</param>
/// <param name="Scenarios">Those played whole at least once, the one played last first.</param>
public sealed record RunsSoFar(RatingSums Calm, RatingSums UnderPressure, IReadOnlyList<ScenarioRuns> Scenarios)
{
    public static RunsSoFar None { get; } = Of([]);

    /// <summary>Pressure beside calm, over all sessions.</summary>
    public Finding<PressureSplit> Pressure => PressureSplits.Of(Calm, UnderPressure);

    /// <summary>The axis that all lines together had less of.</summary>
    public Finding<WeakerDimension> Weaker => WeakerDimensions.Of(Calm + UnderPressure);

    /// <param name="sessions">Oldest first.</param>
    public static RunsSoFar Of(IReadOnlyList<TalliedSession> sessions) => new(
        sessions.Aggregate(default(RatingSums), (sum, session) => sum + session.Tally.Calm),
        sessions.Aggregate(default(RatingSums), (sum, session) => sum + session.Tally.UnderPressure),
        LatestFirst(sessions
            .Where(session => session.IsWhole)
            .GroupBy(session => session.ScenarioId, StringComparer.Ordinal)
            .Select(runs => ScenarioRuns.Of(runs.Count(), runs.First(), [.. runs.TakeLast(ScenarioRuns.Window)]))));

    internal static IReadOnlyList<ScenarioRuns> LatestFirst(IEnumerable<ScenarioRuns> scenarios) =>
        [.. scenarios.OrderByDescending(scenario => scenario.Latest.EndedAt).ThenBy(scenario => scenario.ScenarioId, StringComparer.Ordinal)];
}
