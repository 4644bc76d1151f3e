using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Analysis.Plans;

public sealed class PlanRunnerTests
{
    private const string Talk =
        """
        # title: T
        # cast: Dana = Dana Okafor
        # meter: pace = Pace
        # vary: temper = calm, brisk
        # fill: colleague = Who?; Dana
        VAR trust = 50
        VAR pace = 140
        VAR share = 0.1
        VAR dated = false
        VAR temper = "calm"
        VAR colleague = "nobody"
        VAR asked = 0
        -> opening
        === opening ===
        Dana: You wanted to see me?
        * (ask) [What happened? # clarity: 1 # care: 2 # why: Asks.]
          ~ asked = 1
        * (blame) [You dropped it. # clarity: 0 # care: -2 # why: Blames.]
        * (short) {temper == "brisk"} [In a word? # clarity: 1 # care: 0 # why: Short.]
        - Dana: And now?
        * (go) [Go on.] -> done
        + (stay) [Stay.] -> opening.rest
        * (name) {colleague == "R."} [R., then.] -> done
        = rest
        + (more) [More.] -> rest
        * (leave) [Leave.] -> END
        === done ===
        ~ dated = true
        { asked:
            # ending: fine; All fine
            # outcome: strong
            Dana: See you.
        - else:
            # ending: poor; Not so fine
            Dana: Right.
        }
        -> END
        """;

    [Theory]
    [InlineData("choose ask", "choose go", "expect ending fine", "expect outcome strong")]
    [InlineData("choose opening.ask", "choose opening.go", "expect ending fine")]
    [InlineData("choose 2", "choose 1", "expect ending poor")]
    [InlineData("expect offered ask", "expect offered opening.blame", "expect not offered go", "choose ask", "expect not offered ask", "expect offered go")]
    [InlineData("expect trust = 50", "choose blame", "expect trust < 50", "expect trust >= 0")]
    [InlineData("expect pace = 100")]
    [InlineData("expect share = 0.1", "expect share < 0.11")]
    [InlineData("expect dated = 0", "choose ask", "expect asked = 1", "choose go", "expect dated = 1")]
    [InlineData("policy most-integrated", "expect ending fine")]
    [InlineData("choose blame", "policy first", "expect ending poor")]
    [InlineData("vary temper=calm", "expect not offered short")]
    [InlineData("vary temper=brisk", "expect offered short")]
    [InlineData("choose ask", "expect not offered name")]
    [InlineData("fill colleague=R.", "choose ask", "expect offered name")]
    [InlineData("choose ask")]
    public void A_run_that_the_script_keeps_is_ok(params string[] lines) => Assert.Null(Some.Played(Talk, lines).Failure);

    [Theory]
    [InlineData("Run 'only', turn 1: 'go' cannot be chosen: on offer are 1 ask, 2 blame.", "choose go")]
    [InlineData("Run 'only', turn 1: '3' cannot be chosen: on offer are 1 ask, 2 blame.", "choose 3")]
    [InlineData("Run 'only', turn 3: '1' cannot be chosen: the talk is over: ending 'fine', outcome strong.", "choose 1", "choose 1", "choose 1")]
    [InlineData("Run 'only', turn 3: expected the ending 'fine', but the talk is over: ending 'poor', no outcome.", "choose 2", "choose 1", "expect ending fine")]
    [InlineData("Run 'only', turn 4: expected the ending 'fine', but the talk is over and names no ending.", "choose 2", "choose stay", "choose leave", "expect ending fine")]
    [InlineData("Run 'only', turn 2: expected the ending 'fine', but on offer are 1 go, 2 stay.", "choose 2", "expect ending fine")]
    [InlineData("Run 'only', turn 3: expected the outcome 'weak', but the talk is over: ending 'fine', outcome strong.", "choose 1", "choose 1", "expect outcome weak")]
    [InlineData("Run 'only', turn 1: expected trust > 50, but it was 50.", "expect trust > 50")]
    [InlineData("Run 'only', turn 1: expected trust < 50, but it was 50.", "expect trust < 50")]
    [InlineData("Run 'only', turn 1: expected trust = 51.5, but it was 50.", "expect trust = 51.5")]
    [InlineData("Run 'only', turn 1: expected trust >= 51, but it was 50.", "expect trust >= 51")]
    [InlineData("Run 'only', turn 1: expected trust <= 49, but it was 50.", "expect trust <= 49")]
    [InlineData("Run 'only', turn 1: expected share > 0.2, but it was 0.1.", "expect share > 0.2")]
    [InlineData("Run 'only', turn 1: expected temper = 1, but it is no number.", "vary temper=calm", "expect temper = 1")]
    [InlineData("Run 'only', turn 1: expected 'go' to be on offer, but on offer are 1 ask, 2 blame.", "expect offered go")]
    [InlineData("Run 'only', turn 1: expected 'ask' not to be on offer, but on offer are 1 ask, 2 blame.", "expect not offered ask")]
    public void A_promise_that_is_broken_says_what_was_there_instead(string message, params string[] lines)
    {
        var failure = Some.Played(Talk, [.. lines[0].StartsWith("vary", StringComparison.Ordinal) ? Array.Empty<string>() : ["vary temper=calm"], .. lines]).Failure!;
        Assert.Equal((DiagnosticCodes.PlanFailed, Some.PlanFile, message), (failure.Code, failure.File, failure.Message));
    }

    [Fact]
    public void A_promise_that_is_broken_stands_at_its_line() =>
        Assert.Equal(4, Some.Played(Talk, "choose ask", "expect asked = 1", "expect asked = 2", "expect asked = 3").Failure!.Line);

    [Theory]
    [InlineData("choose aks", "The script has no choice 'aks'.", "Did you mean 'ask'?")]
    [InlineData("choose opening.aks", "The script has no choice 'opening.aks'.", "Did you mean 'opening.ask'?")]
    [InlineData("expect offered aks", "The script has no choice 'aks'.", "Did you mean 'ask'?")]
    [InlineData("expect not offered entirely_else", "The script has no choice 'entirely_else'.", "Name a choice by its label, or as knot.label.")]
    [InlineData("expect trsut > 3", "The script has no variable 'trsut'.", "Did you mean 'trust'?")]
    [InlineData("vary tempr=calm\nchoose 1", "The script has no circumstance 'tempr'.", "Did you mean 'temper'?")]
    [InlineData("vary temper=clam\nchoose 1", "'temper' is never 'clam'.", "Did you mean 'calm'?")]
    [InlineData("vary temper=wild\nchoose 1", "'temper' is never 'wild'.", "It knows: calm, brisk.")]
    [InlineData("fill colleage=R.\nchoose 1", "The script has no fill 'colleage'.", "Did you mean 'colleague'?")]
    public void A_name_that_the_script_does_not_have_is_a_fault_of_the_plan(string lines, string message, string remedy)
    {
        var problem = Some.Played(Talk, lines).Failure!;
        Assert.Equal((DiagnosticCodes.PlanMalformed, Some.PlanFile, 2, message, remedy), (problem.Code, problem.File, problem.Line, problem.Message, problem.Remedy));
    }

    [Fact]
    public void A_run_tells_where_it_ended() => Assert.Equal("fine", Some.Played(Talk, "policy first").Ending?.Id);

    [Fact]
    public void A_run_that_stops_before_the_end_tells_no_ending() => Assert.Null(Some.Played(Talk, "choose ask").Ending);

    [Fact]
    public void A_script_that_stops_fails_the_run_where_it_stopped()
    {
        var failure = Some.Played("# title: T\nVAR x = 0\n* (a) [A] {1 / x}\n- -> END\n", "expect offered a", "choose a", "expect x = 0").Failure!;
        Assert.Equal((DiagnosticCodes.PlanFailed, 3), (failure.Code, failure.Line));
        Assert.StartsWith($"Run 'only', turn 1: the script stopped ({DiagnosticCodes.InkRuntimeError}, ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_stops_at_once_fails_the_run_at_its_first_line() =>
        Assert.Equal(1, Some.Played("# title: T\nVAR x = 0\n{1 / x}\n-> END\n", "expect x = 0").Failure!.Line);

    [Fact]
    public void A_policy_in_a_talk_without_end_is_stopped() =>
        Assert.Equal("Run 'only', turn 1001: 'policy first' found no end in 1000 turns.", Some.Played("# title: T\n-> a\n=== a ===\n+ (again) [Again] -> a\n", "policy first").Failure!.Message);

    [Fact]
    public void Random_replies_follow_the_seed_of_the_run()
    {
        const string Ink = "# title: T\nVAR n = 0\n-> a(16)\n=== a(left) ===\n{left == 0: -> END}\n~ n = n * 2\n+ (x) [X # clarity: 1 # care: 1 # why: X.]\n~ n = n + 1\n+ (y) [Y # clarity: 1 # care: 1 # why: Y.]\n- -> a(left - 1)\n";
        string Reached(int seed) => Some.Played(Ink, $"seed {seed}", "policy random", "expect n = -1").Failure!.Message;
        Assert.Equal(Reached(3), Reached(3));
        Assert.NotEqual(Reached(3), Reached(4));
    }

    [Fact]
    [Trait("kind", "process")]
    public void A_script_that_nobody_vouches_for_is_played_in_its_own_process()
    {
        using var folder = new TemporaryFolder();
        using var host = new IsolatedScriptHost(folder.Write("talk.ink", Talk), Some.WorkerCommand);
        var plan = Some.Plan("run a\nexpect share = 0.1\nexpect pace = 100\nchoose ask\nexpect asked = 1\nchoose go\nexpect dated = 1\nexpect ending fine\nrun b\nvary temper=calm\nexpect temper = 0");
        Assert.Equal([null, "Run 'b', turn 1: expected temper = 0, but it is no number."], PlanRunner.Play(plan, host.Compile().Value!, host).Select(run => run.Failure?.Message));
    }
}
