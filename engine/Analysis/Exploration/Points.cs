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
        var sums = new Dictionary<TalkOption, OptionSums>();
        foreach (var state in states) Add(state, sums);
        var options = sums.OrderBy(entry => entry.Key.Source?.Line ?? int.MaxValue).ThenBy(entry => entry.Key.Path, StringComparer.Ordinal).Select(entry => Option(entry.Key, entry.Value)).ToList();
        var first = states[0].Options.Select(option => option.Source).FirstOrDefault(source => source is not null);
        var chances = options.Where(option => option.Rating is not null).Select(option => option.Strong).OfType<double>().ToList();
        double? matters = chances.Count > 1 ? chances.Max() - chances.Min() : null;
        return new ExploredPoint(number + 1, first?.Knot, first?.File, first?.Line, states.Sum(state => visits[state.Number]), matters, options);
    }

    private void Add(TalkState state, Dictionary<TalkOption, OptionSums> sums)
    {
        var here = visits[state.Number] / state.Options.Count;
        for (var index = 0; index < state.Options.Count; index++)
        {
            if (!sums.TryGetValue(state.Options[index], out var sum)) sums.Add(state.Options[index], sum = new OptionSums());
            sum.Taken += here;
            if (strong is not null) sum.Good += here * RandomPlay.After(state, index, strong);
            foreach (var arc in state.ArcsOf(index))
            {
                if (arc.To.IsEnd) sum.Flow(int.MaxValue, arc.To.Ending?.Id, here * arc.Probability);
                else sum.Flow(map.Of(arc.To) + 1, null, here * arc.Probability);
            }
        }
    }

    private ExploredOption Option(TalkOption option, OptionSums sum) => new(
        option.Id,
        option.Source?.Label,
        option.Text,
        option.Source?.Line,
        option.Tags.Rating,
        sum.Taken,
        strong is null || sum.Taken == 0 || double.IsInfinity(sum.Taken) ? null : sum.Good / sum.Taken,
        [.. sum.Flows.OrderBy(flow => flow.Point).ThenBy(flow => flow.Ending, StringComparer.Ordinal).Select(flow => new ExploredFlow(flow.Point == int.MaxValue ? null : flow.Point, flow.Ending, flow.Taken))]);

    /// <summary>Over the states of a point.</summary>
    private sealed class OptionSums
    {
        /// <summary>How often the option is taken.</summary>
        public double Taken { get; set; }

        /// <summary>How often with a strong ending.</summary>
        public double Good { get; set; }

        /// <summary>Where it leads: to few places, however many states there are.</summary>
        public List<(int Point, string? Ending, double Taken)> Flows { get; } = new(1);

        public void Flow(int point, string? ending, double taken)
        {
            var known = Flows.FindIndex(flow => flow.Point == point && flow.Ending == ending);
            if (known < 0) Flows.Add((point, ending, taken));
            else Flows[known] = Flows[known] with { Taken = Flows[known].Taken + taken };
        }
    }
}
