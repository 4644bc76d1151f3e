using System.Numerics;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>How many paths lead to each end with which sums of ratings: one forward pass over the states, whatever the number of paths.</summary>
internal sealed class PathTables
{
    private readonly List<(PathClass Class, PathTable Table)>?[] tables;
    private readonly BigInteger[] counts;

    /// <param name="joint">Whether clarity and care are counted together, too.</param>
    public PathTables(StateGraph graph, GraphShape shape, bool joint)
    {
        (tables, counts) = (new List<(PathClass, PathTable)>?[graph.States.Count], new BigInteger[graph.States.Count]);
        var forward = shape.Forward.ToList();
        var beginnings = Beginnings(graph, shape).ToList();
        Count(beginnings, forward);
        Cells = CellsOf(forward, joint);
        foreach (var state in beginnings) At(state, default).AddOne();
        foreach (var state in forward) Pass(state);
    }

    public PathCells Cells { get; }

    /// <summary>How many paths lead to a state that endless ways do not reach.</summary>
    public BigInteger PathsTo(TalkState state) => counts[state.Number];

    /// <summary>The tables of an end, by how many lines were rated on the way to it.</summary>
    public IEnumerable<(int Lines, PathTable Table)> At(TalkState end) => tables[end.Number]?.Select(entry => (entry.Class.Lines, entry.Table)) ?? [];

    /// <summary>A way under other circumstances is another path, whether or not they change anything.</summary>
    private static IEnumerable<TalkState> Beginnings(StateGraph graph, GraphShape shape) => graph.Roots.SelectMany(root => root.Arcs.Select(arc => arc.To).Distinct()).Where(state => !shape.IsEndless(state));

    private void Count(List<TalkState> beginnings, List<TalkState> forward)
    {
        foreach (var state in beginnings) counts[state.Number] += BigInteger.One;
        foreach (var state in forward)
        {
            foreach (var arc in state.Arcs ?? []) counts[arc.To.Number] += counts[state.Number];
        }
    }

    private PathCells CellsOf(List<TalkState> forward, bool joint)
    {
        var lines = LongestRated(forward);
        var ratings = forward.Select(state => state.Structure).Distinct().SelectMany(structure => structure.Options).Select(option => option.Tags.Rating).OfType<Rating>().Distinct().ToList();
        var (clarity, care) = (ratings.Select(rating => rating.Clarity).DefaultIfEmpty(0).Min(), ratings.Select(rating => rating.Care).DefaultIfEmpty(0).ToList());
        var paths = forward.Where(state => state.IsEnd).Aggregate(BigInteger.Zero, (sum, state) => sum + PathsTo(state));
        return new PathCells(clarity, care.Min(), ((care.Max() - care.Min()) * lines) + 1, ((int)paths.GetBitLength() / 64) + 1, joint);
    }

    private int LongestRated(List<TalkState> forward)
    {
        var longest = new int[counts.Length];
        foreach (var state in forward)
        {
            foreach (var arc in state.Arcs ?? []) longest[arc.To.Number] = Math.Max(longest[arc.To.Number], longest[state.Number] + (state.Options[arc.Option].Tags.Rating is null ? 0 : 1));
        }

        return longest.DefaultIfEmpty(0).Max();
    }

    private void Pass(TalkState state)
    {
        if (state.IsEnd || state.Arcs is null || tables[state.Number] is not { } here) return;
        tables[state.Number] = null;
        foreach (var (before, table) in here)
        {
            var (option, said) = (-1, default((PathClass Class, PathLine Line)));
            foreach (var arc in state.Arcs)
            {
                if (arc.Option != option) (option, said) = (arc.Option, Cells.Said(before, state.Options[arc.Option].Tags));
                At(arc.To, said.Class).Add(table, said.Line);
            }
        }
    }

    private PathTable At(TalkState state, PathClass of)
    {
        var here = tables[state.Number] ??= [];
        foreach (var (known, table) in here)
        {
            if (known == of) return table;
        }

        var made = new PathTable(Cells);
        here.Add((of, made));
        return made;
    }
}
