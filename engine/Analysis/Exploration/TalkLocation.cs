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
    private readonly List<(uint Told, TalkWay[] Ways)>?[] ways = new List<(uint, TalkWay[])>?[structure.Options.Count];
    private Dictionary<uint, TalkState>? settled;
    private (uint Levels, TalkState State)? only;

    public TalkStructure Structure => structure;

    public int[] Values => values;

    public LoopState Loop => loop;

    public TalkStep Step => step;

    /// <summary>Where an option leads, for the levels that the story cannot tell from these; null while nobody has looked.</summary>
    public TalkWay[]? Ways(int option, uint told)
    {
        lock (gate)
        {
            foreach (var (known, leading) in ways[option] ?? [])
            {
                if (known == told) return leading;
            }
        }

        return null;
    }

    public void Lead(int option, uint told, TalkWay[] leading)
    {
        lock (gate) (ways[option] ??= []).Add((told, leading));
    }

    /// <summary>The state with these levels; null while it is not settled where all its options lead.</summary>
    public TalkState? Find(uint levels)
    {
        lock (gate) return only is not { } first ? null : first.Levels == levels ? first.State : settled?.GetValueOrDefault(levels);
    }

    /// <summary>The state with these levels from now on, or the one that somebody else has settled on before.</summary>
    public TalkState Settle(uint levels, TalkState state)
    {
        lock (gate)
        {
            if (only is null) only = (levels, state);
            else if (only.Value.Levels == levels) return only.Value.State;
            else return (settled ??= []).TryAdd(levels, state) ? state : settled[levels];
            return state;
        }
    }
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
        var remembered = structure.ReadsLoop ? loop : LoopState.Start;
        int[] apart = [.. values.Select((value, place) => structure.KeepsLevelsApart && Array.IndexOf(structure.Meters, place) >= 0 ? 0 : value)];
        key.Clear();
        key.Add(structure.Number);
        foreach (var value in apart) key.Add(value);
        key.Add((((((((remembered.IntegratedRun * 8) + remembered.HeadLedRun) * 8) + remembered.PeopleLedRun) * 8) + remembered.ExchangeOpenFor) * 2) + (remembered.IsTrustHalved ? 1 : 0));
        var find = known.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (find.TryGetValue(key.Written, out var location)) return location;
        location = known.GetOrAdd(key.Written.ToArray(), new TalkLocation(structure, apart, remembered, step));
        structure.First ??= location;
        return location;
    }
}
