using System.Diagnostics;
using System.Globalization;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Trials;

/// <summary>
/// Plays a script by policies and by tricks. A policy needs one talk for each combination of circumstances; chance in the script takes the course that the seed gives it. A trick needs many: they are
/// played in rounds until it is clear whether it wins, or the plays or the time are used up.
/// </summary>
internal sealed class TrialPlays
{
    /// <summary>With more combinations than this, those that the seeds 0 to 63 draw are played.</summary>
    private const int MostCombinations = 64;

    /// <summary>How many talks a trick has been played in after each round.</summary>
    private static readonly int[] Rounds = [40, 80, 160, 320, 640];

    private static readonly Policy[] Policies = [Policy.MostIntegrated, Policy.ClearOnly, Policy.CareOnly, Policy.Neither];
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    /// <summary>1 s: a check stays quick.</summary>
    public static TimeSpan Time { get; } = TimeSpan.FromSeconds(1);

    private readonly Script script;
    private readonly TimeSpan time;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Dictionary<Phase, PhaseTrial> phases = [];
    private bool stopped;

    private TrialPlays(Script script, TimeSpan time) => (this.script, this.time) = (script, time);

    private bool MustStop => stopped || clock.Elapsed > time;

    /// <summary>What playing says of a script. Some valid Ink costs more than a process has: call it where that may end.</summary>
    /// <param name="time">How long all plays together may take; a talk that has begun is finished.</param>
    public static TalkTrials Of(Script script, TimeSpan time)
    {
        using var culture = InvariantCulture.Enter();
        var plays = new TrialPlays(script, time);
        var policies = plays.ByPolicies();
        var tricks = plays.ByTricks();
        var whole = !plays.stopped && policies is not null && tricks.All(trial => IsClear(trial) || trial.Plays == Rounds[^1]);
        return new TalkTrials(whole, policies ?? [], plays.stopped ? [] : tricks, whole ? [.. plays.phases.Values.OrderBy(trial => trial.Phase)] : []);
    }

    /// <summary>Null where not all of them could be played.</summary>
    private List<PolicyTrial>? ByPolicies()
    {
        var trials = new List<PolicyTrial>();
        foreach (var circumstances in Combinations())
        {
            foreach (var policy in Policies)
            {
                if (MustStop) return null;
                var ending = Play(circumstances, (choices, turn) => policy.Choose(choices, circumstances.Seed, turn));
                trials.Add(new PolicyTrial(policy, circumstances.Vary, ending?.Id, ending?.Outcome));
            }
        }

        return stopped ? null : trials;
    }

    private List<TrickTrial> ByTricks()
    {
        var open = Tricks.In(script.Header.Language).ToDictionary(trick => trick, trick => new TrickTrial(trick.Word, trick.Told, 0, 0, 0, 1));
        var order = open.Keys.ToList();
        foreach (var plays in Rounds)
        {
            foreach (var trick in order.Where(trick => !IsClear(open[trick])))
            {
                if (MustStop) break;
                open[trick] = Round(trick, open[trick], plays);
            }
        }

        return [.. order.Select(trick => open[trick]).Where(trial => trial.Plays > 0)];
    }

    private TrickTrial Round(Trick trick, TrickTrial before, int plays)
    {
        var (played, strong) = (before.Plays, before.Strong);
        for (; played < plays && !MustStop; played++)
        {
            var seed = played;
            var ending = Play(CircumstancePicker.Pick(script, seed, None, None).Value!, (choices, turn) => Pick(trick, choices, seed, turn));
            if (ending?.Outcome == Outcome.Strong) strong++;
        }

        if (played == 0) return before;
        var interval = WilsonInterval.Of(strong, played, WilsonInterval.Quantile99);
        return before with { Plays = played, Strong = strong, Low = interval.Low, High = interval.High };
    }

    private static bool IsClear(TrickTrial trial) => trial.Low > Tricks.MostStrong || trial.High < Tricks.MostStrong;

    private static int Pick(Trick trick, IReadOnlyList<Choice> choices, int seed, int turn)
    {
        var among = trick.Among(choices);
        return among[CircumstancePicker.Index(seed, string.Create(CultureInfo.InvariantCulture, $"{trick.Word} {turn}"), among.Count)];
    }

    private IEnumerable<Circumstances> Combinations()
    {
        var count = script.Header.Vary.Aggregate(1L, (known, vary) => Math.Min(long.MaxValue / 1000, known * Math.Min(vary.Values.Count, 1000)));
        if (count > MostCombinations) return Enumerable.Range(0, MostCombinations).Select(seed => CircumstancePicker.Pick(script, seed, None, None).Value!);
        List<Dictionary<string, string>> all = [None];
        foreach (var vary in script.Header.Vary) all = [.. all.SelectMany(known => vary.Values.Select(value => new Dictionary<string, string>(known, StringComparer.Ordinal) { [vary.Variable] = value }))];
        return all.Select(fixedVary => CircumstancePicker.Pick(script, seed: 0, fixedVary, None).Value!);
    }

    /// <summary>How a talk ends; null where it stops on the way, which ends all plays, or does not end.</summary>
    private Ending? Play(Circumstances circumstances, Func<IReadOnlyList<Choice>, int, int> choose)
    {
        using var talk = new Conversation(script, circumstances);
        var scene = talk.Begin();
        for (var turn = 0; turn < PolicyChoice.MostTurns && scene.Value is { IsOver: false } here; turn++)
        {
            Meet(here);
            scene = talk.Choose(choose(here.Choices, here.Turn));
        }

        stopped |= !scene.Ok;
        return scene.Value?.Ending;
    }

    private void Meet(Scene scene)
    {
        if (scene.Phase is not { } phase || !scene.Choices.Any(choice => choice.Rating is not null)) return;
        var before = phases.GetValueOrDefault(phase) ?? new PhaseTrial(phase, 0, IsIntegratedOffered: false);
        phases[phase] = before with { Moments = before.Moments + 1, IsIntegratedOffered = before.IsIntegratedOffered || scene.Choices.Any(choice => choice.Rating is { Quadrant: Quadrant.Integrated }) };
    }
}
