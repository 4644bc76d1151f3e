namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>A directed graph of numbered places, from 0: where each of them leads.</summary>
internal sealed class Links
{
    private readonly int[] firsts;
    private readonly int[] targets;

    private Links(int[] firsts, int[] targets) => (this.firsts, this.targets) = (firsts, targets);

    /// <summary>How many places there are.</summary>
    public int Count => firsts.Length - 1;

    /// <summary>Where a place leads.</summary>
    public ReadOnlySpan<int> From(int place) => targets.AsSpan(firsts[place]..firsts[place + 1]);

    /// <param name="count">How many places there are.</param>
    /// <param name="links">Several lists, in any order.</param>
    public static Links Of(int count, params ReadOnlySpan<List<(int From, int To)>> links)
    {
        var begins = new int[count + 1];
        foreach (var list in links)
        {
            foreach (var (from, _) in list) begins[from + 1]++;
        }

        for (var place = 0; place < count; place++) begins[place + 1] += begins[place];
        var (leads, next) = (new int[begins[count]], begins[..count]);
        foreach (var list in links)
        {
            foreach (var (from, to) in list) leads[next[from]++] = to;
        }

        return new Links(begins, leads);
    }

    /// <summary>Between states, by their numbers.</summary>
    public static Links Of(IReadOnlyList<TalkState> states)
    {
        var begins = new int[states.Count + 1];
        for (var state = 0; state < states.Count; state++) begins[state + 1] = begins[state] + (states[state].Arcs?.Length ?? 0);
        var leads = new int[begins[^1]];
        for (var state = 0; state < states.Count; state++)
        {
            for (var arc = begins[state]; arc < begins[state + 1]; arc++) leads[arc] = states[state].Arcs![arc - begins[state]].To.Number;
        }

        return new Links(begins, leads);
    }
}
