using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class SignalCountTests
{
    [Fact]
    public void The_most_frequent_signal_comes_first() =>
        Assert.Equal("hinted 2+3, blame 1", Shown("blame", "hinted", "hinted"));

    [Fact]
    public void Signals_shown_equally_often_stand_in_the_order_they_came() =>
        Assert.Equal("waited 1, named-the-gap 1, blame 2", Shown("waited named-the-gap", "blame"));

    [Fact]
    public void A_signal_given_twice_on_one_line_counts_once() => Assert.Equal("blame 1", Shown("blame blame"));

    [Fact]
    public void Lines_without_signals_show_none() => Assert.Equal("", Shown("", ""));

    private static string Shown(params IEnumerable<string> lines) => string.Join(
        ", ",
        SignalCounts.Of(Some.Moments(lines.Select(signals => Some.Turn(0, 0, signals)))).Select(count => $"{count.Signal} {string.Join('+', count.Moments)}"));
}
