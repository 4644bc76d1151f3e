using System.Numerics;
using System.Runtime.InteropServices;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// How many paths lead to each end with which sums of ratings: one forward pass over the states, whatever the number of paths. A table of counts is one large whole number with a fixed number
/// of bits for each cell (Kronecker substitution), so that adding a rating to every path in it is a shift, and joining two tables an addition.
/// </summary>
internal sealed class PathTables
{
    private readonly Dictionary<TalkState, Dictionary<PathClass, PathTable>> tables = [];
    private readonly Dictionary<TalkState, BigInteger> counts = [];
    private readonly bool joint;

    /// <param name="joint">Whether clarity and care are counted together, too.</param>
    public PathTables(StateGraph graph, GraphShape shape, bool joint)
    {
        this.joint = joint;
        var forward = shape.Forward.ToList();
        Count(graph, forward);
        var lines = LongestRated(forward);
        var ratings = forward.SelectMany(state => state.Options).Select(option => option.Tags.Rating).OfType<Rating>().Distinct().ToList();
        var (clarity, care) = (ratings.Select(rating => rating.Clarity).DefaultIfEmpty(0).Min(), ratings.Select(rating => rating.Care).DefaultIfEmpty(0).ToList());
        Cells = new PathCells(clarity, care.Min(), ((care.Max() - care.Min()) * lines) + 1, Bytes(forward.Where(state => state.IsEnd).Aggregate(BigInteger.Zero, (sum, state) => sum + PathsTo(state))));
        foreach (var state in Beginnings(graph, forward)) Join(state, default, PathTable.Nothing(joint));
        foreach (var state in forward) Pass(state);
    }

    public PathCells Cells { get; }

    /// <summary>How many paths lead to a state that endless ways do not reach.</summary>
    public BigInteger PathsTo(TalkState state) => counts.GetValueOrDefault(state);

    /// <summary>The tables of an end, by how many lines were rated on the way to it.</summary>
    public IEnumerable<(int Lines, PathTable Table)> At(TalkState end) => tables.GetValueOrDefault(end)?.Select(entry => (entry.Key.Lines, entry.Value)) ?? [];

    /// <summary>A way under other circumstances is another path, whether or not they change anything.</summary>
    private static IEnumerable<TalkState> Beginnings(StateGraph graph, List<TalkState> forward)
    {
        var known = forward.ToHashSet();
        return graph.Roots.SelectMany(root => root.Arcs.Select(arc => arc.To).Distinct()).Where(known.Contains);
    }

    private void Count(StateGraph graph, List<TalkState> forward)
    {
        foreach (var state in Beginnings(graph, forward)) counts[state] = counts.GetValueOrDefault(state) + BigInteger.One;
        foreach (var state in forward)
        {
            foreach (var arc in state.Arcs ?? []) counts[arc.To] = counts.GetValueOrDefault(arc.To) + counts[state];
        }
    }

    private static int LongestRated(List<TalkState> forward)
    {
        var longest = new Dictionary<TalkState, int>();
        foreach (var state in forward)
        {
            var here = longest.GetValueOrDefault(state);
            for (var option = 0; option < state.Options.Count; option++)
            {
                var lines = here + (state.Options[option].Tags.Rating is null ? 0 : 1);
                foreach (var arc in state.ArcsOf(option)) longest[arc.To] = Math.Max(longest.GetValueOrDefault(arc.To), lines);
            }
        }

        return longest.Values.DefaultIfEmpty(0).Max();
    }

    /// <summary>Whole words: shifts by those are copies.</summary>
    private static int Bytes(BigInteger largest) => (((int)largest.GetBitLength() / 32) + 1) * 4;

    private void Pass(TalkState state)
    {
        if (state.IsEnd || state.Arcs is null || !tables.Remove(state, out var here)) return;
        for (var option = 0; option < state.Options.Count; option++)
        {
            foreach (var ((pending, lines), table) in here)
            {
                var (next, moved) = Cells.Said(pending, lines, table, state.Options[option].Tags);
                foreach (var arc in state.ArcsOf(option)) Join(arc.To, next, moved);
            }
        }
    }

    private void Join(TalkState to, PathClass of, PathTable table)
    {
        ref var all = ref CollectionsMarshal.GetValueRefOrAddDefault(tables, to, out _);
        all ??= [];
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(all, of, out var exists);
        known = exists ? known.Plus(table) : table;
    }
}

/// <summary>Paths that are counted together.</summary>
/// <param name="Lines">How many lines were rated.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathClass(PendingLines Pending, int Lines);

/// <summary>People-led lines that opened room and may still be carried: the last rated line, and the one before it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PendingLines(bool Last, bool BeforeLast)
{
    public int Count => (Last ? 1 : 0) + (BeforeLast ? 1 : 0);
}

/// <summary>Counts of paths by their sums: of clarity, of care, of lines that count as integrated, and of clarity and care together.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathTable(BigInteger Clarity, BigInteger Care, BigInteger Integrated, BigInteger Joint)
{
    /// <summary>One path on which nothing was said.</summary>
    public static PathTable Nothing(bool joint) => new(BigInteger.One, BigInteger.One, BigInteger.One, joint ? BigInteger.One : BigInteger.Zero);

    public PathTable Plus(PathTable other) => new(Clarity + other.Clarity, Care + other.Care, Integrated + other.Integrated, Joint + other.Joint);
}

/// <summary>How tables are laid out.</summary>
/// <param name="Clarity">The lowest of any line: sums are counted from there.</param>
/// <param name="Care">The lowest of any line.</param>
/// <param name="Width">More than any sum of care.</param>
/// <param name="Bytes">Of a cell.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathCells(int Clarity, int Care, int Width, int Bytes)
{
    /// <summary>The paths of a table after one more line.</summary>
    public (PathClass Class, PathTable Table) Said(PendingLines pending, int lines, PathTable table, Scripts.ChoiceTags tags)
    {
        if (tags.Rating is not { } rating) return (new PathClass(pending, lines), table);
        var carries = Exchange.CanBeCompletedBy(rating);
        var integrated = (rating.Quadrant == Quadrant.Integrated ? 1 : 0) + (carries ? pending.Count : 0);
        var opens = rating.Quadrant == Quadrant.PeopleLed && tags.Signals.Any(signal => signal.OpensRoom);
        var (clarity, care) = (rating.Clarity - Clarity, rating.Care - Care);
        return (new PathClass(new PendingLines(opens, !carries && pending.Last), lines + 1), new PathTable(
            table.Clarity << Bits(clarity),
            table.Care << Bits(care),
            table.Integrated << Bits(integrated),
            table.Joint.IsZero ? table.Joint : table.Joint << Bits((clarity * Width) + care)));
    }

    /// <summary>The cells that are not empty, by their index.</summary>
    public IEnumerable<(int Cell, BigInteger Paths)> Read(BigInteger table)
    {
        var bytes = table.ToByteArray(isUnsigned: true);
        for (var cell = 0; cell * Bytes < bytes.Length; cell++)
        {
            if (bytes.AsSpan(cell * Bytes, Math.Min(Bytes, bytes.Length - (cell * Bytes))) is var paths && paths.ContainsAnyExcept((byte)0)) yield return (cell, new BigInteger(paths, isUnsigned: true));
        }
    }

    private int Bits(int cells) => cells * Bytes * 8;
}
