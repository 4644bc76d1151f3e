using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class DebriefingTests
{
    private static readonly Choice Best = Some.Choice(2, 2);

    [Fact]
    public void The_costliest_moment_is_the_missed_one_with_the_largest_gap() =>
        Assert.Equal(2, Debrief(Some.Turn(Some.Choice(1, 0), Best), Some.Turn(Some.Choice(1, -2), Best), Some.Turn(Some.Choice(1, -1), Best)).Costliest?.Number);

    [Fact]
    public void The_earliest_of_equally_costly_moments_is_the_costliest() =>
        Assert.Equal(2, Debrief(Some.Turn(1, 1), Some.Turn(Some.Choice(1, 0), Best), Some.Turn(Some.Choice(0, 1), Best)).Costliest?.Number);

    [Fact]
    public void A_gap_of_one_is_not_costly() => Assert.Null(Debrief(Some.Turn(Some.Choice(1, 1), Best)).Costliest);

    [Fact]
    public void A_contested_moment_is_never_the_costliest() =>
        Assert.Equal(2, Debrief(Some.Turn(Some.Choice(1, -2, contested: true), Best), Some.Turn(Some.Choice(1, 0), Best)).Costliest?.Number);

    [Fact]
    public void A_moment_whose_better_line_is_contested_is_never_the_costliest() =>
        Assert.Null(Debrief(Some.Turn(Some.Choice(1, -2), Best with { Contested = true })).Costliest);

    [Fact]
    public void A_carried_moment_is_never_the_costliest() => Assert.Null(Debrief(Some.Turn(Some.Choice(0, 1, "waited"), Best), Some.Turn(1, 0)).Costliest);

    [Fact]
    public void Missed_moments_are_kept_in_order_the_contested_ones_too()
    {
        var debrief = Debrief(Some.Turn(Some.Choice(0, 0, contested: true), Best), Some.Turn(1, 1), Some.Turn(Some.Choice(0, -2), Best));
        Assert.Equal([1, 3], debrief.Missed.Select(moment => moment.Number));
    }

    [Fact]
    public void The_strongest_moment_has_the_largest_lower_axis() => Assert.Equal(2, Debrief(Some.Turn(1, 2), Some.Turn(2, 2), Some.Turn(2, 1)).Strongest?.Number);

    [Fact]
    public void The_earliest_of_equally_strong_moments_is_the_strongest() => Assert.Equal(2, Debrief(Some.Turn(1, 0), Some.Turn(1, 1), Some.Turn(1, 2)).Strongest?.Number);

    [Fact]
    public void A_contested_moment_is_never_the_strongest() => Assert.Equal(2, Debrief(Some.Turn(2, 2, contested: true), Some.Turn(1, 1)).Strongest?.Number);

    [Fact]
    public void Without_an_integrated_line_there_is_no_strongest_moment() => Assert.Null(Debrief(Some.OpeningTurn(), Some.Turn(2, 0)).Strongest);

    [Fact]
    public void Contested_moments_are_listed() => Assert.Equal([2], Debrief(Some.Turn(1, 1), Some.Turn(1, 1, contested: true)).Contested.Select(moment => moment.Number));

    [Fact]
    public void The_overall_scores_stand_on_all_moments() =>
        Assert.Equal(new Scores(2, 75, 50, 0, -1), Debrief(Some.Turn(2, -1), Some.UnratedTurn(), Some.Turn(0, 1), Some.LastTurn()).Overall);

    [Fact]
    public void A_talk_without_a_rated_line_has_a_debrief_that_says_what_is_missing()
    {
        var debrief = Debrief(Some.UnratedTurn(), Some.LastTurn());
        Assert.Equal((null, 0, false, false, false), (debrief.Overall, debrief.Counts.Rated, debrief.Pressure.Found, debrief.Weaker.Found, debrief.UsualMove.Found));
    }

    [Fact]
    public void A_talk_that_was_stopped_before_its_first_choice_has_a_debrief() => Assert.Empty(Debriefing.Of([]).Moments);

    [Fact]
    public void Findings_signals_and_counts_all_stand_on_the_same_moments()
    {
        var debrief = Debrief([.. Enumerable.Repeat(Some.Turn(2, 0, "blame", Style.Speed, pressure: true), 4), .. Enumerable.Repeat(Some.Turn(0, 0), 4)]);
        Assert.Equal(
            (8, 4, Dimension.Care, Style.Speed, 4),
            (debrief.Counts.Rated, debrief.Pressure.Value?.Calm.Lines, debrief.Weaker.Value?.Dimension, debrief.UsualMove.Value?.Style, debrief.Signals[0].Moments.Count));
    }

    private static Debrief Debrief(params IEnumerable<Turn> turns) => Debriefing.Of(Some.Talk(turns));
}
