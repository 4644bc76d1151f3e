using System.Numerics;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Reads from the states of a talk everything that is said of it.</summary>
internal sealed class ExplorationReport
{
    private readonly Script script;
    private readonly StateGraph graph;
    private readonly GraphShape shape;
    private readonly PathTables tables;
    private readonly EndMeters meters;
    private readonly GraphPlaces places;
    private readonly double[] visits;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<PolicyEnding>> policies;

    private ExplorationReport(Script script, StateGraph graph, bool joint, bool beside)
    {
        (this.script, this.graph) = (script, graph);
        shape = new GraphShape(graph);
        places = new GraphPlaces(script, graph);
        var counted = Work(() => new PathTables(graph, shape, joint), beside);
        meters = new EndMeters(graph, shape);
        visits = RandomPlay.Visits(graph, shape, graph.Roots);
        policies = Policies();
        tables = counted.GetAwaiter().GetResult();
    }

    /// <param name="joint">Whether clarity and care are counted together, too.</param>
    /// <param name="beside">Whether a second thread may be used.</param>
    public static Exploration Of(Script script, ScriptOutline? outline, StateGraph graph, bool joint, SampledPlay? sample, bool beside) => new ExplorationReport(script, graph, joint, beside).Report(outline, joint, sample);

    private static Task<T> Work<T>(Func<T> work, bool beside) => beside ? Task.Run(work) : Task.FromResult(work());

    private Exploration Report(ScriptOutline? outline, bool joint, SampledPlay? sample)
    {
        var ends = graph.States.Where(state => state.IsEnd && state.Problem is null).ToList();
        return new Exploration(
            script.Id,
            graph.Unfinished,
            graph.States.Count,
            graph.Edges,
            shape.Loops.Count > 0 ? null : Paths(graph.States.Where(state => state.IsEnd)),
            Turns(),
            [.. ends.GroupBy(state => state.Ending).Select(group => Ending(group.Key, [.. group])).OrderByDescending(ending => ending.Outcome is { } outcome ? (int)outcome : -1).ThenByDescending(ending => ending.Share).ThenBy(ending => ending.Id, StringComparer.Ordinal)],
            policies,
            TrickChances.Of(script, graph, shape),
            Points.Of(graph, shape, new PointMap(graph, outline), visits),
            graph.Unfinished is null ? [.. places.Unreached(outline)] : [],
            [.. shape.Loops.Select(places.Loop)],
            [.. graph.States.Where(state => state.Problem is not null).Select(state => new ExploredStop(state.Problem!, visits[state.Number], places.Example(state)))],
            shape.Loops.Count > 0 ? null : Distribution(graph.States.Where(state => state.IsEnd), joint),
            sample);
    }

    private BigInteger Paths(IEnumerable<TalkState> ends) => ends.Aggregate(BigInteger.Zero, (sum, end) => sum + tables.PathsTo(end));

    private ScoreDistribution Distribution(IEnumerable<TalkState> ends, bool joint)
    {
        var scores = Scores(ends);
        return new ScoreDistribution(scores.Clarity, scores.Care, scores.Integration, joint ? scores.Joint : null);
    }

    private PathScores Scores(IEnumerable<TalkState> ends)
    {
        var scores = new PathScores(tables.Cells);
        foreach (var end in ends) scores.Add(tables.At(end));
        return scores;
    }

    private ExploredEnding Ending(TalkEnding? ending, IReadOnlyList<TalkState> states)
    {
        var isEndless = states.Any(shape.IsEndless);
        var scores = isEndless ? null : Scores(states);
        return new ExploredEnding(
            ending?.Id,
            ending?.Title,
            ending?.Outcome,
            isEndless ? null : Paths(states),
            states.Sum(state => visits[state.Number]),
            scores is null ? null : ScoredPaths.Range(scores.Clarity),
            scores is null ? null : ScoredPaths.Range(scores.Care),
            scores is null ? null : ScoredPaths.Range(scores.Integration),
            meters.At(states),
            places.Example(states.MinBy(state => state.Number)!));
    }

    private TurnRange Turns()
    {
        var first = graph.States.FirstOrDefault(state => state.IsEnd);
        return new TurnRange(first is null ? null : GraphPlaces.Way(first).Count, shape.Loops.Count > 0 || first is null ? null : Longest());
    }

    private int Longest()
    {
        var longest = new int[graph.States.Count];
        foreach (var state in shape.Forward)
        {
            foreach (var arc in state.Arcs ?? []) longest[arc.To.Number] = Math.Max(longest[arc.To.Number], longest[state.Number] + 1);
        }

        return graph.States.Where(state => state.IsEnd).Max(state => longest[state.Number]);
    }

    private Dictionary<string, IReadOnlyList<PolicyEnding>> Policies()
    {
        var walks = new PolicyWalks(graph, shape);
        return PolicyWords.All.ToDictionary(word => word, word => (IReadOnlyList<PolicyEnding>)[.. graph.Roots.SelectMany(root => places.Endings(root, walks.Of(PolicyWords.Parse(word)!.Value, root)))], StringComparer.Ordinal);
    }
}
