using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Conversations;

/// <summary>The sizes, line by line. A talk is written as its ratings: <c>clarity,care</c> and then signals, apart by semicolons.</summary>
public sealed class LoopTests
{
    private const string Opening = "0,1 invited-input";

    [Theory]
    [InlineData("1,1", 4)]
    [InlineData("1,1; 2,1", 5)]
    [InlineData("1,1; 2,1; 1,2", 6)]
    [InlineData("1,1; 2,1; 1,2; 2,2", 7)]
    [InlineData("1,1; 2,1; 1,2; 2,2; 1,1", 7)]
    [InlineData("1,1; 1,1; 0,0; 1,1", 4)]
    public void Integrated_lines_raise_everything_and_compound(string talk, int gain) => Assert.Equal(new LoopMove(gain, gain, gain, gain), LastMove(talk));

    [Theory]
    [InlineData("1,0", 4)]
    [InlineData("1,0; 2,0", -2)]
    [InlineData("1,0; 2,0; 1,0", -5)]
    [InlineData("1,0; 2,0; 1,0; 1,0", -5)]
    [InlineData("1,0; 2,0; 1,1; 1,0", 4)]
    public void Head_led_lines_buy_compliance_once(string talk, int commitment) => Assert.Equal(new LoopMove(0, -4, commitment, 0), LastMove(talk));

    [Theory]
    [InlineData("1,-1")]
    [InlineData("2,-2")]
    public void A_head_led_line_that_is_uncaring_costs_trust_and_more_safety(string talk) => Assert.Equal(new LoopMove(-3, -6, 4, 0), LastMove(talk));

    [Fact]
    public void A_first_people_led_line_costs_nothing() => Assert.Equal(new LoopMove(3, 3, 0, 0), LastMove("0,1"));

    [Theory]
    [InlineData("0,1; 0,2")]
    [InlineData("0,1; -2,1; 0,1")]
    public void People_led_lines_after_it_let_the_matter_drift(string talk) => Assert.Equal(new LoopMove(3, 3, -3, -3), LastMove(talk));

    [Fact]
    public void A_clear_line_between_two_people_led_ones_stops_the_drift() => Assert.Equal(new LoopMove(3, 3, 0, 0), LastMove("0,1; 1,0; 0,1"));

    [Theory]
    [InlineData("0,0")]
    [InlineData("-2,-2")]
    [InlineData("0,0; 0,0; 0,0")]
    public void A_line_that_is_neither_lowers_everything(string talk) => Assert.Equal(new LoopMove(-3, -3, -4, -4), LastMove(talk));

    [Theory]
    [InlineData(Opening + "; 1,0", 4)]
    [InlineData(Opening + "; 0,0; 1,0", 4)]
    [InlineData(Opening + "; 1,0; 1,0", 5)]
    [InlineData("1,1 waited; 1,0", 5)]
    public void A_clear_line_that_completes_an_exchange_moves_the_meters_like_an_integrated_one(string talk, int gain) =>
        Assert.Equal(new LoopMove(gain, gain, gain, gain), LastMove(talk));

    [Theory]
    [InlineData(Opening + "; 0,0; 0,0; 1,0", 0, -4)]
    [InlineData(Opening + "; 1,-1", -3, -6)]
    public void A_clear_line_that_comes_too_late_or_is_uncaring_is_head_led(string talk, int trust, int safety) =>
        Assert.Equal(new LoopMove(trust, safety, 4, 0), LastMove(talk));

    [Theory]
    [InlineData("0,-2; 1,1", 2)]
    [InlineData("0,-2; 1,1; 1,1", 3)]
    [InlineData("0,-2; 1,1; 1,1; 1,1", 3)]
    [InlineData("0,-2; 1,1; 1,1; 1,1; 1,1", 4)]
    [InlineData("0,-2; 0,1", 2)]
    [InlineData("2,-2; 0,1", 2)]
    [InlineData("0,-2; 1,1 owned-my-part", 4)]
    [InlineData("0,-2; 0,0 owned-my-part; 0,1", 3)]
    [InlineData("0,-1; 1,1", 4)]
    public void After_a_care_of_minus_two_trust_gains_are_halved_until_the_part_is_owned(string talk, int trust) => Assert.Equal(trust, LastMove(talk).Trust);

    [Fact]
    public void Halving_touches_trust_alone() => Assert.Equal(new LoopMove(2, 4, 4, 4), LastMove("0,-2; 1,1"));

    [Fact]
    public void Losses_of_trust_are_not_halved() => Assert.Equal(-3, LastMove("0,-2; 0,0").Trust);

    [Fact]
    public void A_whole_talk_moves_the_meters_as_written_down_here()
    {
        var lines = Lines(Opening + "; 1,0; 2,-2; 1,0; 1,1; 0,1; 0,1; -1,0; 1,2 owned-my-part; 2,1");
        var (state, meters) = Some.Play(LoopState.Start, Some.MetersAt(50), lines);
        Assert.Equal(new LoopMeters(new(66), new(63), new(62), new(60)), meters);
        Assert.Equal((2, false), (state.IntegratedRun, state.IsTrustHalved));
    }

    private static LoopMove LastMove(string talk)
    {
        var lines = Lines(talk);
        var (state, _) = Some.Play(LoopState.Start, Some.MetersAt(50), lines[..^1]);
        return Loop.MoveOf(state, lines[^1].Rating, lines[^1].Signals);
    }

    private static Some.RatedLine[] Lines(string talk) => [.. talk.Split("; ").Select(Line)];

    private static Some.RatedLine Line(string text)
    {
        var (ratings, signals) = text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? (text[..space], text[space..]) : (text, "");
        var axes = ratings.Split(',').Select(axis => int.Parse(axis, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return new(new Rating(axes[0], axes[1]), Some.Signals(signals));
    }
}
