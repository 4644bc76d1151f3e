using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class TallyTests
{
    private static readonly Gen<Turn> AnyTurn =
        from clarity in Gen.Choose(-2, 2)
        from care in Gen.Choose(-2, 2)
        from pressure in Gen.Elements(true, false)
        from style in Gen.Elements<Style?>(null, Style.Analysis, Style.Relationship, Style.Speed, Style.Consensus)
        from signals in Gen.Elements("", "invited-input", "blame hinted", "waited")
        select Some.Turn(clarity, care, signals, style, pressure);

    [Fact]
    public void The_sum_of_two_talks_is_the_tally_of_their_moments_together() => Prop.ForAll(AnyTurn.ListOf().Two().ToArbitrary(), talks =>
    {
        var (one, other) = (Some.Moments(talks.Item1), Some.Moments(talks.Item2));
        var (sum, whole) = (Tally.Sum([Tally.Of(one), Tally.Of(other)]), Tally.Of([.. one, .. other]));
        Assert.Equal((whole.Calm, whole.UnderPressure, whole.Clear, whole.Caring), (sum.Calm, sum.UnderPressure, sum.Clear, sum.Caring));
        Assert.Equal(whole.PressureStyles, sum.PressureStyles);
        Assert.Equal(whole.Signals.OrderBy(signal => signal.Key.Word, StringComparer.Ordinal), sum.Signals.OrderBy(signal => signal.Key.Word, StringComparer.Ordinal));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_tally_agrees_with_the_line_counts_and_the_scores() => Prop.ForAll(AnyTurn.ListOf().ToArbitrary(), turns =>
    {
        var moments = Some.Moments(turns);
        var (tally, counts) = (Tally.Of(moments), Scorer.Count(moments));
        Assert.Equal((counts.Rated, counts.Both, counts.Clear, counts.Caring), (tally.All.Lines, tally.Both, tally.Clear, tally.Caring));
        Assert.Equal(Scorer.Score(moments), Scorer.Score(tally.All));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_signal_counts_once_a_line() => Assert.Equal(2, Tally.Of(Some.Moments(Some.Turn(1, 1, "waited waited"), Some.Turn(1, 0, "waited"))).Signals[Signal.Parse("waited")!]);

    [Fact]
    public void A_carried_line_counts_as_both() => Assert.Equal(1, Tally.Of(Some.Moments(Some.OpeningTurn(), Some.Turn(2, 0))).Both);
}
