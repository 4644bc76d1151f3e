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
    private readonly int[] places;
    private readonly List<(LoopState Loop, UInt128[] Sets)>?[] levels;
    private readonly UInt128[] moved;

    public MeterRanges(StateGraph graph, GraphShape shape)
    {
        names = [.. graph.StartMeters.Keys];
        places = [.. names.Select(name => LoopMeters.Names.ToList().IndexOf(name))];
        (levels, moved) = (new List<(LoopState, UInt128[])>?[graph.States.Count], new UInt128[names.Length]);
        if (names.Length == 0) return;
        UInt128[] start = [.. graph.StartMeters.Values.Select(level => UInt128.One << level)];
        foreach (var arc in graph.Roots.SelectMany(root => root.Arcs)) Join(arc.To, LoopState.Start, start);
        foreach (var part in shape.Parts)
        {
            if (shape.IsLoop(part)) PassAround([.. part.Select(number => graph.States[number])]);
            else Pass(graph.States[part[0]]);
        }
    }

    /// <summary>The lowest and the highest level at this end, by name.</summary>
    public IEnumerable<(string Name, int Min, int Max)> At(TalkState end)
    {
        if (levels[end.Number] is not { } here) yield break;
        for (var meter = 0; meter < names.Length; meter++)
        {
            var union = here.Aggregate(UInt128.Zero, (all, known) => all | known.Sets[meter]);
            yield return (names[meter], (int)UInt128.TrailingZeroCount(union), (int)UInt128.Log2(union));
        }
    }

    /// <summary>Until nothing in the loop grows any more.</summary>
    private void PassAround(List<TalkState> loop)
    {
        var inside = loop.ToHashSet();
        while (loop.Any(state => Pass(state, inside)))
        {
            // Something grew: once more.
        }
    }

    /// <summary>True when a state inside learned something.</summary>
    private bool Pass(TalkState state, HashSet<TalkState>? inside = null)
    {
        if (state.Arcs is null || levels[state.Number] is not { } here) return false;
        var grew = false;
        for (var known = 0; known < here.Count; known++)
        {
            var (loop, sets) = here[known];
            var (option, after) = (-1, loop);
            foreach (var arc in state.Arcs)
            {
                if (arc.Option != option) (option, after) = (arc.Option, Say(loop, sets, state.Options[arc.Option].Tags));
                grew |= Join(arc.To, after, moved) && inside is not null && inside.Contains(arc.To);
            }
        }

        return grew;
    }

    /// <summary>The loop after a line; where it leaves the meters stands in <see cref="moved"/>.</summary>
    private LoopState Say(LoopState loop, UInt128[] sets, ChoiceTags tags)
    {
        sets.CopyTo(moved, 0);
        if (tags.Rating is not { } rating) return loop;
        var move = LevelMove.Of(Loop.MoveOf(loop, rating, tags.Signals));
        for (var meter = 0; meter < moved.Length; meter++) moved[meter] = Moved(moved[meter], MeterLevels.Level(move.Up, places[meter]) - MeterLevels.Level(move.Down, places[meter]));
        return loop.After(rating, tags.Signals);
    }

    private bool Join(TalkState to, LoopState loop, UInt128[] sets)
    {
        var all = levels[to.Number] ??= [];
        foreach (var (known, levelsThere) in all)
        {
            if (known == loop) return Unite(levelsThere, sets);
        }

        all.Add((loop, [.. sets]));
        return true;
    }

    private static bool Unite(UInt128[] known, UInt128[] sets)
    {
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
}
