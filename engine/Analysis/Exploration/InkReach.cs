namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// The slots that the flow comes upon from each position on: one backward pass over the strongly connected parts of the flow. Positions that come upon the same slots share one set.
/// </summary>
internal sealed class InkReach
{
    /// <summary>Above this many bits in all, every slot counts as met everywhere: still right, but fewer states merge.</summary>
    private const long MostBits = 1L << 32;

    private readonly Links next;
    private readonly ulong[]?[] own;
    private readonly ulong[]?[] met;
    private readonly ulong[] nothing;

    /// <param name="parts">The strongly connected ones of these links.</param>
    /// <param name="own">By position, the slots there; null for none.</param>
    public InkReach(Links next, Components parts, int slots, ulong[]?[] own)
    {
        (this.next, this.own) = (next, own);
        nothing = new ulong[(slots + 63) / 64];
        met = new ulong[]?[next.Count];
        if (slots == 0) Array.Fill(met, nothing);
        else if ((long)next.Count * slots > MostBits) Array.Fill(met, [.. nothing.Select(_ => ulong.MaxValue)]);
        else for (var part = 0; part < parts.Count; part++) Settle(parts[part]);
    }

    /// <summary>The slots from this position on.</summary>
    public ulong[] From(int position) => met[position]!;

    private void Settle(ReadOnlySpan<int> part)
    {
        var set = First(part);
        foreach (var position in part)
        {
            if (own[position] is { } here) set = United(set, here);
            foreach (var after in next.From(position))
            {
                if (met[after] is { } there) set = United(set, there);
            }
        }

        foreach (var position in part) met[position] = set;
    }

    private ulong[] First(ReadOnlySpan<int> part) => next.From(part[0]) is [var after, ..] && met[after] is { } first ? first : nothing;

    private static ulong[] United(ulong[] set, ulong[] with)
    {
        if (ReferenceEquals(set, with) || SlotSet.Holds(set, with)) return set;
        if (SlotSet.Holds(with, set)) return with;
        var united = (ulong[])set.Clone();
        SlotSet.Unite(united, with);
        return united;
    }
}
