using Rehearsal.Engine.Analysis.Rules;

namespace Rehearsal.Tests.Analysis.Rules;

public sealed class LintRuleTests
{
    /// <summary>A moment where nothing is good, opened by what stands before it.</summary>
    private const string Bad = "* (a) [No. # clarity: 0 # care: -1 # why: W.] -> over\n* (b) [Hm. # clarity: -1 # care: 0 # why: W.] -> over\n=== over ===\nBye. # ending: e; E # outcome: weak\n-> END\n";

    [Fact]
    public void No_rule_is_missing_from_the_list() =>
        Assert.Equal(
            typeof(ILintRule).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ILintRule))).Select(type => type.Name).Order(StringComparer.Ordinal),
            LintRules.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rules_stand_in_the_order_of_their_codes() =>
        Assert.Equal(LintRules.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), LintRules.All.Select(rule => rule.Code));

    [Theory]
    [InlineData("a tunnel", "-> k ->\n-> END\n=== k ===\nHi\n->->\n")]
    [InlineData("a thread", "<- k\n-> END\n=== k ===\nHi\n-> DONE\n")]
    [InlineData("a function in a condition", "{k(): Yes}\n-> END\n=== function k() ===\n~ return true\n")]
    [InlineData("a function inside one of Ink's own", "{INT(k(1))}\n-> END\n=== function k(x) ===\n~ return x\n")]
    [InlineData("a target kept in a variable", "VAR next = -> k\n-> next\n=== k ===\nHi\n-> END\n")]
    [InlineData("a target that is passed on", "-> k(-> l)\n=== k(-> after) ===\nHi\n-> after\n=== l ===\nHo\n-> END\n")]
    [InlineData("a stitch of a knot without text", "-> k.two\n=== k ===\n= one\nHi\n-> END\n= two\nHo\n-> k.one\n")]
    [InlineData("the first stitch", "-> k\n=== k ===\n= one\nHi\n-> END\n")]
    [InlineData("a label inside a knot", "-> k.in\n=== k ===\nHi\n- (in) Ho\n-> END\n")]
    [InlineData("a choice", "* [Go] -> k\n=== k ===\nHi\n-> END\n")]
    [InlineData("a branch", "VAR x = 1\n{\n- x > 1: -> k\n- else: -> END\n}\n=== k ===\nHi\n-> END\n")]
    public void A_knot_is_reached_by(string way, string ink) => Assert.True(Some.Findings("# title: T\n" + ink).Count == 0, way);

    [Theory]
    [InlineData("only from a knot that is not reached", "-> END\n=== a ===\nHi\n-> b\n=== b ===\nHo\n-> END\n", "RH0501:3 RH0501:6")]
    [InlineData("only from itself", "-> END\n=== a ===\nHi\n-> a\n", "RH0501:3")]
    [InlineData("only its count is read", "{a: Yes}\n-> END\n=== a ===\nHi\n-> END\n", "RH0501:4")]
    [InlineData("a second stitch", "-> a\n=== a ===\n= one\nHi\n-> END\n= two\nHo\n-> END\n", "RH0501:7")]
    [InlineData("with its stitches, once", "-> END\n=== a ===\n= one\nHi\n-> END\n= two\nHo\n-> END\n", "RH0501:3")]
    public void A_knot_is_not_reached(string why, string ink, string findings) => Assert.Equal((why, findings), (why, string.Join(' ', Some.Findings("# title: T\n" + ink))));

    [Theory]
    [InlineData("{POW(x, 2)}")]
    [InlineData("{x > 1: Yes}")]
    [InlineData("Hello {x}.")]
    [InlineData("* {x > 1} [Go]\n- Gone")]
    [InlineData("{x: Yes|No}")]
    [InlineData("Hello # thought: It is {x}.")]
    public void A_variable_is_read_by(string line) =>
        Assert.Empty(Some.Findings($"# title: T\nVAR x = 1\n{line}\n-> END\n"));

    [Fact]
    public void A_variable_is_read_by_the_function_it_is_handed_to() =>
        Assert.Empty(Some.Findings("# title: T\nVAR x = 1\n~ more(x)\n-> END\n=== function more(ref y) ===\n~ y = y + 1\n"));

    [Theory]
    [InlineData("~ x = 2")]
    [InlineData("~ x = x + 1")]
    [InlineData("~ x++")]
    [InlineData("~ x += 2")]
    public void Writing_a_variable_is_not_reading_it(string line) => Assert.Equal(["RH0502:2"], Some.Findings($"# title: T\nVAR x = 1\nHello\n{line}\n-> END\n"));

    [Fact]
    public void A_variable_is_read_by_the_plan_beside_the_script() =>
        Assert.Empty(Some.Findings("# title: T\nVAR x = 1\nHello\n-> END\n", ("talk.plan", "run a\nexpect x = 1\n")));

    [Theory]
    [InlineData("", "RH0507:2")]
    [InlineData("<- more\n", "")]
    [InlineData("{true:\n* [Another] -> over\n}\n", "")]
    public void Where_more_may_be_on_offer_nothing_is_said_of_what_is_missing(string before, string findings)
    {
        var more = before.Contains("more", StringComparison.Ordinal) ? "=== more ===\n* [More] -> over\n" : string.Empty;
        Assert.Equal(findings, string.Join(' ', Some.Findings($"# title: T\n{before}{Bad}{more}")));
    }

    [Theory]
    [InlineData("# clarity: 0 # care: 1 # signal: invited-input", true)]
    [InlineData("# clarity: 0 # care: 1 # signal: hinted", false)]
    [InlineData("# clarity: 1 # care: 0", true)]
    [InlineData("# clarity: 1 # care: -1", false)]
    [InlineData("# clarity: 1 # care: 1", true)]
    public void A_half_of_a_good_exchange_is_enough(string tags, bool enough) =>
        Assert.Equal(enough, Some.Findings($"# title: T\n* (c) [Well. {tags} # why: W.] -> over\n{Bad}").Count == 0);

    [Theory]
    [InlineData("-> over\n=== over ===\nBye. # ending: e; E\n# outcome: weak\n-> END\n", "")]
    [InlineData("# outcome: weak\n-> over\n=== over ===\nBye. # ending: e; E\n-> END\n", "")]
    [InlineData("Hello # ending: d; D # outcome: weak\n-> over\n=== over ===\nBye. # ending: e; E\n-> END\n", "RH0503:6")]
    public void An_outcome_near_an_ending_may_be_its_own(string ink, string findings) => Assert.Equal(findings, string.Join(' ', Some.Findings("# title: T\nHi\n" + ink)));

    [Fact]
    public void An_ending_in_a_tunnel_names_the_end_after_it() =>
        Assert.Empty(Some.Findings("# title: T\n* (a) [A # clarity: 1 # care: 1 # why: W.]\n- -> close ->\n-> END\n=== close ===\nBye. # ending: e; E # outcome: weak\n->->\n"));
}
