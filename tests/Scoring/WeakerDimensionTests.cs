using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class WeakerDimensionTests
{
    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_weaker_dimension_is_named_from_five_rated_lines_on(int lines, bool found) => Assert.Equal(found, Weaker(Repeated(lines, 2, 0)).Found);

    [Theory]
    [InlineData(2, 0, Dimension.Care, 50)]
    [InlineData(-1, 0, Dimension.Clarity, 25)]
    [InlineData(-2, 2, Dimension.Clarity, 100)]
    public void The_weaker_dimension_is_the_one_with_the_lower_score(int clarity, int care, Dimension weaker, double gap) =>
        Assert.Equal(new WeakerDimension(weaker, gap), Weaker(Repeated(5, clarity, care)).Value);

    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(1, 4, false)]
    [InlineData(4, 6, true)]
    [InlineData(3, 7, false)]
    [InlineData(6, 9, true)]
    [InlineData(5, 9, false)]
    [InlineData(5, 8, false)]
    public void It_is_named_from_a_gap_of_ten_points_on(int linesOneApart, int linesLevel, bool found) =>
        Assert.Equal(found, Weaker([.. Repeated(linesOneApart, 1, 0), .. Repeated(linesLevel, 0, 0)]).Found);

    [Fact]
    public void A_gap_of_ten_points_exactly_is_enough() =>
        Assert.Equal(new WeakerDimension(Dimension.Care, 10), Weaker([.. Repeated(2, 1, 0), .. Repeated(3, 1, 1)]).Value);

    [Fact]
    public void Lines_that_lean_both_ways_even_out() => Assert.False(Weaker([.. Repeated(3, 2, 0), .. Repeated(3, 0, 2)]).Found);

    [Fact]
    public void The_evidence_for_care_is_named() => Assert.Equal("Over 5 lines, care stands 50 points below clarity.", Weaker(Repeated(5, 2, 0)).Evidence);

    [Fact]
    public void The_evidence_for_clarity_is_named_to_one_decimal() =>
        Assert.Equal("Over 6 lines, clarity stands 29.2 points below care.", Weaker([.. Repeated(5, 0, 1), .. Repeated(1, -1, 1)]).Evidence);

    [Theory]
    [InlineData(0, "Setting clarity beside care takes 5 rated lines; so far there are 0.")]
    [InlineData(1, "Setting clarity beside care takes 5 rated lines; so far there is 1.")]
    [InlineData(4, "Setting clarity beside care takes 5 rated lines; so far there are 4.")]
    public void Missing_lines_are_named(int lines, string evidence) => Assert.Equal(evidence, Weaker(Repeated(lines, 2, 0)).Evidence);

    [Fact]
    public void Scores_that_are_close_are_called_close() =>
        Assert.Equal(
            "Over 5 lines, clarity and care stand less than 10 points apart: close enough to name neither.",
            Weaker([.. Repeated(1, 1, 0), .. Repeated(4, 1, 1)]).Evidence);

    [Fact]
    public void Scores_that_are_level_are_called_level() => Assert.Equal("Over 5 lines, clarity and care stand level.", Weaker(Repeated(5, 1, 1)).Evidence);

    private static Finding<WeakerDimension> Weaker(IEnumerable<Turn> turns) => WeakerDimensions.Of(Some.Moments(turns));

    private static IEnumerable<Turn> Repeated(int times, int clarity, int care) => Enumerable.Repeat(Some.Turn(clarity, care), times);
}
