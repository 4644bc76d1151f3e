using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Analysis.Policies;

/// <summary>What a policy says at a choice point.</summary>
public static class PolicyChoice
{
    /// <summary>
    /// The 0-based index of the choice that the policy takes in this scene. Ties go to the earlier in script order; a choice point without a
    /// rated choice takes its first, whatever the policy; where only some are rated, the policies that read ratings look at those alone.
    /// </summary>
    /// <param name="seed">The seed of the talk; only <see cref="Policy.Random"/> uses it, with the number of the turn.</param>
    /// <exception cref="ArgumentException">The talk is over: there is nothing to choose.</exception>
    public static int Choose(this Policy policy, Scene scene, int seed) => policy.Choose(scene.Choices, seed, scene.Turn);

    /// <inheritdoc cref="Choose(Policy, Scene, int)"/>
    /// <param name="turn">The number of the turn, from 1.</param>
    public static int Choose(this Policy policy, IReadOnlyList<Choice> choices, int seed, int turn)
    {
        if (choices.Count == 0) throw new ArgumentException("There is nothing to choose.", nameof(choices));
        var rated = Rated(choices);
        if (rated.Count == 0) return 0;
        return policy switch
        {
            Policy.MostIntegrated => WithinReach.IndexAmong(choices)!.Value,
            Policy.ClearOnly => OneSided(rated, gives: rating => rating.Clarity, holdsBack: rating => rating.Care),
            Policy.CareOnly => OneSided(rated, gives: rating => rating.Care, holdsBack: rating => rating.Clarity),
            Policy.Neither => rated.MinBy(option => option.Rating.Sum).Index,
            Policy.First => 0,
            Policy.Longest => Enumerable.Range(0, choices.Count).MaxBy(index => choices[index].Text.Length),
            _ => CircumstancePicker.Index(seed, turn.ToString(CultureInfo.InvariantCulture), choices.Count),
        };
    }

    private static List<(Rating Rating, int Index)> Rated(IReadOnlyList<Choice> choices) =>
        [.. choices.Index().Where(option => option.Item.Rating is not null).Select(option => (option.Item.Rating!.Value, option.Index))];

    private static int OneSided(List<(Rating Rating, int Index)> rated, Func<Rating, int> gives, Func<Rating, int> holdsBack)
    {
        var oneSided = rated.Where(option => holdsBack(option.Rating) <= 0).ToList();
        return oneSided.Count > 0
            ? oneSided.MaxBy(option => gives(option.Rating)).Index
            : rated.MinBy(option => holdsBack(option.Rating)).Index;
    }
}
