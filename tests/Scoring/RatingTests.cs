using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class RatingTests
{
    [Theory]
    [InlineData(3, 0)]
    [InlineData(-3, 0)]
    [InlineData(0, 3)]
    [InlineData(0, -3)]
    public void A_rating_outside_its_bounds_cannot_be_made(int clarity, int care) => Assert.Throws<ArgumentOutOfRangeException>(() => new Rating(clarity, care));

    [Theory]
    [InlineData(-2, 2)]
    [InlineData(2, -2)]
    public void The_bounds_themselves_are_ratings(int clarity, int care) => Assert.Equal((clarity, care), (new Rating(clarity, care).Clarity, new Rating(clarity, care).Care));

    [Theory]
    [InlineData(1, 1, Quadrant.Integrated)]
    [InlineData(2, 2, Quadrant.Integrated)]
    [InlineData(1, 0, Quadrant.HeadLed)]
    [InlineData(2, -2, Quadrant.HeadLed)]
    [InlineData(0, 1, Quadrant.PeopleLed)]
    [InlineData(-2, 2, Quadrant.PeopleLed)]
    [InlineData(0, 0, Quadrant.Neither)]
    [InlineData(-2, -2, Quadrant.Neither)]
    public void A_line_is_clear_or_caring_from_one_on(int clarity, int care, Quadrant quadrant) => Assert.Equal(quadrant, new Rating(clarity, care).Quadrant);

    [Theory]
    [InlineData(2, -1, -1)]
    [InlineData(0, 2, 0)]
    [InlineData(1, 2, 1)]
    public void Integration_is_the_lower_of_the_two(int clarity, int care, int integration) => Assert.Equal(integration, new Rating(clarity, care).Integration);

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(2, 2, true)]
    [InlineData(0, 0, false)]
    [InlineData(0, 2, false)]
    [InlineData(1, -1, false)]
    public void A_clear_line_that_is_not_uncaring_can_complete_an_exchange(int clarity, int care, bool can) =>
        Assert.Equal(can, Exchange.CanBeCompletedBy(new Rating(clarity, care)));
}
