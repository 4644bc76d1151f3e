using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Practice;

public sealed class PracticePlanTests
{
    private static readonly ScenarioHeader Header = new() { Title = "The missed handover", Vary = [new VaryTag("temper", ["guarded", "brisk", "worn_out"]), new VaryTag("tuesday", ["swamped", "called_in"])] };

    [Fact]
    public void Nothing_is_due_where_nothing_was_played() => Assert.Empty(Plan([], day: 5));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(30, true)]
    public void A_run_is_due_three_days_after_the_one_before(int day, bool due) => Assert.Equal(due, Assert.Single(Plan([Some.Tallied()], day)).IsDue);

    [Fact]
    public void Days_are_those_of_the_place_where_somebody_practises()
    {
        var late = Some.Tallied() with { EndedAt = new DateTimeOffset(2026, 11, 22, 23, 30, 0, TimeSpan.Zero) };
        var there = new DateTimeOffset(2026, 11, 25, 23, 0, 0, TimeSpan.FromHours(2));
        var item = Assert.Single(PracticePlan.Of(SoFar([late]), Library(), there));
        Assert.Equal(new DateOnly(2026, 11, 26), item.DueOn);
        Assert.False(item.IsDue);
    }

    [Fact]
    public void The_next_run_is_numbered_after_the_whole_runs_so_far() =>
        Assert.Equal(3, Assert.Single(Plan([Some.Tallied(), Some.Tallied(day: 1), Some.Tallied(day: 2, whole: false)], day: 9)).Run);

    [Fact]
    public void A_scenario_that_is_gone_is_not_due() => Assert.Empty(Plan([Some.Tallied(scenario: "gone")], day: 9));

    [Fact]
    public void What_is_due_stands_before_what_will_be() => Assert.Equal(
        ["launch", "missed-handover"],
        Plan([Some.Tallied(scenario: "launch"), Some.Tallied(day: 4)], day: 5).Select(item => item.ScenarioId));

    [Fact]
    public void Among_those_that_are_due_the_one_with_less_of_the_weaker_axis_comes_first()
    {
        // Care is the weaker one over both; the later run had less of it.
        var plan = Plan([Some.Tallied(both: 5, scenario: "launch"), Some.Tallied(both: 1, day: 1)], day: 9);
        Assert.Equal(["missed-handover", "launch"], plan.Select(item => item.ScenarioId));
        Assert.All(plan, item => Assert.Equal(Dimension.Care, item.Focus));
    }

    [Theory]
    [InlineData(6, 10, true)]
    [InlineData(5, 9, false)]
    public void A_harder_circumstance_is_offered_after_three_runs_with_both_in_sixty_percent_of_the_lines(int both, int lines, bool harder) =>
        Assert.Equal(harder, Assert.Single(Plan(Runs(lines, both, "guarded", "guarded", "guarded"), day: 9)).Harder is not null);

    [Fact]
    public void Two_good_runs_are_not_enough() => Assert.Null(Assert.Single(Plan(Runs(9, 9, "guarded", "guarded"), day: 9)).Harder);

    [Fact]
    public void One_of_the_latest_three_that_went_less_well_is_enough_to_wait() =>
        Assert.Null(Assert.Single(Plan([.. Runs(9, 9, "guarded", "guarded"), Some.Tallied(9, 2, day: 2)], day: 9)).Harder);

    [Theory]
    [InlineData("guarded", "temper", "brisk")]
    [InlineData("brisk", "temper", "worn_out")]
    [InlineData("worn_out", "tuesday", "called_in")]
    public void The_harder_circumstance_is_the_next_after_the_hardest_so_far(string so_far, string variable, string value) =>
        Assert.Equal(new HarderCircumstance(variable, value), Assert.Single(Plan(Runs(9, 9, "guarded", so_far, "guarded"), day: 9)).Harder);

    [Fact]
    public void Where_every_circumstance_was_the_hardest_there_is_none_to_offer() => Assert.Null(
        Assert.Single(Plan([.. Enumerable.Range(0, 3).Select(day => Some.Tallied(9, 9, day, vary: """{"temper":"worn_out","tuesday":"called_in"}"""))], day: 9)).Harder);

    [Fact]
    public void It_says_why_and_names_the_evidence()
    {
        var item = Assert.Single(Plan(Runs(10, 6, "guarded", "guarded", "guarded"), day: 9));
        Assert.Equal(
            "3 days after the run before: what is practised again after a pause stays longer. Over 30 lines, care stands 10 points below clarity. "
            + "Both at once in 60 % of the lines or more, 3 times in a row: now under a harder circumstance.",
            item.Why);
    }

    private static IReadOnlyList<TalliedSession> Runs(int lines, int both, params string[] tempers) =>
        [.. tempers.Select((temper, day) => Some.Tallied(lines, both, day, vary: $$"""{"temper":"{{temper}}","tuesday":"swamped"}"""))];

    private static IReadOnlyList<PracticeItem> Plan(IReadOnlyList<TalliedSession> sessions, int day) => PracticePlan.Of(SoFar(sessions), Library(), Some.Noon.AddDays(day));

    private static RunsSoFar SoFar(IReadOnlyList<TalliedSession> sessions) => RunsSoFar.Of(sessions);

    private static Dictionary<string, ScenarioHeader> Library() =>
        new(StringComparer.Ordinal) { ["missed-handover"] = Header, ["launch"] = Header with { Title = "The launch nobody asked for" } };
}
