using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class SelfRatingTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 25)]
    [InlineData(3, 50)]
    [InlineData(4, 75)]
    [InlineData(5, 100)]
    public void A_self_rating_stands_on_the_scale_of_the_scores(int number, int points) => Assert.Equal(points, new SelfRating(number).Points);

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_self_rating_outside_one_to_five_cannot_be_made(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => new SelfRating(number));

    [Fact]
    public void A_self_rating_keeps_its_number() => Assert.Equal(4, new SelfRating(4).Number);
}
