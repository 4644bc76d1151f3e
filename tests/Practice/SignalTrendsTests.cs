using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Practice;

public sealed class SignalTrendsTests
{
    [Fact]
    public void Five_talks_show_no_trend()
    {
        var talks = Talks("blame", "blame", "blame", "blame", "blame");
        Assert.Empty(SignalTrends.Returning(talks));
        Assert.Equal("Seeing what returns takes 6 finished talks with rated lines; so far there are 5.", SignalTrends.Evidence(talks));
    }

    [Fact]
    public void A_signal_in_two_of_the_latest_three_talks_returns() =>
        Assert.Equal(["hinted"], Words(SignalTrends.Returning(Talks("", "", "", "hinted", "", "hinted"))));

    [Fact]
    public void A_signal_in_one_of_the_latest_three_neither_returns_nor_has_stopped()
    {
        var talks = Talks("hinted", "hinted", "", "hinted", "", "");
        Assert.Empty(SignalTrends.Returning(talks));
        Assert.Empty(SignalTrends.Stopped(talks));
    }

    [Fact]
    public void A_signal_of_two_talks_before_that_did_not_come_lately_has_stopped() =>
        Assert.Equal(["blame"], Words(SignalTrends.Stopped(Talks("blame", "blame hinted", "", "", "", ""))));

    [Fact]
    public void Signals_of_balance_are_no_habit_to_lose() => Assert.Empty(SignalTrends.Returning(Talks([.. Enumerable.Repeat("named-the-gap", 6)])));

    [Fact]
    public void Talks_without_rated_lines_do_not_count()
    {
        var talks = Talks("", "", "hinted", "hinted", "hinted").Append(Some.Tallied(lines: 0, both: 0, day: 9)).ToList();
        Assert.Empty(SignalTrends.Returning(talks));
    }

    private static List<TalliedSession> Talks(params string[] signals) => [.. signals.Select((words, day) => Some.Tallied(day: day, signals: words))];

    private static IEnumerable<string> Words(IEnumerable<SignalTrend> trends) => trends.Select(trend => trend.Signal.Word);
}
