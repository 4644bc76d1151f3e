using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Analysis.Trials;

public sealed class TrialPlaysTests
{
    private const string Ends = "=== good ===\nYes. # ending: good; G # outcome: strong\n-> END\n=== bad ===\nNo. # ending: bad; B # outcome: weak\n-> END\n";
    private const string Replies = "* (best) [A? # clarity: 2 # care: 2] -> good\n* (worst) [B # clarity: -1 # care: -1] -> bad\n" + Ends;

    private static readonly TimeSpan Unhurried = TimeSpan.FromMinutes(5);

    [Fact]
    public void A_policy_plays_one_talk_for_each_combination()
    {
        var trials = Trials("# vary: a = x, y\n# vary: b = p, q, r\nVAR a = \"x\"\nVAR b = \"p\"\n" + Replies);
        Assert.Equal(6, trials.Of(Policy.ClearOnly).Select(trial => string.Join(' ', trial.Vary.Values)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(24, trials.Policies.Count);
    }

    [Fact]
    public void With_more_combinations_than_64_it_plays_64_of_them()
    {
        var vary = string.Concat(Enumerable.Range(0, 7).Select(number => $"# vary: v{number} = a, b\n"));
        var variables = string.Concat(Enumerable.Range(0, 7).Select(number => $"VAR v{number} = \"a\"\n"));
        Assert.Equal(64, Trials(vary + variables + Replies).Of(Policy.Neither).Count);
    }

    [Fact]
    public void A_policy_is_played_under_its_circumstances()
    {
        var trials = Trials("# vary: t = a, b\nVAR t = \"a\"\n* (best) [A # clarity: 2 # care: 2]\n{t == \"a\": -> bad}\n-> good\n* (worst) [B # clarity: -1 # care: -1] -> bad\n" + Ends);
        Assert.Equal([("a", "bad"), ("b", "good")], trials.Of(Policy.MostIntegrated).Select(trial => (trial.Vary["t"], trial.Ending)));
    }

    [Fact]
    public void A_trick_that_wins_is_told_from_one_that_does_not()
    {
        var tricks = Trials(Replies).Tricks.ToDictionary(trial => trial.Word, StringComparer.Ordinal);
        Assert.Equal(tricks["question-mark"].Plays, tricks["question-mark"].Strong);
        Assert.True(tricks["question-mark"].Low > Tricks.MostStrong);
    }

    [Fact]
    public void A_trick_that_finds_nothing_to_look_for_is_left_out() => Assert.DoesNotContain("politest", Trials(Replies).Tricks.Select(trial => trial.Word));

    [Fact]
    public void The_same_script_gives_the_same_trials() => Assert.Equal(Trials(Replies).Tricks, Trials(Replies).Tricks);

    [Fact]
    public void A_script_that_breaks_down_says_nothing() => Assert.Same(TalkTrials.None, Trials("VAR x = 0\n* (best) [A # clarity: 2 # care: 2]\n{1 / x}\n-> END\n* (worst) [B # clarity: -1 # care: -1] -> END\n"));

    [Fact]
    public void Without_time_nothing_is_claimed()
    {
        var trials = TrialPlays.Of(Some.Script(Some.Header + Replies), withTricks: true, TimeSpan.Zero);
        Assert.Equal((false, 0, 0), (trials.IsWhole, trials.Policies.Count, trials.Tricks.Count));
    }

    [Fact]
    public void A_talk_that_never_ends_has_no_ending() => Assert.Null(Trials("-> k\n=== k ===\n+ (a) [A # clarity: 1 # care: 1] -> k\n+ (b) [B # clarity: -1 # care: -1] -> k\n").Policies[0].Ending);

    [Fact]
    public void A_phase_is_told_by_what_it_offers()
    {
        var phases = Trials("Dana: One # phase: open\n* (a) [A # clarity: 1 # care: 1]\n* (b) [B # clarity: -1 # care: 1]\n- Dana: Two # phase: close\n* (c) [C # clarity: 1 # care: 0]\n* (d) [D # clarity: 0 # care: 1]\n- Bye\n-> END\n").Phases;
        Assert.Equal([(Phase.Open, true), (Phase.Close, false)], phases.Select(trial => (trial.Phase, trial.IsIntegratedOffered)));
    }

    [Theory]
    [InlineData(0, 30, 0, 0.181)]
    [InlineData(15, 30, 0.287, 0.713)]
    [InlineData(30, 30, 0.819, 1)]
    public void The_interval_is_Wilsons(int times, int plays, double low, double high)
    {
        var interval = WilsonInterval.Of(times, plays, WilsonInterval.Quantile99);
        Assert.Equal((low, high), (Math.Round(interval.Low, 3), Math.Round(interval.High, 3)));
    }

    private static TalkTrials Trials(string ink) => TrialPlays.Of(Some.Script(Some.Header + ink), withTricks: true, Unhurried);
}
