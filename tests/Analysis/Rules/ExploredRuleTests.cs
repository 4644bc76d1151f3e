using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Analysis.Rules;

namespace Rehearsal.Tests.Analysis.Rules;

public sealed class ExploredRuleTests
{
    private const string Ends = "=== good ===\nYes. # ending: good; G # outcome: strong\n-> END\n=== bad ===\nNo. # ending: bad; B # outcome: weak\n-> END\n";

    private const string MixedEnds = "=== fair ===\nYes. # ending: fair; F # outcome: mixed\n-> END\n=== poor ===\nNo. # ending: poor; P # outcome: mixed\n-> END\n";

    /// <summary>Two rated replies.</summary>
    private const string Best = "* (best) [A # clarity: 2 # care: 2 # why: W.]";
    private const string Worst = "* (worst) [B # clarity: -1 # care: -1 # why: W.]";

    /// <summary>More than a few states.</summary>
    private const string Large = "VAR n = 0\n-> k\n=== k ===\n~ n = n + 1\n+ [A] -> k\n+ {n > 90} [B] -> END\n";

    private static readonly ExploreLimits Few = new(3, TimeSpan.FromMinutes(5), long.MaxValue / 2, Workers: 1);

    [Fact]
    public void No_rule_is_missing_from_the_list() =>
        Assert.Equal(
            typeof(IExploredRule).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IExploredRule))).Select(type => type.Name).Order(StringComparer.Ordinal),
            ExploredRules.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rules_stand_in_the_order_of_their_codes() =>
        Assert.Equal(ExploredRules.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ExploredRules.All.Select(rule => rule.Code));

    [Theory]
    [InlineData("under another circumstance", "# vary: t = a, b\nVAR t = \"a\"\n* {t == \"b\"} [A] -> END\n* [B] -> END\n")]
    [InlineData("after another choice", "VAR x = 0\n* [A]\n~ x = 1\n* [B]\n- * {x} [C] -> END\n* [D] -> END\n")]
    [InlineData("when chance allows it", "* {RANDOM(1, 3) > 2} [A] -> END\n* [B] -> END\n")]
    [InlineData("the second time round", "VAR n = 0\n-> k\n=== k ===\n~ n = n + 1\n+ {n < 4} [A] -> k\n* {n > 1} [B] -> END\n")]
    [InlineData("in a thread", "<- k\n* [A] -> END\n=== k ===\n* [B] -> END\n")]
    [InlineData("behind a tunnel", "-> k ->\n* [A] -> END\n=== k ===\nHi\n->->\n")]
    [InlineData("never, for it is a fallback", "* [A] -> END\n* -> END\n")]
    [InlineData("when the meters are high", "VAR trust = 50\n" + Best + "\n" + Worst + "\n- * {trust > 53} [C] -> END\n* [D] -> END\n")]
    public void A_choice_is_offered(string when, string ink) => Assert.Equal((when, string.Empty), (when, Some.ExploredFindings(ink)));

    [Theory]
    [InlineData("its condition is false", "* {false} [A] -> END\n* [B] -> END\n", "RH0551:2")]
    [InlineData("what stands behind it is not named again", "* {false} [A]\n  ** [C] -> END\n  ** [D] -> END\n* [B] -> END\n", "RH0551:2")]
    [InlineData("nobody comes to any of them", "* [A] -> END\n* [B] -> END\n- * [C] -> END\n* [D] -> END\n", "RH0551:4")]
    [InlineData("the meters never get there", "VAR trust = 50\n" + Best + "\n" + Worst + "\n- * {trust > 60} [C] -> END\n* [D] -> END\n", "RH0551:5")]
    [InlineData("not in a knot that is named", "VAR x = 0\n{x: -> k}\nHm. -> END\n=== k ===\n* [A] -> END\n", "RH0552:5")]
    public void A_choice_is_never_offered(string why, string ink, string findings) => Assert.Equal((why, findings), (why, Some.ExploredFindings(ink)));

    [Theory]
    [InlineData("a stitch", "VAR x = 0\n-> k\n=== k ===\n{x: -> two}\nHm. -> END\n= two\nHi\n-> END\n", "RH0552:7")]
    [InlineData("the first of a row", "VAR x = 0\n{x: -> k}\nHm. -> END\n=== k ===\nHi\n-> l\n=== l ===\nHo\n-> END\n", "RH0552:5")]
    [InlineData("not one that nothing leads to", "Hm. -> END\n=== k ===\nHi\n-> END\n", "")]
    [InlineData("not one that is entered at a label", "-> k.in\n=== k ===\nHi\n- (in) Ho\n-> END\n", "")]
    [InlineData("not one that only a variable leads to", "VAR to = -> k\n-> to\n=== k ===\nHi\n-> END\n", "")]
    [InlineData("not a function", "VAR x = 0\n{x: {f()}}\nHm. -> END\n=== function f() ===\n~ return 1\n", "")]
    public void A_knot_is_never_entered(string which, string ink, string findings) => Assert.Equal((which, findings), (which, Some.ExploredFindings(ink)));

    [Theory]
    [InlineData("a knot that leads to itself", "-> k\n=== k ===\n+ [A] -> k\n+ [B] -> k\n", "RH0553:4")]
    [InlineData("two that lead to each other", "-> k\n=== k ===\n+ [A] -> l\n=== l ===\n+ [B] -> k\n", "RH0553:4")]
    [InlineData("not one that can be left", "-> k\n=== k ===\n+ [A] -> k\n+ [B] -> END\n", "")]
    [InlineData("not one that runs out of choices", "-> k\n=== k ===\n* [A] -> k\n* [B] -> k\n* -> END\n", "")]
    public void A_loop_has_no_exit(string which, string ink, string findings) => Assert.Equal((which, findings), (which, Some.ExploredFindings(ink)));

    [Theory]
    [InlineData("its condition never holds", "VAR x = 0\n{x: -> good}\n-> bad\n" + Ends, "RH0554:6")]
    [InlineData("another is named after it", "Hi # ending: first; F # outcome: weak\n-> bad\n=== bad ===\nNo. # ending: bad; B # outcome: weak\n-> END\n", "RH0554:2")]
    [InlineData("not when nothing leads to it", "-> bad\n" + Ends, "")]
    [InlineData("not when chance leads to it", "{~-> good|-> bad}\n" + Ends, "")]
    public void An_ending_is_never_reached(string why, string ink, string findings) => Assert.Equal((why, findings), (why, Some.ExploredFindings(ink)));

    [Theory]
    [InlineData("in the header", "# meter: m = M\nVAR m = 50\n* [A] -> END\n", "RH0556:3")]
    [InlineData("its change is never reached", "# meter: m = M\nVAR m = 50\nVAR x = 0\n* [A] -> END\n* {x > 0} [B]\n~ m = 60\n-> END\n", "RH0551:6 RH0556:3")]
    [InlineData("not the loop's", "# meter: trust = Trust\nVAR trust = 50\n" + Best + " -> END\n" + Worst + " -> END\n", "")]
    [InlineData("not one that the circumstances set", "# meter: m = M\n# vary: t = a, b\nVAR t = \"a\"\nVAR m = 50\n{\n- t == \"a\": ~ m = 60\n}\nHm. -> END\n", "")]
    public void A_meter_never_moves(string which, string ink, string findings) => Assert.Equal((which, findings), (which, Some.ExploredFindings(ink)));

    [Theory]
    [InlineData("chance decides", Best + "\n" + Worst + "\n- {~-> fair|-> poor}\n" + MixedEnds, "RH0557:")]
    [InlineData("not when one of them leads elsewhere", Best + " -> good\n" + Worst + " -> bad\n" + Ends, "")]
    [InlineData("not when they move a meter that is asked", "VAR trust = 50\n" + Best + "\n" + Worst + "\n- {trust > 50: -> good}\n-> bad\n" + Ends, "")]
    [InlineData("not with one ending", Best + "\n" + Worst + "\n- -> bad\n=== bad ===\nNo. # ending: bad; B # outcome: weak\n-> END\n", "")]
    public void No_reply_matters(string why, string ink, string findings) => Assert.Equal((why, findings), (why, Some.ExploredFindings(ink)));

    [Theory]
    [InlineData("a number that is never so low", "VAR x = 1\n* {x > 0} [A] -> END\n* [B] -> END\n", "RH0564:3")]
    [InlineData("what every way brings", "VAR x = 0\n* [A]\n~ x = 1\n* [B]\n~ x = 2\n- * {x} [C] -> END\n* [D] -> END\n", "RH0564:7")]
    [InlineData("beside one that stays, again and again", "VAR x = 0\n-> k\n=== k ===\n+ {x < 1} [A] -> k\n+ [B] -> END\n", "RH0564:5")]
    [InlineData("with a function that is asked", "* {f()} [A] -> END\n* [B] -> END\n=== function f() ===\n~ return true\n", "RH0564:2")]
    [InlineData("not after one of two ways", "VAR x = 0\n* [A]\n~ x = 1\n* [B]\n- * {x} [C] -> END\n* [D] -> END\n", "")]
    [InlineData("not under one circumstance of two", "# vary: t = a, b\nVAR t = \"a\"\n* {t == \"b\"} [A] -> END\n* [B] -> END\n", "")]
    [InlineData("not when it has been taken", "VAR x = 0\n-> k\n=== k ===\n* {x < 1} [A] -> k\n+ [B] -> END\n", "")]
    [InlineData("not where nothing shows that it was passed over", "VAR x = 0\n-> k\n=== k ===\n~ x = x + 1\n* {x < 2} [A] -> k\n* {x < 2} [B] -> k\n* -> END\n", "")]
    [InlineData("not where what stands beside it may have been taken", "VAR x = 0\n-> k\n=== k ===\n~ x = x + 1\n+ {x < 2} [A] -> k\n* [B] -> k\n* -> END\n", "")]
    [InlineData("not in a tunnel that may be entered again", "VAR x = 0\n-> k ->\n~ x = 1\n-> k ->\n-> END\n=== k ===\n+ {x < 1} [A] ->->\n* [B] ->->\n* ->\n->->\n", "")]
    public void A_condition_always_holds(string which, string ink, string findings) => Assert.Equal((which, findings), (which, Some.ExploredFindings(ink)));

    [Theory]
    [InlineData("")]
    [InlineData("# phase: open\n")]
    [InlineData("{1 > 2: Hello}\n-> END\n")]
    public void A_script_that_says_nothing_breaks_down_as_it_does_in_play(string ink) =>
        Assert.StartsWith("The script breaks down at the beginning: The script ends before anything is said.", Assert.Single(Some.Explored(ink)).Message, StringComparison.Ordinal);

    [Fact]
    public void Where_the_script_breaks_down_no_condition_is_blamed_for_an_ending_that_nobody_reaches()
    {
        var found = Some.Explored("* [One] -> k\n* [Two] -> END\n=== k ===\nHi # ending: e; E # outcome: weak\n-> l ->\n-> END\n=== l ===\nThere\n");
        Assert.Equal(["RH0554", "RH0555"], found.Select(finding => finding.Code).Order(StringComparer.Ordinal));
        Assert.All(found, finding => Assert.DoesNotContain("condition", finding.Remedy, StringComparison.Ordinal));
        Assert.Contains(found, finding => finding.Message.StartsWith("The script breaks down after 'One': ", StringComparison.Ordinal) && !finding.Message.Contains("?.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_where_it_breaks_down_is_named_once_with_a_shortest_way()
    {
        var found = Assert.Single(Some.Explored("VAR x = 0\n* (a) [A]\n* (b) [B]\n* (c) [C] -> END\n- -> k\n=== k ===\n{1 / x}\n-> END\n"));
        Assert.Equal(("RH0555", true), (found.Code, found.Message.StartsWith("The script breaks down after 'a':", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_way_that_needs_a_circumstance_says_so() =>
        Assert.Contains(Some.Explored("# vary: t = a, b\nVAR t = \"a\"\nVAR x = 0\n{t == \"b\": {1 / x}}\nHm. -> END\n"), finding => finding.Message.Contains("at the beginning with t = b", StringComparison.Ordinal));

    [Fact]
    public void What_is_not_certain_is_not_said_of_a_script_that_is_too_large() =>
        Assert.Empty(Some.ExploredFindings(Large + "* {false} [C] -> k\n", Few));

    [Fact]
    public void An_allowance_for_what_could_not_be_looked_at_is_not_called_unneeded() =>
        Assert.Empty(Some.ExploredFindings(Large + "* {false} [C] -> k // rehearsal: allow RH0551 because it waits for the second part\n", Few));

    [Fact]
    public void A_finding_is_allowed_where_it_stands() =>
        Assert.Empty(Some.ExploredFindings("* {false} [A] -> END // rehearsal: allow RH0551 because it waits for the second part\n* [B] -> END\n"));

    [Fact]
    public void An_allowance_that_is_not_needed_is_found() =>
        Assert.Equal("RH0522:2", Some.ExploredFindings("* [A] -> END // rehearsal: allow RH0551 because it waits for the second part\n* [B] -> END\n"));

    [Theory]
    [InlineData("{who}", "RH0551:5")]
    [InlineData("{who == \"Bo\": Hi}", "")]
    [InlineData("{who + \"!\"}", "")]
    public void A_fill_that_the_script_computes_with_keeps_the_rules_silent(string line, string findings) =>
        Assert.Equal(findings, Some.ExploredFindings($"# fill: who = Who?; Al\nVAR who = \"Al\"\n{line}\n* {{false}} [A] -> END\n* [B] -> END\n"));
}
