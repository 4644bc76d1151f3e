using Newtonsoft.Json.Linq;

namespace Rehearsal.Tests.Workshop;

/// <summary>What the pages of <see cref="PlayedRound"/> showed.</summary>
[Trait("kind", "browser")]
public sealed class WholeRoundTests(PlayedRound round) : IClassFixture<PlayedRound>
{
    /// <summary>Everything that a projector or a facilitator's page may be told before the reveal; none of it says what anybody chose.</summary>
    private static readonly string[] Harmless =
    [
        "v", "form", "step", "paused", "title", "moment", "number", "key", "timer", "seconds", "left", "lines", "who", "text", "you", "options", "letter",
        "briefing", "situation", "with", "where", "goal", "note", "contract", "question", "room", "id", "code", "join", "qr", "doorOpen",
        "people", "count", "names", "guests", "voted", "of", "moves", "word", "order", "do", "from", "to", "full", "open", "main", "advice", "clock", "minute",
        "planned", "words", "listen", "handsFor", "list", "name", "here", "table",
    ];

    [Fact]
    public void Nothing_goes_wrong_on_any_page_and_none_asks_elsewhere() => Assert.Empty(round.Faults);

    [Fact]
    public void Axe_finds_nothing_at_any_step() => Assert.Empty(round.Violations);

    [Fact]
    public void Names_are_shown_as_they_were_typed()
    {
        Assert.Contains("<b>Cy</b>", round.Seen("wall", "in"), StringComparison.Ordinal);
        Assert.Contains("1 without a name", round.Seen("wall", "in"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_phone_that_reloads_still_shows_its_vote() => Assert.Equal("B", round.Seen("Bo", "after the reload"));

    [Fact]
    public void A_phone_that_lost_the_network_comes_back_to_where_the_room_is()
    {
        Assert.DoesNotContain("And now: what would you say?", round.Seen("Cy", "lost"), StringComparison.Ordinal);
        Assert.Contains("Before the discussion you chose B.", round.Seen("Cy", "found"), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_comes_late_is_asked_what_is_asked_now() => Assert.DoesNotContain("Before the discussion", round.Seen("Late", "second"), StringComparison.Ordinal);

    [Fact]
    public void Before_the_reveal_neither_the_wall_nor_the_facilitator_is_told_a_vote()
    {
        Assert.True(round.BeforeReveal.Count > 20);
        Assert.Empty(round.BeforeReveal.SelectMany(view => view.Descendants()).OfType<JProperty>().Select(property => property.Name).Distinct(StringComparer.Ordinal).Except(Harmless, StringComparer.Ordinal));
        Assert.All(round.BeforeReveal.Select(view => view["voted"]).OfType<JObject>(), voted => Assert.Equal(["count", "of"], voted.Properties().Select(property => property.Name)));
        Assert.All(round.BeforeReveal.Select(view => view["advice"]), advice => Assert.Null((string?)advice));
    }

    [Theory]
    [InlineData("vote")]
    [InlineData("discuss")]
    [InlineData("second")]
    [InlineData("guess")]
    public void Before_the_reveal_neither_the_wall_nor_the_facilitator_s_page_shows_one(string step)
    {
        foreach (var page in (string[])["wall", "lead"])
        {
            var text = round.Seen(page, step);
            Assert.DoesNotContain("chose ", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("your choice", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void The_reveal_counts_exactly_what_was_voted()
    {
        var votes = round.AtReveal["reveal"]!["votes"]!;
        Assert.Equal([2, 2, 1], votes["first"]!.Take(3).Select(count => (int)count));
        Assert.Equal([1, 4, 1], votes["second"]!.Take(3).Select(count => (int)count));
        Assert.Equal((5, 6), (votes["first"]!.Sum(count => (int)count), votes["second"]!.Sum(count => (int)count)));
    }

    [Fact]
    public void Below_eight_people_nothing_is_said_of_who_moved()
    {
        Assert.Null(round.AtReveal["reveal"]!["moved"]);
        foreach (var page in (string[])["wall", "lead", "Ana", "Late"]) Assert.DoesNotContain("What the discussion moved", round.Seen(page, "reveal"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_guess_that_three_made_is_shown_and_one_s_own_is_not()
    {
        var options = round.AtReveal["reveal"]!["options"]!;
        Assert.Equal((1, -1, 3), ((int)options[0]!["guess"]!["clarity"]!, (int)options[0]!["guess"]!["care"]!, (int)options[0]!["guess"]!["people"]!));
        Assert.Null(options[1]!["guess"]);
    }

    [Fact]
    public void A_phone_shows_its_own_choice_at_the_reveal_and_on_its_card_at_the_end()
    {
        Assert.Contains("Before the discussion it was A.", round.Seen("Ana", "reveal"), StringComparison.Ordinal);
        Assert.Contains("(before the discussion: A)", round.Seen("Ana", "ending"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_room_goes_on_with_what_most_chose()
    {
        var said = Assert.Single(round.AfterReveal["lines"]!, line => (bool?)line["you"] == true);
        Assert.Equal((string?)round.AtReveal["options"]![1]!["text"], (string?)said["text"]);
    }

    [Fact]
    public void A_room_that_is_closed_shows_everybody_out() => Assert.Contains("The room is closed", round.Seen("Ana", "closed"), StringComparison.Ordinal);
}
