using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Analysis.Plans;

public sealed class PlanReaderTests
{
    public static TheoryData<string, PlanStep> Steps => new()
    {
        { "choose ask", new ChooseStep(2, "ask") },
        { "choose opening.ask", new ChooseStep(2, "opening.ask") },
        { "choose 3", new ChooseStep(2, "3") },
        { "policy clear-only", new PolicyStep(2, Policy.ClearOnly) },
        { "expect ending commitment", new ExpectEnding(2, "commitment") },
        { "expect outcome strong", new ExpectOutcome(2, Outcome.Strong) },
        { "expect outcome mixed", new ExpectOutcome(2, Outcome.Mixed) },
        { "expect outcome weak", new ExpectOutcome(2, Outcome.Weak) },
        { "expect trust > 60", new ExpectVariable(2, "trust", Comparison.Greater, 60) },
        { "expect trust < 60", new ExpectVariable(2, "trust", Comparison.Less, 60) },
        { "expect trust = 60", new ExpectVariable(2, "trust", Comparison.Equal, 60) },
        { "expect trust >= 60", new ExpectVariable(2, "trust", Comparison.AtLeast, 60) },
        { "expect trust <= 60", new ExpectVariable(2, "trust", Comparison.AtMost, 60) },
        { "expect trust>=-0.5", new ExpectVariable(2, "trust", Comparison.AtLeast, -0.5) },
        { "expect ending > 3", new ExpectVariable(2, "ending", Comparison.Greater, 3) },
        { "expect offered ask", new ExpectOffered(2, "ask") },
        { "expect not offered ask", new ExpectNotOffered(2, "ask") },
        { "\texpect   not  offered\task  ", new ExpectNotOffered(2, "ask") },
        { "choose ask // the open one", new ChooseStep(2, "ask") },
        { "expect trust > 60 // and rising", new ExpectVariable(2, "trust", Comparison.Greater, 60) },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_line_is_a_step(string line, PlanStep step) => Assert.Equal(step, Assert.Single(Some.PlanRun(line).Steps));

    [Fact]
    public void Runs_stand_in_their_order_with_their_names_and_lines() =>
        Assert.Equal([("a good start", 1), ("b", 4)], Some.Plan("run a good start\nchoose 1\n\nrun b // the other\nchoose 2").Runs.Select(run => (run.Name, run.Line)));

    [Fact]
    public void Blank_lines_and_comments_are_passed_over() =>
        Assert.Equal(5, Assert.Single(Some.PlanRun("", "  // choose one", "//choose two", "choose three").Steps).Line);

    [Fact]
    public void Lines_may_end_as_they_do_on_windows() => Assert.Equal(new ChooseStep(2, "ask"), Some.Plan("run a\r\nchoose ask\r\n").Runs[0].Steps[0]);

    [Fact]
    public void A_run_has_its_seed() => Assert.Equal(7, Some.PlanRun("seed 7", "choose 1").Seed);

    [Fact]
    public void A_run_without_a_seed_has_the_same_one_every_time() => Assert.Equal(PlanRun.UsualSeed, Some.PlanRun("choose 1").Seed);

    [Fact]
    public void Circumstances_may_be_fixed() =>
        Assert.Equal([new PlanSetting(2, "temper", "brisk"), new PlanSetting(3, "day", "tuesday")], Some.PlanRun("vary temper=brisk", "vary day = tuesday", "choose 1").Vary);

    [Fact]
    public void A_fill_is_taken_with_all_its_signs() =>
        Assert.Equal([new PlanSetting(2, "what", "a = b // c")], Some.PlanRun("fill what=a = b // c", "choose 1").Fills);

    [Fact]
    public void Expectations_may_stand_below_a_policy() => Assert.Equal(2, Some.PlanRun("policy first", "expect ending a").Steps.Count);

    [Fact]
    public void A_plan_is_read_from_its_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("talk.plan", "\uFEFFrun a\r\nchoose ask\r\n");
        Assert.Equal((path, "a"), (PlanReader.Load(path).Value!.File, PlanReader.Load(path).Value!.Runs[0].Name));
    }

    [Fact]
    public void A_plan_lies_beside_its_script() => Assert.Equal(Path.Join("scenarios", "talk.plan"), Plan.PathBeside(Path.Join("scenarios", "talk.ink")));
}
