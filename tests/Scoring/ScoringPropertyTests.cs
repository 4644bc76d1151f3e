using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class ScoringPropertyTests
{
    [Fact]
    public void Every_rated_line_falls_into_exactly_one_place() => Check(Some.AnyTalk, talk =>
    {
        var counts = Debriefing.Of(talk).Counts;
        return counts.Both + counts.HeadLed + counts.PeopleLed + counts.Neither == counts.Rated;
    });

    [Fact]
    public void Clear_lines_are_the_head_led_ones_and_those_with_both_in_themselves() => Check(Some.AnyTalk, talk =>
    {
        var counts = Debriefing.Of(talk).Counts;
        return counts.Clear == counts.HeadLed + counts.Both - counts.Carried && counts.Caring == counts.PeopleLed + counts.Both;
    });

    [Fact]
    public void Scores_stay_on_their_scales() => Check(Some.AnyRatedTalk, talk =>
    {
        var scores = Debriefing.Of(talk).Overall!;
        return new[] { scores.Clarity, scores.Care, scores.Integration }.All(score => score is >= 0 and <= 100) && scores.Balance is >= -4 and <= 4;
    });

    [Fact]
    public void Balance_and_the_two_scores_tell_the_same() => Check(Some.AnyRatedTalk, talk =>
    {
        var scores = Debriefing.Of(talk).Overall!;
        return Math.Abs(scores.Care - scores.Clarity - (25 * scores.Balance)) < 1e-9;
    });

    [Fact]
    public void Scores_of_several_talks_are_the_means_weighted_by_their_lines() => Check(
        from first in Some.AnyRatedTalk from second in Some.AnyRatedTalk select (first, second),
        talks =>
        {
            var (one, other) = (Moments.Of(talks.first), Moments.Of(talks.second));
            var (a, b, both) = (Scorer.Score(one)!, Scorer.Score(other)!, Scorer.Score([.. one, .. other])!);
            return both.Lines == a.Lines + b.Lines && Math.Abs((both.Integration * both.Lines) - (a.Integration * a.Lines) - (b.Integration * b.Lines)) < 1e-6;
        });

    [Fact]
    public void Trading_clarity_for_care_in_every_line_trades_the_scores() => Check(Some.AnyRatedTalk, talk =>
    {
        var (scores, mirrored) = (Debriefing.Of(talk).Overall!, Debriefing.Of([.. talk.Select(Mirrored)]).Overall!);
        return (scores.Clarity, scores.Care, scores.Balance) == (mirrored.Care, mirrored.Clarity, -mirrored.Balance);
    });

    [Fact]
    public void A_line_is_carried_exactly_when_its_words_are_met() => Check(Some.AnyTalk, talk =>
    {
        var moments = Moments.Of(talk);
        return moments.All(moment => moment.IsCarried == (moment is { Rating: { Clarity: < 1, Care: >= 1 }, Chosen.OpensRoom: true }
            && moments.Any(later => later.Number - moment.Number is 1 or 2 && later.Rating is { Clarity: >= 1, Care: >= 0 })));
    });

    [Fact]
    public void Nothing_on_offer_is_more_integrated_than_the_line_within_reach() => Check(Some.AnyTalk, talk =>
        Moments.Of(talk).All(moment => moment.Gap is >= 0 and <= 4
            && moment.Turn.Scene.Choices.All(choice => choice.Rating is not { } rating || rating.Integration <= moment.WithinReach.Rating!.Value.Integration)));

    [Fact]
    public void The_costliest_moment_is_missed_uncontested_and_none_such_costs_more() => Check(Some.AnyTalk, talk =>
    {
        var debrief = Debriefing.Of(talk);
        var open = debrief.Moments.Where(moment => moment is { IsMissed: true, IsContested: false }).ToList();
        return debrief.Costliest is { } costliest
            ? open.Contains(costliest) && open.All(moment => moment.Gap < costliest.Gap || (moment.Gap == costliest.Gap && moment.Number >= costliest.Number))
            : open.Count == 0;
    });

    [Fact]
    public void A_finding_is_there_exactly_when_its_evidence_is() => Check(Some.AnyTalk, talk =>
    {
        var debrief = Debriefing.Of(talk);
        var pressed = debrief.Moments.Count(moment => moment.Turn.Scene.Pressure);
        var distance = Math.Abs(debrief.Moments.Sum(moment => moment.Rating.Care - moment.Rating.Clarity));
        return debrief.Pressure.Found == (pressed >= 4 && debrief.Moments.Count - pressed >= 4)
            && debrief.Weaker.Found == (debrief.Moments.Count >= 5 && distance * 5 >= debrief.Moments.Count * 2);
    });

    [Fact]
    public void Every_finding_gives_one_sentence_about_lines_and_none_about_the_person() => Check(Some.AnyTalk, talk =>
    {
        var debrief = Debriefing.Of(talk);
        return new[] { debrief.Pressure.Evidence, debrief.Weaker.Evidence, debrief.UsualMove.Evidence }.All(evidence =>
            evidence.EndsWith('.') && evidence.Contains("line", StringComparison.Ordinal) && !evidence.Contains("you", StringComparison.OrdinalIgnoreCase));
    });

    private static Turn Mirrored(Turn turn) => turn with { Scene = turn.Scene with { Choices = [.. turn.Scene.Choices.Select(Mirrored)] } };

    private static Choice Mirrored(Choice choice) => choice.Rating is { } rating ? choice with { Rating = new Rating(rating.Care, rating.Clarity) } : choice;

    private static void Check<T>(Gen<T> any, Func<T, bool> holds) => Prop.ForAll(any.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
