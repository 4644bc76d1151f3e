using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Analysis.Plans;

public sealed class MalformedPlanTests
{
    /// <summary>The second line of a run, what is said of it, and what to do.</summary>
    public static TheoryData<string, string, string> Lines => new()
    {
        { "chose ask", "'chose' begins no line of a plan.", "Did you mean 'choose'?" },
        { "expected ending a", "'expected' begins no line of a plan.", "Did you mean 'expect'?" },
        { "whatever", "'whatever' begins no line of a plan.", "Begin it with one of: run, seed, vary, fill, policy, choose, expect." },
        { "choose", "'choose' names no choice.", "Write one label, or one number from 1, a line." },
        { "choose ask blame", "'ask blame' is more than one choice.", "Write one label, or one number from 1, a line." },
        { "choose 0", "There is no choice 0.", "Numbers count from 1." },
        { "policy", "'policy' names no policy.", "Use one of: most-integrated, clear-only, care-only, neither, first, longest, random." },
        { "policy clear_only", "'clear_only' is no policy.", "Did you mean 'clear-only'?" },
        { "seed", "'seed' gives no number.", "Write a whole number from 0 to 2147483647." },
        { "seed -1", "'-1' is no seed.", "Write a whole number from 0 to 2147483647." },
        { "seed 2147483648", "'2147483648' is no seed.", "Write a whole number from 0 to 2147483647." },
        { "seed 1,5", "'1,5' is no seed.", "Write a whole number from 0 to 2147483647." },
        { "vary", "'vary' wants a variable and its value.", "Write 'vary VARIABLE=VALUE'." },
        { "vary temper", "'vary' wants a variable and its value.", "Write 'vary VARIABLE=VALUE'." },
        { "vary =brisk", "'vary' wants a variable and its value.", "Write 'vary VARIABLE=VALUE'." },
        { "fill Dana", "'fill' wants a variable and its value.", "Write 'fill VARIABLE=TEXT'." },
        { "expect", "'expect' says nothing.", "Write one of: expect ending ID" },
        { "expect endings a", "'expect endings a' is no expectation.", "Did you mean 'ending'?" },
        { "expect joy", "'expect joy' is no expectation.", "Write one of: expect ending ID" },
        { "expect ending", "'expect ending' lacks its last word.", "Write one of: expect ending ID" },
        { "expect ending a b", "'expect ending a b' has a word too many.", "Write one of: expect ending ID" },
        { "expect outcome", "'expect outcome' names no outcome.", "Use one of: strong, mixed, weak." },
        { "expect outcome stong", "'stong' is no outcome.", "Did you mean 'strong'?" },
        { "expect offered", "'expect offered' lacks its last word.", "Write one of: expect ending ID" },
        { "expect offered a b", "'expect offered a b' has a word too many.", "Write one of: expect ending ID" },
        { "expect not offered", "'expect not offered' lacks its last word.", "Write one of: expect ending ID" },
        { "expect not ofered a", "'expect not ofered a' is no expectation.", "Did you mean 'offered'?" },
        { "expect not ending a", "'expect not ending a' is no expectation.", "Only an offer can be expected not to be: 'expect not offered LABEL'." },
        { "expect > 3", "'expect > 3' names no variable.", "Write 'expect VARIABLE > 60'." },
        { "expect my trust > 3", "'expect my trust > 3' names no variable.", "Write 'expect VARIABLE > 60'." },
        { "expect trust == 3", "'==' compares nothing.", "Use one of: < <= = >= >" },
        { "expect trust != 3", "'!=' compares nothing.", "Use one of: < <= = >= >" },
        { "expect trust >", "'expect trust >' gives no number.", "A variable is compared with a number, such as 60 or 0.5." },
        { "expect trust > high", "'high' is no number.", "A variable is compared with a number, such as 60 or 0.5." },
        { "expect trust > 0,5", "'0,5' is no number.", "A variable is compared with a number, such as 60 or 0.5." },
        { "expect trust > NaN", "'NaN' is no number.", "A variable is compared with a number, such as 60 or 0.5." },
        { "run", "The run has no name.", "Write 'run NAME'; the name says what the run shows." },
        { "run only", "The run of line 1 is called 'only' too.", "Give each run a name of its own." },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_that_cannot_be_understood_is_said(string line, string message, string remedy)
    {
        var problem = Some.PlanProblems($"run only\n{line}\nexpect ending a").First(problem => problem.Line == 2);
        Assert.Equal((DiagnosticCodes.PlanMalformed, Severity.Error, Some.PlanFile, message), (problem.Code, problem.Severity, problem.File, problem.Message));
        Assert.StartsWith(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seed 1\nseed 2", "The run has a seed already.")]
    [InlineData("vary a=1\nvary a=2", "'a' has a value already in this run.")]
    [InlineData("fill a=1\nfill a=2", "'a' has a value already in this run.")]
    [InlineData("choose 1\nseed 2", "'seed' stands where the talk has begun.")]
    [InlineData("expect ending a\nvary a=2", "'vary' stands where the talk has begun.")]
    [InlineData("policy first\nfill a=2", "'fill' stands where the talk has begun.")]
    [InlineData("policy first\nchoose 2", "'choose' stands below a policy, which plays the talk to its end.")]
    [InlineData("policy first\npolicy first", "'policy' stands below a policy, which plays the talk to its end.")]
    public void A_line_that_cannot_stand_below_the_one_above_is_said(string lines, string message)
    {
        var problem = Assert.Single(Some.PlanProblems($"run only\n{lines}\nexpect ending a"));
        Assert.Equal((3, message), (problem.Line, problem.Message));
    }

    [Fact]
    public void A_plan_without_runs_is_said() => Assert.Equal(("The plan holds no run.", null), Summary("// nothing yet\n"));

    [Fact]
    public void A_run_that_does_nothing_is_said() => Assert.Equal(("The run 'a' does nothing.", 1), Summary("run a\nseed 7\nrun b\nchoose 1\n"));

    [Fact]
    public void A_line_above_the_first_run_is_said_once() => Assert.Equal(("'choose' stands above the first run.", 2), Summary("\nchoose 1\nchoose 2\nrun b\nchoose 1\n"));

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() =>
        Assert.Equal([2, 3, 6], Some.PlanProblems("run a\nchose\nexpect joy\n\nrun b\nseed x\nchoose 1").Select(problem => problem.Line ?? 0));

    [Fact]
    public void A_plan_that_is_not_there_is_said() => Assert.Equal(DiagnosticCodes.FileUnreadable, PlanReader.Load("nowhere.plan").Problems[0].Code);

    [Fact]
    public void What_could_steer_a_terminal_is_not_repeated() =>
        Assert.Equal("'ru[31mn' begins no line of a plan.", Some.PlanProblems("ru\u001b[31mn a")[0].Message);

    private static (string Message, int? Line) Summary(string text)
    {
        var problem = Assert.Single(Some.PlanProblems(text));
        return (problem.Message, problem.Line);
    }
}
