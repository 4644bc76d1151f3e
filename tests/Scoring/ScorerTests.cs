using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class ScorerTests
{
    [Fact]
    public void No_lines_have_no_scores() => Assert.Null(Scorer.Score([]));

    [Theory]
    [InlineData(-2, 0)]
    [InlineData(-1, 25)]
    [InlineData(0, 50)]
    [InlineData(1, 75)]
    [InlineData(2, 100)]
    public void A_rating_stands_at_its_place_between_zero_and_a_hundred(int rating, double score)
    {
        var scores = Scorer.Score(Some.Moments(Some.Turn(rating, rating)))!;
        Assert.Equal((score, score), (scores.Clarity, scores.Care));
    }

    [Fact]
    public void Clarity_and_care_are_means_over_the_lines()
    {
        var scores = Scorer.Score(Some.Moments(Some.Turn(2, -1), Some.Turn(1, 0), Some.Turn(1, 2)))!;
        Assert.Equal((250.0 / 3, 175.0 / 3), (scores.Clarity, scores.Care));
    }

    [Theory]
    [InlineData(2, -2, -4)]
    [InlineData(-2, 2, 4)]
    [InlineData(1, 1, 0)]
    public void Balance_is_care_less_clarity(int clarity, int care, double balance) => Assert.Equal(balance, Scorer.Score(Some.Moments(Some.Turn(clarity, care)))!.Balance);

    [Fact]
    public void Balance_is_a_mean_too() => Assert.Equal(-0.5, Scorer.Score(Some.Moments(Some.Turn(2, 1), Some.Turn(0, 0)))!.Balance);

    [Fact]
    public void Integration_is_the_share_of_integrated_lines() =>
        Assert.Equal(25, Scorer.Score(Some.Moments(Some.Turn(1, 1), Some.Turn(2, 0), Some.Turn(0, 2), Some.Turn(0, 0)))!.Integration);

    [Fact]
    public void A_carried_line_is_among_the_integrated_ones() => Assert.Equal(50, Scorer.Score(Some.Moments(Some.OpeningTurn(), Some.Turn(1, 0)))!.Integration);

    [Fact]
    public void Scores_say_how_many_lines_they_stand_on() => Assert.Equal(2, Scorer.Score(Some.Moments(Some.Turn(1, 1), Some.UnratedTurn(), Some.Turn(1, 0)))!.Lines);

    [Fact]
    public void Several_talks_are_scored_together_without_one_carrying_a_line_of_another()
    {
        var talks = new[] { Some.Moments(Some.Turn(2, 2), Some.OpeningTurn()), Some.Moments(Some.Turn(1, 0)) };
        var scores = Scorer.Score(talks.SelectMany(moments => moments))!;
        Assert.Equal((3, 100.0 / 3), (scores.Lines, scores.Integration));
    }

    [Fact]
    public void Lines_are_counted_by_where_they_fell()
    {
        var moments = Some.Moments(Some.OpeningTurn(), Some.Turn(2, 0), Some.Turn(1, 1), Some.Turn(0, 2), Some.Turn(0, 0), Some.Turn(2, -1), Some.Turn(-1, 1));
        Assert.Equal(new LineCounts(Rated: 7, Clear: 3, Caring: 4, Both: 2, Carried: 1, HeadLed: 2, PeopleLed: 2, Neither: 1), Scorer.Count(moments));
    }

    [Fact]
    public void No_lines_count_as_nothing() => Assert.Equal(new LineCounts(0, 0, 0, 0, 0, 0, 0, 0), Scorer.Count([]));
}
