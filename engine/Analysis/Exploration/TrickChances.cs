using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>How often each trick leads to a strong ending: exactly on a graph that is whole, and otherwise by plays from seeds.</summary>
internal static class TrickChances
{
    /// <summary>For all plays together, of a processor's time: nobody waits longer for an answer that is not exact.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>One for each trick that finds something to look for; none where no ending is strong.</summary>
    public static IReadOnlyList<ExploredTrick> Of(Script script, StateGraph graph, GraphShape shape)
    {
        List<ExploredTrick> tricks = [.. graph.Unfinished is null ? Exactly(script, graph, shape) : Played(script)];
        return graph.States.Any(IsStrong) || tricks.Exists(trick => trick.Strong > 0) ? tricks : [];
    }

    private static bool IsStrong(TalkState state) => state is { IsEnd: true, Problem: null, Ending.Outcome: Outcome.Strong };

    /// <summary>Where Ink computes a part of a reply, its text is the one that was met first.</summary>
    private static IEnumerable<ExploredTrick> Exactly(Script script, StateGraph graph, GraphShape shape)
    {
        var choices = graph.Options.All.ToDictionary(option => option, option => option.AsChoice());
        var offers = graph.States.Where(state => !state.IsEnd).Select(state => state.Structure).DistinctBy(structure => structure.Offer).ToList();
        foreach (var trick in Tricks.In(script.Header.Language))
        {
            var among = offers.ToDictionary(offer => offer.Offer, offer => trick.Among([.. offer.Options.Select(option => choices[option])]));
            if (offers.TrueForAll(offer => among[offer.Offer].Count == offer.Options.Count)) continue;
            var chances = RandomPlay.Chances(graph, shape, IsStrong, (state, option) => among[state.Structure.Offer] is var picked && picked.Contains(option) ? 1.0 / picked.Count : 0);
            yield return new ExploredTrick(trick.Word, trick.Told, graph.Roots.Average(root => root.Arcs.Sum(arc => arc.Probability * chances[arc.To.Number])), null);
        }
    }

    private static IEnumerable<ExploredTrick> Played(Script script) =>
        TrialPlays.Of(script, withTricks: true, Patience).Tricks.Select(trial => new ExploredTrick(trial.Word, trial.Told, (double)trial.Strong / trial.Plays, new SampledShare(trial.Plays, trial.Low, trial.High)));
}
