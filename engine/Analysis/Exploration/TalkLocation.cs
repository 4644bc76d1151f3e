using System.Collections.Concurrent;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// A place in a talk with everything that is remembered there but the levels of the loop's meters, which nothing but the loop moves. A state is a location and the levels there.
/// </summary>
/// <param name="values">Of the structure's live slots; 0 for a meter whose level is kept apart.</param>
/// <param name="step">How it was first met.</param>
internal sealed class TalkLocation(TalkStructure structure, int[] values, LoopState loop, TalkStep step)
{
    private readonly Lock gate = new();
    private readonly LevelMove[] moves = Moves(structure, loop);
    private readonly LevelMap<TalkWay[]>?[] ways = new LevelMap<TalkWay[]>?[structure.Options.Count];
    private readonly LevelMap<TalkState> settled = new();

    public TalkStructure Structure => structure;

    public int[] Values => values;

    public LoopState Loop => loop;

    public TalkStep Step => step;

    /// <summary>What an option does to the meters.</summary>
    public LevelMove Move(int option) => moves.Length == 0 ? default : moves[option];

    /// <summary>Where an option leads, and from which levels; null while nobody has looked.</summary>
    /// <param name="moved">After the option has been said.</param>
    public Leveled<TalkWay[]>? Ways(int option, uint moved)
    {
        lock (gate) return ways[option]?.Find(moved);
    }

    public Leveled<TalkWay[]> Lead(int option, Leveled<TalkWay[]> leading)
    {
        lock (gate) (ways[option] ??= new()).Add(leading);
        return leading;
    }

    /// <summary>The state with these levels, and which levels it has, too; null while it is not settled where all its options lead.</summary>
    public Leveled<TalkState>? Find(uint levels)
    {
        lock (gate) return settled.Find(levels);
    }

    /// <summary>The state with all these levels from now on.</summary>
    /// <param name="levels">Of which one was not settled before.</param>
    public Leveled<TalkState> Settle(LevelBox levels, TalkState state)
    {
        lock (gate)
        {
            var all = new Leveled<TalkState>(settled.Grown(levels, state), state);
            settled.Add(all);
            return all;
        }
    }

    private static LevelMove[] Moves(TalkStructure structure, LoopState loop) =>
        structure is { KeepsLevelsApart: true, ReadsLoop: true } ? [.. structure.Options.Select(option => option.Tags.Rating is { } rating ? LevelMove.Of(Conversations.Loop.MoveOf(loop, rating, option.Tags.Signals)) : default)] : [];
}

/// <summary>Where an option leads, in one of the ways that chance has with it.</summary>
/// <param name="Probability">0–1.</param>
/// <param name="Live">A mask of the meters that are still read there.</param>
internal sealed record TalkWay(TalkLocation To, double Probability, uint Live);

/// <summary>Every location that was met; safe for several threads.</summary>
internal sealed class TalkLocations
{
    private readonly ConcurrentDictionary<byte[], TalkLocation> known = new(new KeyComparer());

    /// <param name="key">Used again for every location.</param>
    /// <param name="values">With the levels of the meters in them.</param>
    public TalkLocation Of(KeyWriter key, TalkStructure structure, int[] values, LoopState loop, TalkStep step)
    {
        if (structure.IsOneState) return structure.First ?? structure.Meet(new TalkLocation(structure, values, LoopState.Start, step));
        var remembered = structure.ReadsLoop ? loop : LoopState.Start;
        var apart = Apart(structure, values);
        key.Clear();
        key.Add(structure.Number);
        foreach (var value in apart) key.Add(value);
        key.Add((((((((remembered.IntegratedRun * 8) + remembered.HeadLedRun) * 8) + remembered.PeopleLedRun) * 8) + remembered.ExchangeOpenFor) * 2) + (remembered.IsTrustHalved ? 1 : 0));
        var find = known.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (find.TryGetValue(key.Written, out var location)) return location;
        location = known.GetOrAdd(key.Written.ToArray(), new TalkLocation(structure, apart, remembered, step));
        structure.Meet(location);
        return location;
    }

    /// <summary>Without the levels of the meters, where those are kept apart.</summary>
    private static int[] Apart(TalkStructure structure, int[] values)
    {
        if (!structure.KeepsLevelsApart) return values;
        var apart = (int[])values.Clone();
        foreach (var place in structure.Meters.Where(place => place >= 0)) apart[place] = 0;
        return apart;
    }
}
