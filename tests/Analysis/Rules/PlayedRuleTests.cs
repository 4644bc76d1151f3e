using System.Globalization;
using System.Text;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Analysis.Rules;

namespace Rehearsal.Tests.Analysis.Rules;

public sealed class PlayedRuleTests
{
    private const string Ends = "=== good ===\nYes. # ending: good; G # outcome: strong\n-> END\n=== fair ===\nWell. # ending: fair; F # outcome: mixed\n-> END\n=== bad ===\nNo. # ending: bad; B # outcome: weak\n-> END\n";
    private const string Vary = "# vary: t = a, b\nVAR t = \"a\"\n";

    private static readonly ExploreLimits Few = new(3, TimeSpan.FromMinutes(5), long.MaxValue / 2, Workers: 1);

    [Fact]
    public void No_rule_is_missing_from_the_list() =>
        Assert.Equal(
            typeof(IPlayedRule).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IPlayedRule))).Select(type => type.Name).Order(StringComparer.Ordinal),
            PlayedRules.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rules_stand_in_the_order_of_their_codes() =>
        Assert.Equal(PlayedRules.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), PlayedRules.All.Select(rule => rule.Code));

    [Theory]
    [InlineData("as it should be", "good", "fair", "bad", "bad", "")]
    [InlineData("the best replies end mixed", "fair", "fair", "bad", "bad", "RH0558:")]
    [InlineData("the best replies end weak", "bad", "fair", "bad", "bad", "RH0558:")]
    [InlineData("clarity alone ends strong", "good", "good", "bad", "bad", "RH0559:")]
    [InlineData("care alone ends strong", "good", "bad", "good", "bad", "RH0559:")]
    [InlineData("neither ends mixed", "good", "bad", "fair", "fair", "RH0561:")]
    public void A_policy_ends_where_it_should_not(string why, string both, string clear, string kind, string neither, string findings) =>
        Assert.Equal((why, findings), (why, Some.ExploredFindings(Talk(both, clear, kind, neither))));

    [Theory]
    [InlineData("{t == \"a\": -> bad}\n-> good\n", "RH0558:")]
    [InlineData("{t == \"c\": -> bad}\n-> good\n", "")]
    public void One_circumstance_is_enough(string way, string findings) =>
        Assert.Equal(findings, Some.ExploredFindings(Vary + Talk("good", "fair", "bad", "bad").Replace("why: W.] -> good", "why: W.]\n" + way, StringComparison.Ordinal)));

    [Fact]
    public void The_circumstance_is_named() =>
        Assert.Contains(Some.Explored(Vary + Talk("good", "fair", "bad", "bad").Replace("why: W.] -> good", "why: W.]\n{t == \"b\": -> fair}\n-> good\n", StringComparison.Ordinal)), finding => finding.Message.Contains("leads to 'fair' in 1 of 2 circumstances, such as t = b, and", StringComparison.Ordinal));

    [Fact]
    public void A_script_that_is_too_large_to_be_explored_is_played_all_the_same() => Assert.Equal("RH0558:", Some.ExploredFindings(Talk("bad", "fair", "bad", "bad"), Few));

    [Theory]
    [InlineData("fair", "fair", "calm", "RH0560:")]
    [InlineData("bad", "bad", "calm", "RH0560:")]
    [InlineData("fair", "calm", "calm", "")]
    [InlineData("fair", "fair", "fair", "")]
    public void Both_sides_end_alike_where_there_are_two_mixed_endings(string clear, string kind, string other, string findings) =>
        Assert.Equal(findings, Some.ExploredFindings($"* (other) [E # clarity: 1 # care: 1 # why: W.] -> {other}\n* (more) [F # clarity: 1 # care: 1 # why: W.] -> fair\n" + Talk("good", clear, kind, "bad", "fair") + (other == "calm" || kind == "calm" ? "=== calm ===\nMm. # ending: calm; C # outcome: mixed\n-> END\n" : string.Empty)));

    [Theory]
    [InlineData("Why?", "Do it now.", "All right.", "RH0562:")]
    [InlineData("Do it now.", "Why?", "All right.", "")]
    [InlineData("Do it.", "All right.", "Never mind.", "")]
    public void A_question_mark_wins(string best, string second, string third, string findings) => Assert.Equal(findings, Some.ExploredFindings(Long(best, second, third)));

    [Fact]
    public void A_phase_without_both_is_found() =>
        Assert.Equal("RH0563:", Some.ExploredFindings("Dana: One # phase: open\n* (a) [A # clarity: 1 # care: 1 # why: W.]\n* (b) [B # clarity: -1 # care: 1 # why: W.]\n- Dana: Two # phase: close\n* (c) [C # clarity: 1 # care: 0 # why: W.]\n* (d) [D # clarity: 0 # care: 1 # why: W.]\n- Bye # ending: e; E # outcome: mixed\n-> END\n"));

    [Fact]
    public void A_finding_is_allowed_anywhere_in_the_script() =>
        Assert.Empty(Some.ExploredFindings("// rehearsal: allow RH0558 because nobody wins this one\n" + Talk("bad", "fair", "bad", "bad")));

    [Fact]
    public void An_allowance_that_is_not_needed_is_found() =>
        Assert.Equal("RH0522:2", Some.ExploredFindings("// rehearsal: allow RH0558 because nobody wins this one\n" + Talk("good", "fair", "bad", "bad")));

    /// <summary>One moment, and where each reply leads.</summary>
    private static string Talk(string both, string clear, string kind, string neither, string more = "bad") =>
        $"* (both) [A # clarity: 2 # care: 2 # why: W.] -> {both}\n* (clear) [B # clarity: 1 # care: -1 # why: W.] -> {clear}\n* (kind) [C # clarity: -1 # care: 1 # why: W.] -> {kind}\n* (neither) [D # clarity: -1 # care: -1 # why: W.] -> {neither}\n"
        + string.Concat(Ends.Split("=== ").Where(end => end.Length > 0 && new[] { "good", both, clear, kind, neither, more }.Contains(end.Split(' ')[0])).Select(end => "=== " + end));

    /// <summary>Six moments, of which all have to be won; the best reply stands first, second, third, and so on.</summary>
    private static string Long(params string[] texts)
    {
        var ink = new StringBuilder("VAR n = 0\n");
        for (var moment = 0; moment < 6; moment++)
        {
            for (var place = 0; place < 3; place++)
            {
                var reply = (place + moment) % 3;
                ink.Append(CultureInfo.InvariantCulture, $"* (r{moment}{reply}) [{texts[reply]} # clarity: {(reply < 2 ? 1 : -1)} # care: {(reply == 1 ? -1 : 1)} # why: W.]\n{(reply == 0 ? "~ n = n + 1\n" : string.Empty)}");
            }

            ink.Append("- Mm.\n");
        }

        return ink.Append("{n == 6: -> good}\n-> bad\n=== good ===\nYes. # ending: good; G # outcome: strong\n-> END\n=== bad ===\nNo. # ending: bad; B # outcome: weak\n-> END\n").ToString();
    }
}
