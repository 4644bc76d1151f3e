using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class PressureSplitTests
{
    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(5, 9, true)]
    [InlineData(3, 9, false)]
    [InlineData(9, 3, false)]
    [InlineData(0, 0, false)]
    public void Pressure_is_set_beside_calm_from_four_lines_on_each_side(int pressed, int calm, bool found) => Assert.Equal(found, Split(pressed, calm).Found);

    [Fact]
    public void Each_side_is_scored_on_its_own()
    {
        var split = Split(4, 4).Value!;
        Assert.Equal((100, 50, 25, 75), (split.UnderPressure.Clarity, split.UnderPressure.Care, split.Calm.Clarity, split.Calm.Care));
    }

    [Fact]
    public void Each_side_says_how_many_lines_it_stands_on() => Assert.Equal((4, 6), (Split(4, 6).Value!.UnderPressure.Lines, Split(4, 6).Value!.Calm.Lines));

    [Fact]
    public void A_line_under_pressure_may_be_carried_by_a_calm_one()
    {
        var split = PressureSplits.Of(Some.Moments([Some.OpeningTurn(pressure: true), Some.Turn(1, 0), .. Repeated(3, pressure: false), .. Repeated(3, pressure: true)])).Value!;
        Assert.Equal(25, split.UnderPressure.Integration);
    }

    [Fact]
    public void Unrated_turns_are_no_evidence() =>
        Assert.False(PressureSplits.Of(Some.Moments([.. Repeated(4, pressure: true), .. Repeated(3, pressure: false), Some.UnratedTurn()])).Found);

    [Fact]
    public void The_evidence_is_named() => Assert.Equal("4 lines under pressure beside 6 calm ones.", Split(4, 6).Evidence);

    [Theory]
    [InlineData(2, 7, "Setting pressure beside calm takes 4 rated lines of each; so far there are 2 under pressure and 7 calm.")]
    [InlineData(1, 0, "Setting pressure beside calm takes 4 rated lines of each; so far there is 1 under pressure and 0 calm.")]
    public void What_is_missing_is_named(int pressed, int calm, string evidence) => Assert.Equal(evidence, Split(pressed, calm).Evidence);

    private static Finding<PressureSplit> Split(int pressed, int calm) => PressureSplits.Of(Some.Moments([.. Repeated(pressed, pressure: true), .. Repeated(calm, pressure: false)]));

    private static IEnumerable<Engine.Conversations.Turn> Repeated(int times, bool pressure) =>
        Enumerable.Repeat(pressure ? Some.Turn(2, 0, pressure: true) : Some.Turn(-1, 1), times);
}
