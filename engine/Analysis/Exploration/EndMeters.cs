namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Where the meters stand at ends: those that the loop moves, and those that only the script does.</summary>
internal sealed class EndMeters(StateGraph graph, GraphShape shape)
{
    private readonly MeterRanges loops = new(graph, shape);

    /// <summary>By name, over all of these ends.</summary>
    public IReadOnlyDictionary<string, MeterRange> At(IEnumerable<TalkState> ends) =>
        ends.SelectMany(end => loops.At(end).Concat(Watched(end)))
            .GroupBy(meter => meter.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new MeterRange(group.Min(meter => meter.Min), group.Max(meter => meter.Max)), StringComparer.Ordinal);

    private IEnumerable<(string Name, int Min, int Max)> Watched(TalkState end) =>
        graph.Watched.Zip(end.Values, (name, value) => (Name: name, Level: graph.Values.Number(value))).Where(meter => meter.Level is not null).Select(meter => (meter.Name, Math.Clamp(meter.Level!.Value, 0, 100), Math.Clamp(meter.Level.Value, 0, 100)));
}
