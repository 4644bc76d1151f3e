using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Scenarios;

/// <summary>What holds in every talk of a large sample.</summary>
[Trait("kind", "sample")]
public sealed class ShippedTalkTests
{
    /// <summary>How each language of the library says it.</summary>
    private static readonly Dictionary<string, List<string>> Later = new(StringComparer.Ordinal)
    {
        ["en"] = ["three weeks later"],
        ["de"] = ["drei wochen später", "drei wochen danach"],
        ["es"] = ["tres semanas después", "tres semanas más tarde"],
    };

    public static TheoryData<string> Ids => Shipped.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_way_to_a_strong_ending_has_nine_to_fourteen_moments(string id) =>
        Assert.Empty(Strong(id).Where(talk => talk.RatedScenes.Count() is < 9 or > 14).Select(talk => $"{talk.How}: {talk.RatedScenes.Count()}"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_way_to_a_strong_ending_has_four_moments_under_pressure(string id) =>
        Assert.Empty(Strong(id).Where(talk => talk.RatedScenes.Count(scene => scene.Pressure) < 4).Select(talk => talk.How));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_way_to_a_strong_ending_has_three_to_five_moments_for_a_room(string id) =>
        Assert.Empty(Strong(id).Where(talk => talk.RatedScenes.Count(scene => scene.IsKey) is < 3 or > 5).Select(talk => talk.How));

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_talk_ends_before_the_fourth_moment(string id) =>
        Assert.Empty(WholeTalk.SampleOf(id).Where(talk => talk.RatedScenes.Count() < 4).Select(talk => talk.How));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_moment_offers_three_or_four_replies(string id) =>
        Assert.Empty(Scenes(id).Where(scene => scene.Choices.Count(choice => choice.Rating is not null) is 1 or 2 or > 4).Select(scene => scene.Listed()).Distinct());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Random_play_comes_to_every_ending(string id)
    {
        var endings = Shipped.Marks(id, "ending").Select(mark => mark.Value.Split(';')[0].Trim()).Distinct(StringComparer.Ordinal);
        var reached = WholeTalk.SampleOf(id).Where(talk => talk.PlayedBy is Policy.Random).Select(talk => talk.Ending?.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(endings.ToHashSet(StringComparer.Ordinal), reached.OfType<string>().ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_talk_closes_three_weeks_later(string id)
    {
        var later = Later[Shipped.Script(id).Header.Language];
        Assert.Empty(WholeTalk.SampleOf(id).Where(talk => !later.Exists(words => LastNarration(talk).Contains(words, StringComparison.OrdinalIgnoreCase))).Select(talk => talk.Ending?.Id).Distinct());
    }

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

    /// <summary>Ways that the sample came by: a strong ending has to be among them.</summary>
    private static IReadOnlyList<WholeTalk> Strong(string id)
    {
        var strong = WholeTalk.SampleOf(id).Where(talk => talk.Ending?.Outcome is Outcome.Strong).ToList();
        Assert.NotEmpty(strong);
        return strong;
    }

    private static string LastNarration(WholeTalk talk) => talk.Scenes[^1].Lines.LastOrDefault(line => line.Speaker is null)?.Text ?? string.Empty;

    private static int WordsOfLastNarration(WholeTalk talk) => LastNarration(talk).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
