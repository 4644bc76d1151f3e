using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Scenarios;

/// <summary>Outcomes follow the loop, whatever the hidden circumstances are.</summary>
public sealed class ShippedPolicyTests
{
    public static TheoryData<string> Ids => Shipped.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Clarity_and_care_together_end_strong(string id) =>
        Assert.Empty(Played(id, Policy.MostIntegrated).Where(talk => talk.Ending?.Outcome is not Outcome.Strong).Select(Told));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Clarity_alone_ends_mixed_at_best(string id) =>
        Assert.Empty(Played(id, Policy.ClearOnly).Where(talk => talk.Ending?.Outcome is not (Outcome.Mixed or Outcome.Weak)).Select(Told));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Care_alone_ends_mixed_at_best(string id) =>
        Assert.Empty(Played(id, Policy.CareOnly).Where(talk => talk.Ending?.Outcome is not (Outcome.Mixed or Outcome.Weak)).Select(Told));

    [Theory]
    [MemberData(nameof(Ids))]
    public void One_without_the_other_leaves_less_commitment_than_both(string id)
    {
        foreach (var circumstances in Shipped.AllCircumstances(Shipped.Script(id)))
        {
            Assert.True(Commitment(Policy.ClearOnly) < Commitment(Policy.MostIntegrated), $"clear-only, {string.Join(' ', circumstances.Vary)}");
            Assert.True(Commitment(Policy.CareOnly) < Commitment(Policy.MostIntegrated), $"care-only, {string.Join(' ', circumstances.Vary)}");

            int Commitment(Policy policy) => WholeTalk.Play(policy, Shipped.Script(id), circumstances).Scenes[^1].Meters["commitment"];
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Clarity_alone_and_care_alone_end_in_different_places(string id) =>
        Assert.Empty(Played(id, Policy.ClearOnly).Select(talk => talk.Ending?.Id).Intersect(Played(id, Policy.CareOnly).Select(talk => talk.Ending?.Id)));

    private static IEnumerable<WholeTalk> Played(string id, Policy policy) =>
        Shipped.AllCircumstances(Shipped.Script(id)).Select(circumstances => WholeTalk.Play(policy, Shipped.Script(id), circumstances));

    private static string Told(WholeTalk talk) => $"{talk.How}: {talk.Ending?.Id} ({talk.Ending?.Outcome?.Word()})";
}
