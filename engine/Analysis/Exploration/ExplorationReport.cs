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
    private readonly MeterRanges meters;
    private readonly double[] visits;

    private ExplorationReport(Script script, StateGraph graph, bool joint)
    {
        (this.script, this.graph) = (script, graph);
        shape = new GraphShape(graph);
        tables = new PathTables(graph, shape, joint);
        meters = new MeterRanges(graph, shape);
        visits = RandomPlay.Visits(graph, shape, graph.Roots);
    }

    /// <param name="joint">Whether clarity and care are counted together, too.</param>
    public static Exploration Of(Script script, ScriptOutline? outline, StateGraph graph, bool joint, SampledPlay? sample) => new ExplorationReport(script, graph, joint).Report(outline, joint, sample);

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
            Policies(),
            Points.Of(graph, shape, new PointMap(graph, outline), visits),
            graph.Unfinished is null ? [.. Unreached(outline)] : [],
            [.. shape.Loops.Select(Loop)],
            [.. graph.States.Where(state => state.Problem is not null).Select(state => new ExploredStop(state.Problem!, visits[state.Number], Example(state)))],
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
            Meters(states),
            Example(states.MinBy(state => state.Number)!));
    }

    private Dictionary<string, MeterRange> Meters(IReadOnlyList<TalkState> states) =>
        states.SelectMany(state => meters.At(state).Concat(Watched(state)))
            .GroupBy(meter => meter.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new MeterRange(group.Min(meter => meter.Min), group.Max(meter => meter.Max)), StringComparer.Ordinal);

    private IEnumerable<(string Name, int Min, int Max)> Watched(TalkState end) =>
        graph.Watched.Zip(end.Values, (name, value) => (Name: name, Level: graph.Values.Number(value))).Where(meter => meter.Level is not null).Select(meter => (meter.Name, Math.Clamp(meter.Level!.Value, 0, 100), Math.Clamp(meter.Level.Value, 0, 100)));

    private TurnRange Turns()
    {
        var first = graph.States.FirstOrDefault(state => state.IsEnd);
        return new TurnRange(first is null ? null : Way(first).Count, shape.Loops.Count > 0 || first is null ? null : Longest());
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
        return PolicyWords.All.ToDictionary(word => word, word => (IReadOnlyList<PolicyEnding>)[.. graph.Roots.SelectMany(root => Endings(root, walks.Of(PolicyWords.Parse(word)!.Value, root)))], StringComparer.Ordinal);
    }

    private IEnumerable<PolicyEnding> Endings(TalkRoot root, IEnumerable<(TalkState? End, double Probability)> ends) =>
        ends.GroupBy(end => end.End is { Problem: null } ? end.End.Ending : null).Select(group => new PolicyEnding(Vary(root), group.Key?.Id, group.Key?.Outcome, group.Sum(end => end.Probability)));

    private Dictionary<string, string> Vary(TalkRoot root) => script.Header.Vary.ToDictionary(vary => vary.Variable, vary => root.Circumstances[vary.Variable], StringComparer.Ordinal);

    private IEnumerable<UnreachedPart> Unreached(ScriptOutline? outline)
    {
        var offered = graph.Options.All.Select(option => option.Path).ToHashSet(StringComparer.Ordinal);
        var choices = script.Choices.Where(choice => !offered.Contains(choice.Key)).Select(choice => new UnreachedPart("choice", choice.Value.Id, choice.Value.File, choice.Value.Line));
        var flows = outline is null
            ? script.Knots.Select(knot => new UnreachedPart("knot", knot.Key, knot.Value.File, knot.Value.Line))
            : outline.Flows.Where(flow => flow.Name.Length > 0).Select(flow => new UnreachedPart(flow.IsFunction ? "function" : flow.Name.Contains('.', StringComparison.Ordinal) ? "stitch" : "knot", flow.Name, flow.Place.File, flow.Place.Line));
        return choices.Concat(flows.Where(flow => !graph.Visited.Contains(flow.Name))).OrderBy(part => part.File, StringComparer.Ordinal).ThenBy(part => part.Line);
    }

    private ExploredLoop Loop(int[] loop)
    {
        var inside = loop.ToHashSet();
        var states = loop.Order().Select(number => graph.States[number]).ToList();
        var choices = states.SelectMany(state => (state.Arcs ?? []).Where(arc => inside.Contains(arc.To.Number)).Select(arc => state.Options[arc.Option])).Select(option => option.Id).Distinct(StringComparer.Ordinal).ToList();
        var hasExit = states.Any(state => state.Arcs is null || state.Arcs.Any(arc => !inside.Contains(arc.To.Number)));
        return new ExploredLoop(loop.Length, hasExit, choices, Example(states[0]));
    }

    private ExampleRun Example(TalkState state)
    {
        var way = Way(state);
        var first = way.Count > 0 ? way[0].From : state;
        var root = graph.Roots.First(root => root.Arcs.Any(arc => arc.To == first));
        return new ExampleRun(Vary(root), [.. way.Select(step => step.From.Options[step.Option].Name)]);
    }

    private static List<(TalkState From, int Option)> Way(TalkState state)
    {
        var way = new List<(TalkState From, int Option)>();
        for (; state.Before is { } before; state = before) way.Add((before, state.BeforeOption));

        way.Reverse();
        return way;
    }
}
