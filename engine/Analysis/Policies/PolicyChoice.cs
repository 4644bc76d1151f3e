using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Analysis.Policies;

/// <summary>What a policy says at a choice point.</summary>
public static class PolicyChoice
{
    /// <summary>A policy that has answered this many choice points of a talk goes in circles: a talk has a dozen or two.</summary>
    public const int MostTurns = 1_000;

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
        if (WithinReach.IndexAmong(choices) is not { } mostIntegrated) return 0;
        return policy switch
        {
            Policy.MostIntegrated => mostIntegrated,
            Policy.ClearOnly => OneSided(choices, gives: rating => rating.Clarity, holdsBack: rating => rating.Care),
            Policy.CareOnly => OneSided(choices, gives: rating => rating.Care, holdsBack: rating => rating.Clarity),
            Policy.Neither => FirstWithMost(choices, choice => -choice.Rating?.Sum)!.Value,
            Policy.First => 0,
            Policy.Longest => FirstWithMost(choices, choice => choice.Text.Length)!.Value,
            _ => CircumstancePicker.Index(seed, turn.ToString(CultureInfo.InvariantCulture), choices.Count),
        };
    }

    private static int OneSided(IReadOnlyList<Choice> choices, Func<Rating, int> gives, Func<Rating, int> holdsBack) =>
        FirstWithMost(choices, choice => choice.Rating is { } rating && holdsBack(rating) <= 0 ? gives(rating) : null)
        ?? FirstWithMost(choices, choice => choice.Rating is { } rating ? -holdsBack(rating) : null)!.Value;

    /// <summary>The index of the first choice with the largest amount; one without an amount is passed over, and null is the answer when all are.</summary>
    private static int? FirstWithMost(IReadOnlyList<Choice> choices, Func<Choice, int?> amount)
    {
        int? first = null;
        for (var index = 0; index < choices.Count; index++)
        {
            if (amount(choices[index]) is { } here && (first is not { } known || here > amount(choices[known]))) first = index;
        }

        return first;
    }
}
