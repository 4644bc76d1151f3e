namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// Merges the states of loops, which could not be settled one after the other: all are taken for one at first, and told apart by where they lead until nothing changes (Moore 1956).
/// </summary>
internal static class StateMerger
{
    /// <summary>A graph that is not settled by then stays as it is.</summary>
    private const int MostRounds = 2_000;

    public static StateGraph Merge(StateGraph graph)
    {
        if (!Components.Of(graph.Links).HasLoops || Classes(graph.States) is not { } classes) return graph;
        var one = graph.States.GroupBy(state => classes[state.Number]).ToDictionary(group => group.Key, group => group.First());
        TalkArc[] Led(IEnumerable<TalkArc> arcs) => [.. arcs.GroupBy(arc => (arc.Option, Class: classes[arc.To.Number])).Select(group => new TalkArc(one[group.Key.Class], group.Key.Option, group.Sum(arc => arc.Probability)))];
        foreach (var state in one.Values.Where(state => state.Arcs is not null)) state.Arcs = Led(state.Arcs!);
        var roots = graph.Roots.Select(root => root with { Arcs = Led(root.Arcs) }).ToList();
        foreach (var state in graph.States) state.Number = -1;
        return graph with { Roots = roots, States = StateOrder.Number(roots) };
    }

    private static int[]? Classes(IReadOnlyList<TalkState> states)
    {
        var classes = new int[states.Count];
        var count = 1;
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Refined(states, classes);
            var more = next.Max() + 1;
            if (more == count && round > 0) return classes;
            (classes, count) = (next, more);
        }

        return null;
    }

    private static int[] Refined(IReadOnlyList<TalkState> states, int[] classes)
    {
        var known = new Dictionary<byte[], int>(new KeyComparer());
        var find = known.GetAlternateLookup<ReadOnlySpan<byte>>();
        var refined = new int[states.Count];
        var key = new KeyWriter();
        foreach (var state in states)
        {
            Write(key, state, classes);
            if (!find.TryGetValue(key.Written, out var of)) known.Add(key.Written.ToArray(), of = known.Count);
            refined[state.Number] = of;
        }

        return refined;
    }

    private static void Write(KeyWriter key, TalkState state, int[] classes)
    {
        key.Clear();
        key.Add(classes[state.Number]);
        key.Add(state.IsEnd ? state.Structure.Number : state.Structure.Offer);
        key.Add(state.Arcs is null && !state.IsEnd ? state.Number : -1);
        foreach (var value in state.Values) key.Add(value);
        foreach (var group in (state.Arcs ?? []).GroupBy(arc => (arc.Option, Class: classes[arc.To.Number])).OrderBy(group => group.Key.Option).ThenBy(group => group.Key.Class))
        {
            key.Add(group.Key.Option);
            key.Add(group.Key.Class);
            key.Add(Math.Round(group.Sum(arc => arc.Probability), 12));
        }
    }
}
