using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class MomentsTests
{
    [Fact]
    public void A_moment_is_a_turn_whose_choice_is_rated() =>
        Assert.Equal([2, 4], Some.Moments(Some.UnratedTurn(), Some.Turn(1, 1), Some.UnratedTurn(), Some.Turn(1, 0), Some.LastTurn()).Select(moment => moment.Turn.Number));

    [Fact]
    public void Moments_are_numbered_among_themselves() =>
        Assert.Equal([1, 2], Some.Moments(Some.UnratedTurn(), Some.Turn(1, 1), Some.UnratedTurn(), Some.Turn(1, 0)).Select(moment => moment.Number));

    [Fact]
    public void A_talk_without_rated_turns_has_no_moments() => Assert.Empty(Some.Moments(Some.UnratedTurn(), Some.LastTurn()));

    [Fact]
    public void An_unrated_choice_beside_rated_ones_makes_no_moment() => Assert.Empty(Some.Moments(Some.Turn(Some.Unrated(), Some.Choice(2, 2))));

    [Fact]
    public void The_choice_that_was_said_is_the_one_of_the_moment() =>
        Assert.Equal("b", Some.Moments(Some.Turn(Some.Choice(0, 0, label: "a"), Some.Choice(1, 0, label: "b")) with { ChosenIndex = 1 })[0].Chosen.Label);

    [Fact]
    public void The_line_within_reach_is_the_most_integrated_on_offer() =>
        Assert.Equal("best", Some.Moments(Some.Turn(Some.Choice(1, 0), Some.Choice(0, 2), Some.Choice(1, 1, label: "best")))[0].WithinReach.Label);

    [Theory]
    [InlineData(1, 0, 1, 1, 1, false)]
    [InlineData(1, 0, 2, 2, 2, true)]
    [InlineData(1, -1, 1, 1, 2, true)]
    [InlineData(1, 1, 2, 2, 1, false)]
    [InlineData(-2, 2, 2, 2, 4, true)]
    [InlineData(0, 2, 1, 2, 1, false)]
    public void A_moment_is_missed_when_a_line_two_or_more_above_was_on_offer(int clarity, int care, int bestClarity, int bestCare, int gap, bool missed)
    {
        var moment = Some.Moments(Some.Turn(Some.Choice(clarity, care), Some.Choice(bestClarity, bestCare)))[0];
        Assert.Equal((gap, missed), (moment.Gap, moment.IsMissed));
    }

    [Fact]
    public void A_moment_where_the_best_line_was_said_has_no_gap() => Assert.Equal(0, Some.Moments(Some.Turn(Some.Choice(1, 2), Some.Choice(2, -2)))[0].Gap);

    [Fact]
    public void A_carried_line_is_not_missed() =>
        Assert.False(Some.Moments(Some.Turn(Some.Choice(-2, 1, "waited"), Some.Choice(2, 2)), Some.Turn(1, 0))[0].IsMissed);

    [Fact]
    public void A_moment_is_contested_when_the_line_said_is() => Assert.True(Some.Moments(Some.Turn(1, 0, contested: true))[0].IsContested);

    [Fact]
    public void A_moment_is_contested_when_the_line_within_reach_is() =>
        Assert.True(Some.Moments(Some.Turn(Some.Choice(1, 0), Some.Choice(2, 2, contested: true)))[0].IsContested);

    [Fact]
    public void A_moment_is_not_contested_for_a_line_that_was_neither_said_nor_the_best() =>
        Assert.False(Some.Moments(Some.Turn(Some.Choice(1, 0), Some.Choice(0, 0, contested: true)))[0].IsContested);
}
