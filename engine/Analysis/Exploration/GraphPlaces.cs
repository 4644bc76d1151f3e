using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Says of the states of a talk where they are: what leads there, what leads around, and what nothing leads to.</summary>
internal sealed class GraphPlaces(Script script, StateGraph graph)
{
    /// <summary>What no state offers or enters; true only of a graph that is whole.</summary>
    public IEnumerable<UnreachedPart> Unreached(ScriptOutline? outline)
    {
        var offered = graph.Options.All.Select(option => option.Path).ToHashSet(StringComparer.Ordinal);
        var choices = script.Choices.Where(choice => !offered.Contains(choice.Key)).Select(choice => new UnreachedPart("choice", choice.Value.Id, choice.Value.File, choice.Value.Line));
        var flows = outline is null
            ? script.Knots.Select(knot => new UnreachedPart("knot", knot.Key, knot.Value.File, knot.Value.Line))
            : outline.Flows.Where(flow => flow.Name.Length > 0).Select(flow => new UnreachedPart(flow.IsFunction ? "function" : flow.Name.Contains('.', StringComparison.Ordinal) ? "stitch" : "knot", flow.Name, flow.Place.File, flow.Place.Line));
        return choices.Concat(flows.Where(flow => !graph.Visited.Contains(flow.Name))).OrderBy(part => part.File, StringComparer.Ordinal).ThenBy(part => part.Line);
    }

    /// <param name="loop">The numbers of its states.</param>
    public ExploredLoop Loop(int[] loop)
    {
        var inside = loop.ToHashSet();
        var states = loop.Order().Select(number => graph.States[number]).ToList();
        var choices = states.SelectMany(state => (state.Arcs ?? []).Where(arc => inside.Contains(arc.To.Number)).Select(arc => state.Options[arc.Option])).Select(option => option.Id).Distinct(StringComparer.Ordinal).ToList();
        var hasExit = states.Any(state => state.Arcs is null || state.Arcs.Any(arc => !inside.Contains(arc.To.Number)));
        return new ExploredLoop(loop.Length, hasExit, choices, Example(states[0]));
    }

    /// <summary>Where a policy's walk from this beginning ends.</summary>
    public IEnumerable<PolicyEnding> Endings(TalkRoot root, IEnumerable<(TalkState? End, double Probability)> ends) =>
        ends.GroupBy(end => end.End is { Problem: null } ? end.End.Ending : null).Select(group => new PolicyEnding(Vary(root), group.Key?.Id, group.Key?.Outcome, group.Sum(end => end.Probability)));

    /// <summary>A shortest way to this state.</summary>
    public ExampleRun Example(TalkState state)
    {
        var way = Way(state);
        var first = way.Count > 0 ? way[0].From : state;
        var root = graph.Roots.First(root => root.Arcs.Any(arc => arc.To == first));
        return new ExampleRun(Vary(root), [.. way.Select(step => step.From.Options[step.Option].Name)]);
    }

    /// <summary>The choices of a shortest way to this state.</summary>
    public static List<(TalkState From, int Option)> Way(TalkState state)
    {
        var way = new List<(TalkState From, int Option)>();
        for (; state.Before is { } before; state = before) way.Add((before, state.BeforeOption));

        way.Reverse();
        return way;
    }

    private Dictionary<string, string> Vary(TalkRoot root) => script.Header.Vary.ToDictionary(vary => vary.Variable, vary => root.Circumstances[vary.Variable], StringComparer.Ordinal);
}
