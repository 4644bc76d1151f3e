namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Numbers states by how far they are from the beginning, then by the order of the choices that lead there: the same for every exploration of a script.</summary>
internal static class StateOrder
{
    public static IReadOnlyList<TalkState> Number(IEnumerable<TalkRoot> roots)
    {
        var ordered = new List<TalkState>();
        foreach (var arc in roots.SelectMany(root => root.Arcs)) Number(arc.To, ordered);
        for (var next = 0; next < ordered.Count; next++)
        {
            foreach (var arc in ordered[next].Arcs ?? []) Number(arc.To, ordered, ordered[next], arc.Option);
        }

        return ordered;
    }

    private static void Number(TalkState state, List<TalkState> ordered, TalkState? before = null, int option = 0)
    {
        if (state.Number >= 0) return;
        (state.Before, state.BeforeOption) = (before, option);
        state.Number = ordered.Count;
        ordered.Add(state);
    }
}
