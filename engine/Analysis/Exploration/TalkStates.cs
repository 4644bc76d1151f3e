using System.Collections.Concurrent;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Every state that was settled, each once; safe for several threads.</summary>
internal sealed class TalkStates
{
    private readonly ConcurrentDictionary<byte[], TalkState> known = new(new KeyComparer());
    private int made;

    /// <summary>An end.</summary>
    public TalkState End(KeyWriter key, TalkStructure structure, int[] values)
    {
        key.Clear();
        key.Add(-1);
        key.Add(structure.Number);
        foreach (var value in values) key.Add(value);
        return Known(key) ?? Kept(key, New(structure, values));
    }

    /// <summary>A state that nothing is merged with: it is not known yet where it leads.</summary>
    public TalkState New(TalkStructure structure, int[] values) => new(Interlocked.Increment(ref made), structure, values);

    /// <summary>A choice point, once it is known where its options lead.</summary>
    /// <param name="arcs">By option.</param>
    public TalkState ChoicePoint(KeyWriter key, TalkStructure structure, List<TalkArc> arcs)
    {
        key.Clear();
        key.Add(structure.Offer);
        foreach (var arc in arcs)
        {
            key.Add(arc.Option);
            key.Add(arc.To.Id);
            key.Add(arc.Probability);
        }

        if (Known(key) is { } same) return same;
        var state = New(structure, []);
        state.Arcs = [.. arcs];
        return Kept(key, state);
    }

    private TalkState? Known(KeyWriter key) => known.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key.Written, out var state) ? state : null;

    private TalkState Kept(KeyWriter key, TalkState state) => known.GetOrAdd(key.Written.ToArray(), state);
}
