namespace Rehearsal.Engine.Scoring;

/// <summary>Gathers the signals that the lines showed.</summary>
public static class SignalCounts
{
    /// <summary>Most frequent first, then in the order they came. A signal counts once a moment.</summary>
    public static IReadOnlyList<SignalCount> Of(IEnumerable<Moment> moments)
    {
        var shown = new Dictionary<Signal, List<int>>();
        foreach (var moment in moments)
        {
            foreach (var signal in moment.Chosen.Signals.Distinct())
            {
                if (!shown.TryGetValue(signal, out var numbers)) shown.Add(signal, numbers = []);
                numbers.Add(moment.Number);
            }
        }

        return [.. shown.Keys.Select(signal => new SignalCount(signal, shown[signal])).OrderByDescending(count => count.Moments.Count)];
    }
}
