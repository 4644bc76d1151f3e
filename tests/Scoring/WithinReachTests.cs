using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class WithinReachTests
{
    [Fact]
    public void The_most_integrated_choice_has_the_largest_lower_axis() =>
        Assert.Equal(1, WithinReach.IndexAmong([Some.Choice(2, 0), Some.Choice(1, 1), Some.Choice(-2, 2)]));

    [Fact]
    public void Where_the_lower_axes_are_even_the_larger_sum_wins() =>
        Assert.Equal(2, WithinReach.IndexAmong([Some.Choice(1, 1), Some.Choice(0, 2), Some.Choice(2, 1)]));

    [Fact]
    public void Where_the_sums_are_even_too_the_first_in_the_script_wins() =>
        Assert.Equal(1, WithinReach.IndexAmong([Some.Choice(0, 0), Some.Choice(2, 1), Some.Choice(1, 2)]));

    [Fact]
    public void A_large_sum_does_not_make_up_for_a_lower_axis() => Assert.Equal(1, WithinReach.IndexAmong([Some.Choice(2, 0), Some.Choice(1, 1)]));

    [Fact]
    public void Unrated_choices_are_passed_over() => Assert.Equal(1, WithinReach.IndexAmong([Some.Unrated(), Some.Choice(-2, -2), Some.Unrated()]));

    [Fact]
    public void Where_nothing_is_rated_nothing_is_within_reach() => Assert.Null(WithinReach.IndexAmong([Some.Unrated()]));
}
