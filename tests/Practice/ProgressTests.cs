using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Practice;

public sealed class ProgressTests
{
    private static readonly Dictionary<PlanAnswer, int> NoPlans = [];

    [Fact]
    public void Nothing_played_shows_nothing_and_says_what_is_missing()
    {
        var progress = Progress.Of([], NoPlans);
        Assert.Null(progress.Overall);
        Assert.False(progress.Weaker.Found || progress.Pressure.Found || progress.UsualMove.Found);
        Assert.Empty(progress.Scenarios);
    }

    [Fact]
    public void Lines_of_all_sessions_are_scored_together() =>
        Assert.Equal(new Scores(10, 75, 62.5, 50, -0.5), Progress.Of([Some.Tallied(4, 4), Some.Tallied(6, 1, day: 1)], NoPlans).Overall);

    [Fact]
    public void A_weaker_dimension_is_told_by_the_sum_where_no_talk_alone_would_do() =>
        Assert.Equal(Dimension.Care, Progress.Of([Some.Tallied(3, 0), Some.Tallied(3, 0, day: 1)], NoPlans).Weaker.Value?.Dimension);

    [Fact]
    public void The_first_run_stands_beside_the_latest()
    {
        var scenario = Assert.Single(Progress.Of([Some.Tallied(both: 1), Some.Tallied(both: 4, day: 1), Some.Tallied(both: 6, day: 2)], NoPlans).Scenarios);
        Assert.Equal((1, 6), (scenario.First.Tally.Both, scenario.Latest.Tally.Both));
    }

    [Fact]
    public void A_what_if_counts_with_its_lines_and_is_no_run()
    {
        var progress = Progress.Of([Some.Tallied(4, 2), Some.Tallied(3, 3, day: 1, whole: false)], NoPlans);
        Assert.Equal(7, progress.Lines.All.Lines);
        Assert.Equal(1, Assert.Single(progress.Scenarios).Count);
    }

    [Fact]
    public void The_scenario_played_last_comes_first() => Assert.Equal(
        ["b", "a"],
        Progress.Of([Some.Tallied(scenario: "b"), Some.Tallied(day: 1, scenario: "a"), Some.Tallied(day: 2, scenario: "b")], NoPlans).Scenarios.Select(scenario => scenario.ScenarioId));
}
