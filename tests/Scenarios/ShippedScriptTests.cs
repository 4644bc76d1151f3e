namespace Rehearsal.Tests.Scenarios;

public sealed class ShippedScriptTests
{
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
    public void A_scenario_has_two_hidden_circumstances(string id) => Assert.Equal(2, Shipped.Script(id).Header.Vary.Count);

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
}
