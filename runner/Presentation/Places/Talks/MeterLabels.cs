using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Presentation.Places.Talks;

/// <summary>Which meters coach mode shows, and what it calls them.</summary>
internal static class MeterLabels
{
    /// <summary>The meters that the script names, in its words and order; where it names none all there are, the loop's first.</summary>
    public static IEnumerable<(string Variable, string Label)> Of(ScenarioHeader header, IReadOnlyDictionary<string, int> meters)
    {
        var labels = header.Meters.Count > 0
            ? header.Meters.Select(meter => (meter.Variable, meter.Label))
            : InOrder(meters.Keys).Select(name => (name, Words.Capitalised(Words.Spaced(name))));
        return labels.Where(meter => meters.ContainsKey(meter.Item1));
    }

    private static IEnumerable<string> InOrder(IEnumerable<string> names)
    {
        var all = names.ToHashSet(StringComparer.Ordinal);
        return LoopMeters.Names.Where(all.Contains).Concat(all.Except(LoopMeters.Names, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }
}
