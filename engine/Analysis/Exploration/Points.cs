using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Adds up, over all states in which a choice point is met, how often, what its options lead to, and how much they matter.</summary>
internal sealed class Points
{
    private readonly PointMap map;
    private readonly double[] visits;
    private readonly double[]? strong;

    private Points(PointMap map, double[] visits, double[]? strong) => (this.map, this.visits, this.strong) = (map, visits, strong);

    public static IReadOnlyList<ExploredPoint> Of(StateGraph graph, GraphShape shape, PointMap map, double[] visits)
    {
        var hasStrong = graph.Unfinished is null && graph.States.Any(state => state.Ending?.Outcome == Outcome.Strong);
        var points = new Points(map, visits, hasStrong ? RandomPlay.Chances(graph, shape, state => state.Ending?.Outcome == Outcome.Strong) : null);
        return [.. graph.States.Where(state => !state.IsEnd).GroupBy(map.Of).OrderBy(group => group.Key).Select(group => points.Point(group.Key, [.. group]))];
    }

    private ExploredPoint Point(int number, List<TalkState> states)
    {
        var options = states.SelectMany(state => state.Options).Distinct().OrderBy(option => option.Source?.Line ?? int.MaxValue).ThenBy(option => option.Path, StringComparer.Ordinal).Select(option => Option(option, states)).ToList();
        var first = states[0].Options.Select(option => option.Source).FirstOrDefault(source => source is not null);
        var chances = options.Where(option => option.Rating is not null).Select(option => option.Strong).OfType<double>().ToList();
        double? matters = chances.Count > 1 ? chances.Max() - chances.Min() : null;
        return new ExploredPoint(number + 1, first?.Knot, first?.File, first?.Line, states.Sum(state => visits[state.Number]), matters, options);
    }

    private ExploredOption Option(TalkOption option, List<TalkState> states)
    {
        var taken = 0.0;
        var good = 0.0;
        var flows = new SortedDictionary<(int Point, string? Ending), double>();
        foreach (var state in states)
        {
            for (var index = 0; index < state.Options.Count; index++)
            {
                if (state.Options[index] != option) continue;
                var here = visits[state.Number] / state.Options.Count;
                taken += here;
                if (strong is not null) good += here * RandomPlay.After(state, index, strong);
                foreach (var arc in state.ArcsOf(index))
                {
                    var to = arc.To.IsEnd ? (Point: int.MaxValue, Ending: arc.To.Ending?.Id) : (map.Of(arc.To) + 1, null);
                    flows[to] = flows.GetValueOrDefault(to) + (here * arc.Probability);
                }
            }
        }

        return new ExploredOption(
            option.Id,
            option.Source?.Label,
            option.Text,
            option.Source?.Line,
            option.Tags.Rating,
            taken,
            strong is null || taken == 0 || double.IsInfinity(taken) ? null : good / taken,
            [.. flows.Select(flow => new ExploredFlow(flow.Key.Point == int.MaxValue ? null : flow.Key.Point, flow.Key.Ending, flow.Value))]);
    }
}
