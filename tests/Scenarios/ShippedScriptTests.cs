using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scenarios;

public sealed class ShippedScriptTests
{
    /// <summary>In one talk; where one of two comes by turns, the page may treat them together.</summary>
    private const int MostKeyMoments = 5;

    private static readonly string[] Seats = ["coach", "partner", "peer", "senior-leader"];

    public static TheoryData<string> Ids => Shipped.Ids;

    [Fact]
    public void There_are_scenarios() => Assert.NotEmpty(Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_scenario_compiles_without_a_finding(string id) => Assert.Empty(Shipped.Compiled(id).Problems);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_card_and_a_briefing_say_what_they_should(string id)
    {
        var header = Shipped.Script(id).Header;
        var texts = new[] { header.Title, header.Summary, header.Theme, header.You, header.With, header.Goal, header.Power, header.Setting, header.Author, header.Licence };
        Assert.DoesNotContain(texts, string.IsNullOrWhiteSpace);
        Assert.NotEmpty(header.Situation);
        Assert.NotEmpty(header.Cast);
        Assert.NotNull(header.Minutes);
        Assert.InRange(header.Level ?? 0, 1, 3);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_scenario_has_two_or_three_hidden_circumstances(string id) => Assert.InRange(Shipped.Script(id).Header.Vary.Count, 2, 3);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_scenario_has_four_to_six_endings(string id) =>
        Assert.InRange(Shipped.Marks(id, "ending").Select(mark => mark.Value.Split(';')[0].Trim()).Distinct(StringComparer.Ordinal).Count(), 4, 6);

    [Theory]
    [MemberData(nameof(Ids))]
    public void All_four_styles_are_on_offer(string id) =>
        Assert.Equal(Enum.GetValues<Style>(), Shipped.Outline(id).Offers.SelectMany(offer => offer.Choices).Select(choice => choice.Tags.Style).OfType<Style>().Distinct().Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Somewhere_one_may_fall_silent_or_pause(string id) => Assert.Contains(Signals(id), signal => signal is "waited" or "paused-the-talk");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Somewhere_one_may_own_a_part_of_it(string id) => Assert.Contains("owned-my-part", Signals(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_for_the_facilitator_has_a_part_for_each_moment_of_the_room(string id)
    {
        string[] pages = [$"docs/facilitator/{id}.md", $"docs/facilitator/{Shipped.OriginalOf(id)}.md"];
        var page = pages.FirstOrDefault(name => File.Exists(SourceTree.PathOf(name)));
        Assert.True(page is not null, $"{pages[0]} is missing.");
        var flows = Shipped.Marks(id, "room").Select(mark => mark.Flow).Distinct(StringComparer.Ordinal).ToList();
        var headings = SourceTree.Read(page).Split('\n').Count(line => line.StartsWith("## ", StringComparison.Ordinal));
        Assert.True(headings >= Math.Min(flows.Count, MostKeyMoments), $"{page} has {headings} headings (##), and the script these moments for a room: {string.Join(", ", flows)}.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rated_choice_has_a_label(string id) =>
        Assert.Empty(Shipped.Script(id).Choices.Values.Where(choice => choice.Rating is not null && choice.Label is null).Select(choice => choice.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rated_choice_is_read_from_four_seats(string id)
    {
        var readings = Shipped.Readings(id).ToLookup(reading => reading.Choice, StringComparer.Ordinal);
        var choices = Shipped.Script(id).Choices.Values.Where(choice => choice.Rating is not null);
        Assert.Empty(choices.Where(choice => Seats.Except(readings[choice.Id].Concat(readings[choice.Label!]).Select(reading => reading.Seat)).Any()).Select(choice => choice.Id));
    }

    private static IEnumerable<string> Signals(string id) => Shipped.Outline(id).Offers.SelectMany(offer => offer.Choices).SelectMany(choice => choice.Tags.Signals).Select(signal => signal.Word);
}
