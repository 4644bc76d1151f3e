using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Scenarios;

/// <summary>What holds in every talk of a large sample.</summary>
[Trait("kind", "sample")]
public sealed class ShippedTalkTests
{
    public static TheoryData<string> Ids => Shipped.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_way_to_a_strong_ending_has_nine_moments_or_more(string id)
    {
        var strong = WholeTalk.SampleOf(id).Where(talk => talk.Ending?.Outcome is Outcome.Strong).ToList();
        Assert.NotEmpty(strong);
        Assert.Empty(strong.Where(talk => talk.RatedScenes.Count() < 9).Select(talk => talk.How));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_moment_offers_three_replies_or_more(string id) =>
        Assert.Empty(Scenes(id).Where(scene => scene.Choices.Any(choice => choice.Rating is not null) && scene.Choices.Count(choice => choice.Rating is not null) < 3).Select(scene => scene.Listed()).Distinct());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rated_reply_is_met_and_says_why(string id)
    {
        var explained = Scenes(id).SelectMany(scene => scene.Choices).Where(choice => choice.Why is not null).Select(choice => choice.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Shipped.Script(id).Choices.Values.Where(choice => choice.Rating is not null).Select(choice => choice.Id).Except(explained));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_talk_ends_with_an_outcome_and_what_the_partner_might_tell_a_friend(string id) =>
        Assert.Empty(WholeTalk.SampleOf(id).Where(talk => talk.Ending is not { Outcome: not null, Friend.Length: > 0 }).Select(talk => talk.How));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_talk_closes_with_at_most_eighty_words_of_narration(string id) =>
        Assert.Empty(WholeTalk.SampleOf(id).Where(talk => WordsOfLastNarration(talk) is 0 or > 80).Select(talk => $"{talk.Ending?.Id}: {WordsOfLastNarration(talk)} words").Distinct());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Meters_stay_in_sight_and_in_bounds(string id) =>
        Assert.All(Scenes(id), scene => Assert.All(LoopMeters.Names, name => Assert.InRange(scene.Meters[name], 0, 100)));

    private static IEnumerable<Scene> Scenes(string id) => WholeTalk.SampleOf(id).SelectMany(talk => talk.Scenes);

    private static int WordsOfLastNarration(WholeTalk talk) =>
        talk.Scenes[^1].Lines.LastOrDefault(line => line.Speaker is null)?.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
}
