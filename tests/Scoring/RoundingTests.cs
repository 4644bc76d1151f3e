using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(56.25, 56.3)]
    [InlineData(-56.25, -56.3)]
    [InlineData(33.333333333333336, 33.3)]
    [InlineData(66.66666666666667, 66.7)]
    [InlineData(0.15, 0.2)]
    [InlineData(-0.15, -0.2)]
    [InlineData(0.35, 0.4)]
    [InlineData(1.005, 1.0)]
    [InlineData(99.95, 100)]
    [InlineData(50, 50)]
    public void Scores_are_shown_to_one_decimal_halves_away_from_zero(double score, double shown) => Assert.Equal(shown, Rounding.Shown(score));

    [Fact]
    public void Every_half_of_a_tenth_rounds_away_from_zero() => Assert.All(
        Enumerable.Range(0, 1000).Select(tenths => (tenths * 2) + 1),
        twentieths => Assert.Equal((twentieths + 1) / 2 / 10.0, Rounding.Shown(twentieths / 20.0)));

    [Fact]
    public void A_small_loss_is_shown_as_zero_without_a_sign() => Assert.False(double.IsNegative(Rounding.Shown(-0.04)));

    [Theory]
    [InlineData(56.25, "56.3")]
    [InlineData(50, "50")]
    [InlineData(-0.04, "0")]
    [InlineData(-1.5, "-1.5")]
    public void In_a_sentence_a_whole_number_stands_without_decimals(double score, string text) => Assert.Equal(text, Rounding.Text(score));
}
