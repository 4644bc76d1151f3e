using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Conversations;

public sealed class LoopStateTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    public void Integrated_lines_in_a_row_are_counted_to_three(int lines, int run) => Assert.Equal(run, After(lines, 1, 1).IntegratedRun);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    public void Head_led_lines_in_a_row_are_counted_to_two(int lines, int run) => Assert.Equal(run, After(lines, 1, 0).HeadLedRun);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    public void People_led_lines_in_a_row_are_counted_to_one(int lines, int run) => Assert.Equal(run, After(lines, 0, 1).PeopleLedRun);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(0, 0)]
    public void A_line_of_another_kind_ends_a_run_of_integrated_ones(int clarity, int care) =>
        Assert.Equal(0, Say(After(3, 1, 1), clarity, care).IntegratedRun);

    [Fact]
    public void An_integrated_line_ends_a_run_of_head_led_ones() => Assert.Equal(0, Say(After(2, 1, 0), 1, 1).HeadLedRun);

    [Fact]
    public void A_clear_line_ends_a_run_of_people_led_ones() => Assert.Equal(0, Say(After(2, 0, 1), 1, 0).PeopleLedRun);

    [Theory]
    [InlineData("invited-input")]
    [InlineData("made-room-for-context")]
    [InlineData("waited")]
    public void A_caring_line_with_such_a_signal_opens_an_exchange_for_two_lines(string signal) =>
        Assert.Equal(2, Say(LoopState.Start, 0, 1, signal).ExchangeOpenFor);

    [Fact]
    public void An_integrated_line_may_open_an_exchange_too() => Assert.Equal(2, Say(LoopState.Start, 1, 1, "waited").ExchangeOpenFor);

    [Theory]
    [InlineData(0, 1, "acknowledged-effort")]
    [InlineData(1, 0, "invited-input")]
    [InlineData(0, 0, "waited")]
    public void A_line_that_is_not_caring_or_shows_no_such_signal_opens_none(int clarity, int care, string signals) =>
        Assert.Equal(0, Say(LoopState.Start, clarity, care, signals).ExchangeOpenFor);

    [Theory]
    [InlineData(0, Quadrant.Integrated)]
    [InlineData(1, Quadrant.Integrated)]
    [InlineData(2, Quadrant.HeadLed)]
    public void A_clear_line_completes_an_exchange_up_to_two_lines_later(int linesBetween, Quadrant countsAs)
    {
        var state = Say(LoopState.Start, 0, 1, "invited-input");
        for (var i = 0; i < linesBetween; i++) state = Say(state, 0, 0);
        Assert.Equal(countsAs, state.CountsAs(new Rating(1, 0)));
    }

    [Theory]
    [InlineData(1, -1, Quadrant.HeadLed)]
    [InlineData(2, -2, Quadrant.HeadLed)]
    [InlineData(0, 0, Quadrant.Neither)]
    [InlineData(0, 1, Quadrant.PeopleLed)]
    public void A_line_that_is_not_clear_or_is_uncaring_completes_nothing(int clarity, int care, Quadrant countsAs) =>
        Assert.Equal(countsAs, Say(LoopState.Start, 0, 1, "invited-input").CountsAs(new Rating(clarity, care)));

    [Fact]
    public void A_line_that_completes_an_exchange_goes_on_with_a_run_of_integrated_ones() =>
        Assert.Equal(2, Say(Say(LoopState.Start, 1, 1, "waited"), 1, 0).IntegratedRun);

    [Fact]
    public void A_line_that_completes_an_exchange_starts_no_run_of_head_led_ones() =>
        Assert.Equal(0, Say(Say(LoopState.Start, 0, 1, "waited"), 1, 0).HeadLedRun);

    [Fact]
    public void A_new_opening_holds_the_exchange_open_for_two_more_lines() =>
        Assert.Equal(2, Say(Say(LoopState.Start, 0, 1, "waited"), 0, 2, "invited-input").ExchangeOpenFor);

    [Theory]
    [InlineData(0, -2, true)]
    [InlineData(2, -2, true)]
    [InlineData(0, -1, false)]
    public void Only_a_care_of_minus_two_halves_trust_gains(int clarity, int care, bool halved) =>
        Assert.Equal(halved, Say(LoopState.Start, clarity, care).IsTrustHalved);

    [Fact]
    public void Trust_gains_stay_halved_over_good_lines() =>
        Assert.True(Say(Say(Say(LoopState.Start, 0, -2), 2, 2, "acknowledged-effort"), 2, 2).IsTrustHalved);

    [Fact]
    public void A_line_that_owns_its_part_ends_the_halving() => Assert.False(Say(Say(LoopState.Start, 0, -2), 0, 0, "owned-my-part").IsTrustHalved);

    [Fact]
    public void A_line_that_owns_its_part_and_still_hurts_leaves_trust_gains_halved() =>
        Assert.True(Say(LoopState.Start, 0, -2, "owned-my-part").IsTrustHalved);

    [Fact]
    public void A_talk_reaches_thirty_four_states() => Assert.Equal(2 * (ExchangeJustOpened + OneLineLater + NoneOpen), Some.ReachableLoopStates.Count);

    [Fact]
    public void No_state_holds_two_runs_at_once() => Assert.All(
        Some.ReachableLoopStates,
        state => Assert.True(new[] { state.IntegratedRun, state.HeadLedRun, state.PeopleLedRun }.Count(run => run > 0) <= 1));

    [Fact]
    public void A_line_counts_as_integrated_exactly_when_the_lines_before_it_say_so() => Prop.ForAll(
        Some.AnyLines.ToArbitrary(),
        lines => Enumerable.Range(0, lines.Length).All(i => Say(lines[..i]).CountsAs(lines[i].Rating) == Expected(lines, i))).QuickCheckThrowOnFailure();

    // Runs that can stand beside an exchange (the 2 above is: trust halved or not). I1 I2 I3 P1; these, H1 and none; these and H2.
    private const int ExchangeJustOpened = 4, OneLineLater = 6, NoneOpen = 7;

    private static Quadrant Expected(Some.RatedLine[] lines, int at)
    {
        var opened = lines[Math.Max(0, at - 2)..at].Any(line => line.Rating.Care >= 1 && line.Signals.Any(signal => signal.Word is "invited-input" or "waited"));
        var line = lines[at].Rating;
        return opened && line.Clarity >= 1 && line.Care >= 0 ? Quadrant.Integrated : line.Quadrant;
    }

    private static LoopState After(int lines, int clarity, int care) =>
        Enumerable.Range(0, lines).Aggregate(LoopState.Start, (state, _) => Say(state, clarity, care));

    private static LoopState Say(LoopState state, int clarity, int care, string signals = "") => state.After(new Rating(clarity, care), Some.Signals(signals));

    private static LoopState Say(Some.RatedLine[] lines) => lines.Aggregate(LoopState.Start, (state, line) => state.After(line.Rating, line.Signals));
}
