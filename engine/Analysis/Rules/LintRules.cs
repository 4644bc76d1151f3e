namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>The rules of the checks. A test holds that none is missing.</summary>
public static class LintRules
{
    /// <summary>All rules, by their codes.</summary>
    public static IReadOnlyList<ILintRule> All { get; } =
    [
        new UnreachableFlow(),
        new VariableNeverRead(),
        new EndingWithoutOutcome(),
        new EndWithoutEnding(),
        new UnratedChoice(),
        new MissingWhy(),
        new NothingIntegrated(),
        new TooFewReplies(),
        new TooFewMoments(),
        new LongestIsBest(),
        new FirstIsBest(),
        new OneStyleIsBest(),
        new MissingThought(),
        new SceneTooLong(),
        new ReplyTooLong(),
        new ContestedClaim(),
        new PolitestIsBest(),
        new OneSignalIsBest(),
        new DoneWithoutEnding(),
        new QuadrantMissing(),
        new LengthsDiffer(),
        new PartnerTalksLong(),
        new ClicheSaid(),
    ];
}
