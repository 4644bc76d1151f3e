using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// Where the loop's meters can stand at each end. What a line does to a meter follows from the ratings so far and from the meter alone, so a set of levels is carried along the states; in a loop
/// until it grows no more. A set is a number with a bit for each of the 101 levels.
/// </summary>
internal sealed class MeterRanges
{
    private const int Top = MeterLevel.Highest;

    private static readonly UInt128 Below = (UInt128.One << Top) - 1;

    private readonly string[] names;
    private readonly Dictionary<TalkState, Dictionary<LoopState, UInt128[]>> levels = [];

    public MeterRanges(StateGraph graph, GraphShape shape)
    {
        names = [.. graph.StartMeters.Keys];
        if (names.Length == 0) return;
        UInt128[] start = [.. graph.StartMeters.Values.Select(level => UInt128.One << level)];
        foreach (var arc in graph.Roots.SelectMany(root => root.Arcs)) Join(arc.To, LoopState.Start, start);
        foreach (var part in shape.Parts)
        {
            var inside = part.Select(number => graph.States[number]).ToHashSet();
            while (inside.Any(state => Pass(state, inside)))
            {
                // Something in the loop grew: once more.
            }
        }
    }

    /// <summary>The lowest and the highest level at this end, by name.</summary>
    public IEnumerable<(string Name, int Min, int Max)> At(TalkState end)
    {
        if (!levels.TryGetValue(end, out var here)) yield break;
        for (var meter = 0; meter < names.Length; meter++)
        {
            var union = here.Values.Aggregate(UInt128.Zero, (all, sets) => all | sets[meter]);
            yield return (names[meter], (int)UInt128.TrailingZeroCount(union), (int)UInt128.Log2(union));
        }
    }

    /// <summary>True when a state of the same loop learned something.</summary>
    private bool Pass(TalkState state, HashSet<TalkState> inside)
    {
        if (state.Arcs is null || !levels.TryGetValue(state, out var here)) return false;
        var grew = false;
        foreach (var (loop, sets) in here.ToList())
        {
            for (var option = 0; option < state.Options.Count; option++)
            {
                var (after, moved) = Said(loop, sets, state.Options[option].Tags);
                foreach (var arc in state.ArcsOf(option)) grew |= Join(arc.To, after, moved) && inside.Contains(arc.To);
            }
        }

        return grew;
    }

    private (LoopState Loop, UInt128[] Sets) Said(LoopState loop, UInt128[] sets, ChoiceTags tags)
    {
        if (tags.Rating is not { } rating) return (loop, sets);
        var move = Loop.MoveOf(loop, rating, tags.Signals);
        return (loop.After(rating, tags.Signals), [.. sets.Select((set, meter) => Moved(set, Of(move, names[meter])))]);
    }

    private bool Join(TalkState to, LoopState loop, UInt128[] sets)
    {
        if (!levels.TryGetValue(to, out var all)) levels.Add(to, all = []);
        if (!all.TryGetValue(loop, out var known))
        {
            all.Add(loop, [.. sets]);
            return true;
        }

        var grew = false;
        for (var meter = 0; meter < known.Length; meter++)
        {
            grew |= (known[meter] | sets[meter]) != known[meter];
            known[meter] |= sets[meter];
        }

        return grew;
    }

    private static UInt128 Moved(UInt128 set, int by)
    {
        if (by >= 0) return (set << by) is var up && up >> Top == 0 ? up : (up & Below) | (UInt128.One << Top);
        return (set >> -by) | ((set & ((UInt128.One << -by) - 1)) == 0 ? 0 : UInt128.One);
    }

    private static int Of(LoopMove move, string name) => name switch
    {
        "trust" => move.Trust,
        "safety" => move.Safety,
        "commitment" => move.Commitment,
        _ => move.Momentum,
    };
}
