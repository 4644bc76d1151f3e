using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Where each policy leads, under each circumstance.</summary>
internal sealed class PolicyWalks(StateGraph graph, GraphShape shape)
{
    private readonly Dictionary<TalkOption, Choice> choices = [];

    /// <summary>The chance of each end, 0–1; null stands for a talk that does not end, or whose end lies beyond what was explored.</summary>
    public IReadOnlyList<(TalkState? End, double Probability)> Of(Policy policy, TalkRoot root) => policy == Policy.Random ? Random(root) : Walk(policy, root);

    private List<(TalkState? End, double Probability)> Random(TalkRoot root)
    {
        var visits = RandomPlay.Visits(graph, shape, [root]);
        var ends = graph.States.Where(state => state.IsEnd && visits[state.Number] > 0).Select(state => ((TalkState?)state, visits[state.Number])).ToList();
        return WithRest(ends);
    }

    private List<(TalkState? End, double Probability)> Walk(Policy policy, TalkRoot root)
    {
        var here = root.Arcs.ToDictionary(arc => arc.To, arc => arc.Probability);
        var ends = new Dictionary<TalkState, double>();
        for (var turn = 0; turn < PolicyChoice.MostTurns && here.Count > 0; turn++)
        {
            var next = new Dictionary<TalkState, double>();
            foreach (var (state, probability) in here)
            {
                if (state.IsEnd) ends[state] = ends.GetValueOrDefault(state) + probability;
                else foreach (var arc in state.ArcsOf(state.Arcs is null ? 0 : Choose(policy, state))) next[arc.To] = next.GetValueOrDefault(arc.To) + (probability * arc.Probability);
            }

            here = next;
        }

        return WithRest([.. ends.OrderBy(end => end.Key.Number).Select(end => ((TalkState?)end.Key, end.Value))]);
    }

    private static List<(TalkState? End, double Probability)> WithRest(List<(TalkState? End, double Probability)> ends)
    {
        const double Least = 1e-9;
        var rest = 1 - ends.Sum(end => end.Probability);
        if (rest > Least) ends.Add((null, rest));
        return ends;
    }

    private int Choose(Policy policy, TalkState state) =>
        policy == Policy.Longest && state.Options.Any(option => option.Tags.Rating is not null) ? state.Structure.Longest : policy.Choose([.. state.Options.Select(ChoiceOf)], seed: 0, turn: 1);

    private Choice ChoiceOf(TalkOption option)
    {
        if (!choices.TryGetValue(option, out var choice)) choices.Add(option, choice = option.AsChoice());
        return choice;
    }
}
