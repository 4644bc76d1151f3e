using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Analysis;

public sealed class PolicyPropertyTests
{
    [Fact]
    public void Every_policy_takes_a_choice_that_is_on_offer() =>
        Check((policy, offer, seed) => policy.Choose(offer, seed, 3) is var index && index >= 0 && index < offer.Length);

    [Fact]
    public void Only_random_minds_the_seed_and_the_turn() =>
        Check((policy, offer, seed) => policy == Policy.Random || policy.Choose(offer, seed, 3) == policy.Choose(offer, seed / 2, 4));

    [Fact]
    public void Clear_only_never_takes_a_caring_line_where_another_is_on_offer() => Check((_, offer, seed) =>
        offer[Policy.ClearOnly.Choose(offer, seed, 1)].Rating is not { Care: > 0 } || !offer.Any(choice => choice.Rating is { Care: <= 0 }));

    [Fact]
    public void Care_only_never_takes_a_clear_line_where_another_is_on_offer() => Check((_, offer, seed) =>
        offer[Policy.CareOnly.Choose(offer, seed, 1)].Rating is not { Clarity: > 0 } || !offer.Any(choice => choice.Rating is { Clarity: <= 0 }));

    [Fact]
    public void No_policy_ends_above_most_integrated_or_below_neither() => Check((policy, offer, seed) =>
        offer[policy.Choose(offer, seed, 1)].Rating is not { } rating
        || (rating.Integration <= offer[Policy.MostIntegrated.Choose(offer, seed, 1)].Rating!.Value.Integration
            && rating.Sum >= offer[Policy.Neither.Choose(offer, seed, 1)].Rating!.Value.Sum));

    private static void Check(Func<Policy, Choice[], int, bool> holds) => Prop.ForAll(
        (from policy in Gen.Elements(Enum.GetValues<Policy>())
         from offer in Some.AnyOffer
         from seed in Gen.Choose(0, int.MaxValue)
         select (policy, offer, seed)).ToArbitrary(),
        point => holds(point.policy, point.offer, point.seed)).QuickCheckThrowOnFailure();
}
