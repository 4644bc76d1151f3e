using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class CarriedTests
{
    [Theory]
    [InlineData("invited-input")]
    [InlineData("made-room-for-context")]
    [InlineData("waited")]
    [InlineData("acknowledged-effort waited")]
    public void A_people_led_line_that_opens_room_is_carried_by_a_clear_one(string signals) => Assert.True(FirstIsCarried(Some.Turn(0, 1, signals), Some.Turn(1, 0)));

    [Fact]
    public void It_may_be_carried_by_the_second_line_after_it() => Assert.True(FirstIsCarried(Some.OpeningTurn(), Some.Turn(0, 0), Some.Turn(1, 0)));

    [Fact]
    public void The_third_line_after_it_comes_too_late() => Assert.False(FirstIsCarried(Some.OpeningTurn(), Some.Turn(0, 0), Some.Turn(0, 0), Some.Turn(1, 0)));

    [Fact]
    public void Unrated_turns_between_do_not_count() =>
        Assert.True(FirstIsCarried(Some.OpeningTurn(), Some.UnratedTurn(), Some.Turn(0, 0), Some.UnratedTurn(), Some.UnratedTurn(), Some.Turn(1, 0)));

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(2, 2, true)]
    [InlineData(1, -1, false)]
    [InlineData(2, -2, false)]
    [InlineData(0, 0, false)]
    [InlineData(0, 2, false)]
    public void The_line_that_carries_it_is_clear_and_not_uncaring(int clarity, int care, bool carries) =>
        Assert.Equal(carries, FirstIsCarried(Some.OpeningTurn(), Some.Turn(clarity, care)));

    [Fact]
    public void An_uncaring_line_between_does_not_close_the_room() => Assert.True(FirstIsCarried(Some.OpeningTurn(), Some.Turn(2, -2), Some.Turn(1, 0)));

    [Fact]
    public void Comfort_that_opens_no_room_is_not_carried() => Assert.False(FirstIsCarried(Some.Turn(0, 2, "acknowledged-effort"), Some.Turn(2, 2)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    public void Only_a_people_led_line_is_carried(int clarity, int care) => Assert.False(FirstIsCarried(Some.Turn(clarity, care, "waited"), Some.Turn(1, 0)));

    [Fact]
    public void The_last_line_of_a_talk_is_not_carried() => Assert.False(FirstIsCarried(Some.OpeningTurn()));

    [Fact]
    public void A_clear_line_before_it_does_not_carry_it() => Assert.False(Some.Moments(Some.Turn(1, 0), Some.OpeningTurn())[1].IsCarried);

    [Fact]
    public void One_clear_line_may_carry_both_lines_before_it() =>
        Assert.Equal([true, true, false], Some.Moments(Some.OpeningTurn(), Some.OpeningTurn(), Some.Turn(1, 0)).Select(moment => moment.IsCarried));

    [Fact]
    public void A_carried_line_counts_as_integrated_and_keeps_its_quadrant()
    {
        var moment = Some.Moments(Some.OpeningTurn(), Some.Turn(1, 0))[0];
        Assert.Equal((true, Quadrant.PeopleLed), (moment.CountsAsIntegrated, moment.Quadrant));
    }

    [Fact]
    public void The_clear_line_that_carries_one_keeps_its_own_quadrant() => Assert.False(Some.Moments(Some.OpeningTurn(), Some.Turn(1, 0))[1].CountsAsIntegrated);

    private static bool FirstIsCarried(params IEnumerable<Turn> turns) => Some.Moments(turns)[0].IsCarried;
}
