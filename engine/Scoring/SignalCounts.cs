namespace Rehearsal.Engine.Scoring;

/// <summary>Gathers the signals that the lines showed.</summary>
public static class SignalCounts
{
    /// <summary>Most frequent first, then in the order they came. A signal counts once a moment.</summary>
    public static IReadOnlyList<SignalCount> Of(IEnumerable<Moment> moments) =>
    [
        .. moments
            .SelectMany(moment => moment.Chosen.Signals.Distinct().Select(signal => (signal, moment.Number)))
            .GroupBy(shown => shown.signal, shown => shown.Number)
            .Select(group => new SignalCount(group.Key, [.. group]))
            .OrderByDescending(count => count.Moments.Count),
    ];
}
