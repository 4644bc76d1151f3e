namespace Rehearsal.Engine.Records;

/// <summary>The whole runs of one scenario, the first beside the latest. A what-if and the practice of one phase are no runs.</summary>
/// <param name="Title">As it was called in the latest run.</param>
/// <param name="Count">How many there are; at least one.</param>
/// <param name="Lately">The latest of them, at most <see cref="Window"/>, oldest first; the first may be among them.</param>
public sealed record ScenarioRuns(string ScenarioId, string Title, int Count, TalliedSession First, IReadOnlyList<TalliedSession> Lately)
{
    /// <summary>How many runs are "lately".</summary>
    public const int Window = 3;

    public TalliedSession Latest => Lately[^1];

    /// <param name="lately">At least one, oldest first.</param>
    internal static ScenarioRuns Of(int count, TalliedSession first, IReadOnlyList<TalliedSession> lately) =>
        new(lately[^1].ScenarioId, lately[^1].Title, count, first, lately);
}
