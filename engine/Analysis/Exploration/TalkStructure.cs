using System.Collections.Concurrent;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>A place in a talk, without what is remembered there: what is on offer, the stacks behind it, and which slots are still read.</summary>
/// <param name="number">Counts from 0, in the order in which they were met.</param>
internal sealed class TalkStructure(int number)
{
    private TalkLocation? first;

    public int Number => number;

    /// <summary>What is on offer; empty at an end.</summary>
    public required IReadOnlyList<TalkOption> Options { get; init; }

    /// <summary>The numbers of the slots that are still read, in order: a state here is told by their values.</summary>
    public required int[] Live { get; init; }

    /// <summary>A number for what is on offer: two structures with the same options, and the same one the longest, have the same.</summary>
    public required int Offer { get; init; }

    /// <summary>By option, which of <see cref="Live"/> the story may read or write before the next choice.</summary>
    public required int[][] Touched { get; init; }

    /// <summary>The same without the meters whose levels are kept apart: those it only reads.</summary>
    public required int[][] Written { get; init; }

    /// <summary>Where in <see cref="Live"/> each of the loop's meters stands, or −1.</summary>
    public required int[] Meters { get; init; }

    /// <summary>By option and meter, which levels the story can tell apart up to the next choice (<see cref="InkCuts"/>); null where every level is a state of its own.</summary>
    public required UInt128[][]? CutsHere { get; init; }

    /// <summary>Whether the levels of the meters are kept apart from the values: nothing but the loop moves them.</summary>
    public bool KeepsLevelsApart => CutsHere is not null;

    /// <summary>Whether a meter of the loop is still read, and so the loop's own history with it.</summary>
    public required bool ReadsLoop { get; init; }

    /// <summary>Whether nothing is remembered here, so that all ways to it lead to one state.</summary>
    public bool IsOneState => Live.Length == 0 && !ReadsLoop;

    /// <summary>The index of the option with the longest text.</summary>
    public required int Longest { get; init; }

    /// <summary>The ending that the tags have named so far.</summary>
    public required TalkEnding? Ending { get; init; }

    /// <summary>Why the script stopped here, or null.</summary>
    public required Diagnostic? Problem { get; init; }

    /// <summary>The first location that was met here.</summary>
    public TalkLocation? First => first;

    /// <summary>The first location to be met here: this one, or the one before it.</summary>
    public TalkLocation Meet(TalkLocation location) => Interlocked.CompareExchange(ref first, location, null) ?? location;
}

/// <summary>Every structure that was met; safe for several threads.</summary>
internal sealed class TalkStructures
{
    private readonly ConcurrentDictionary<byte[], TalkStructure> known = new(new KeyComparer());
    private int made;
    private readonly Dictionary<string, int> offers = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>See <see cref="TalkStructure.Offer"/>; called while a structure is made.</summary>
    public int OfferOf(IReadOnlyList<TalkOption> options, int longest)
    {
        var name = $"{longest}:{string.Join(',', options.Select(option => option.Number))}";
        if (!offers.TryGetValue(name, out var number)) offers.Add(name, number = offers.Count);
        return number;
    }

    public TalkStructure Of(ReadOnlySpan<byte> key, Func<int, TalkStructure> make)
    {
        if (known.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key, out var structure)) return structure;
        lock (gate)
        {
            var copy = key.ToArray();
            if (!known.TryGetValue(copy, out structure)) known[copy] = structure = make(made++);
            return structure;
        }
    }
}
