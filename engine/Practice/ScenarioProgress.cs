using Rehearsal.Engine.Records;

namespace Rehearsal.Engine.Practice;

/// <summary>The whole runs of one scenario, the first beside the latest.</summary>
/// <param name="Title">As it was called in the latest run.</param>
/// <param name="Runs">Oldest first; at least one.</param>
public sealed record ScenarioProgress(string ScenarioId, string Title, IReadOnlyList<TalliedSession> Runs)
{
    public TalliedSession First => Runs[0];

    public TalliedSession Latest => Runs[^1];

    /// <summary>By scenario, the one played last first. A what-if and the practice of one phase are no runs.</summary>
    /// <param name="sessions">Oldest first.</param>
    public static IReadOnlyList<ScenarioProgress> Of(IReadOnlyList<TalliedSession> sessions) =>
    [
        .. sessions
            .Where(session => session.IsWhole)
            .GroupBy(session => session.ScenarioId, StringComparer.Ordinal)
            .Select(runs => new ScenarioProgress(runs.Key, runs.Last().Title, [.. runs]))
            .OrderByDescending(scenario => scenario.Latest.EndedAt),
    ];
}
