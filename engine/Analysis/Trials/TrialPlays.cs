using System.Globalization;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Trials;

/// <summary>
/// Plays a script by policies, at random, and by tricks. A policy needs one talk for each combination of circumstances; chance in the script takes the course that the seed gives it. A trick needs many:
/// they are played in rounds until it is clear whether it wins, or the plays or the time are used up.
/// </summary>
internal sealed class TrialPlays : IDisposable
{
    /// <summary>With more combinations than this, those that the seeds 0 to 63 draw are played.</summary>
    private const int MostCombinations = 64;

    /// <summary>A talk that is longer goes in circles, for all that anybody can say in about a second.</summary>
    private const int MostTurns = 200;

    private const int RandomPlays = 60;

    /// <summary>By all tricks together; most scripts take a quarter of it, and that is well below a second.</summary>
    private const int MostTrickPlays = 2_400;

    /// <summary>How many talks a trick has been played in after each round.</summary>
    private static readonly int[] Rounds = [30, 60, 120, 240, 480];

    private static readonly Policy[] Policies = [Policy.MostIntegrated, Policy.ClearOnly, Policy.CareOnly, Policy.Neither];
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    private readonly Script script;
    private readonly TimeSpan time;
    private readonly TimeSpan begun = Environment.CpuUsage.TotalTime;
    private readonly Dictionary<Phase, PhaseTrial> phases = [];
    private readonly HashSet<string> offered = new(StringComparer.Ordinal);
    private readonly Conversation talk;
    private bool stopped;
    private int trickPlays;

    private TrialPlays(Script script, TimeSpan time)
    {
        (this.script, this.time) = (script, time);
        talk = new Conversation(script, CircumstancePicker.Pick(script, seed: 0, None, None).Value!);
    }

    /// <summary>What the process has used of the processor counts: a busy machine finds what an idle one does.</summary>
    private bool MustStop => stopped || Environment.CpuUsage.TotalTime - begun > time;

    /// <summary>What playing says of a script. Some valid Ink costs more than a process has: call it where that may end.</summary>
    /// <param name="withTricks">Whether tricks are played, too: they take the most time.</param>
    /// <param name="time">How much of a processor's time all plays together may take.</param>
    public static TalkTrials Of(Script script, bool withTricks, TimeSpan time)
    {
        using var culture = InvariantCulture.Enter();
        using var plays = new TrialPlays(script, time);
        var policies = plays.ByPolicies();
        for (var seed = 0; seed < RandomPlays && !plays.MustStop; seed++) plays.AtRandom(seed);
        var tricks = withTricks ? plays.ByTricks() : [];
        return plays.stopped ? TalkTrials.None : new TalkTrials(!plays.MustStop, policies, tricks, [.. plays.phases.Values.OrderBy(trial => trial.Phase)], plays.offered);
    }

    public void Dispose() => talk.Dispose();

    /// <summary>None where not all of them could be played.</summary>
    private List<PolicyTrial> ByPolicies()
    {
        var trials = new List<PolicyTrial>();
        foreach (var circumstances in Combinations())
        {
            foreach (var policy in Policies)
            {
                if (MustStop) return [];
                var ending = Play(circumstances, (choices, turn) => policy.Choose(choices, circumstances.Seed, turn));
                trials.Add(new PolicyTrial(policy, circumstances.Vary, ending?.Id, ending?.Outcome));
            }
        }

        return trials;
    }

    private void AtRandom(int seed) => Play(Drawn(seed), (choices, turn) => Policy.Random.Choose(choices, seed, turn));

    private List<TrickTrial> ByTricks()
    {
        var tricks = Tricks.In(script.Header.Language);
        var trials = tricks.Select(trick => new TrickTrial(trick.Word, trick.Told, 0, 0, 0, 1)).ToArray();
        var narrowed = new bool[tricks.Count];
        foreach (var plays in Rounds)
        {
            for (var index = 0; index < tricks.Count && !MustStop; index++)
            {
                if (!IsClear(trials[index])) trials[index] = Round(tricks[index], trials[index], plays, ref narrowed[index]);
            }
        }

        // What a trick looks for, this script may not have: then it picks at random and is none.
        return [.. trials.Where((trial, index) => narrowed[index])];
    }

    private TrickTrial Round(Trick trick, TrickTrial before, int plays, ref bool narrowed)
    {
        var (played, strong, narrows) = (before.Plays, before.Strong, narrowed);
        for (; played < plays && !MustStop && trickPlays < MostTrickPlays; played++, trickPlays++)
        {
            var seed = played;
            var ending = Play(Drawn(seed), (choices, turn) =>
            {
                var among = trick.Among(choices);
                narrows |= among.Count < choices.Count;
                return among[CircumstancePicker.Index(seed, string.Create(CultureInfo.InvariantCulture, $"{trick.Word} {turn}"), among.Count)];
            });
            if (ending?.Outcome == Outcome.Strong) strong++;
        }

        narrowed = narrows;
        if (played == before.Plays) return before;
        var interval = WilsonInterval.Of(strong, played, WilsonInterval.Quantile99);
        return before with { Plays = played, Strong = strong, Low = interval.Low, High = interval.High };
    }

    private static bool IsClear(TrickTrial trial) => trial.Low > Tricks.MostStrong || trial.High < Tricks.MostStrong;

    private IEnumerable<Circumstances> Combinations()
    {
        var count = script.Header.Vary.Aggregate(1L, (known, vary) => Math.Min(MostCombinations + 1, known * vary.Values.Count));
        if (count > MostCombinations) return Enumerable.Range(0, MostCombinations).Select(Drawn);
        List<Dictionary<string, string>> all = [None];
        foreach (var vary in script.Header.Vary) all = [.. all.SelectMany(known => vary.Values.Select(value => new Dictionary<string, string>(known, StringComparer.Ordinal) { [vary.Variable] = value }))];
        return all.Select(fixedVary => CircumstancePicker.Pick(script, seed: 0, fixedVary, None).Value!);
    }

    private Circumstances Drawn(int seed) => CircumstancePicker.Pick(script, seed, None, None).Value!;

    /// <summary>How a talk ends; null where it stops on the way, which ends all plays, or does not end.</summary>
    private Ending? Play(Circumstances circumstances, Func<IReadOnlyList<Choice>, int, int> choose)
    {
        var scene = talk.BeginAgain(circumstances);
        for (var turn = 0; turn < MostTurns && !MustStop && scene.Value is { IsOver: false } here; turn++)
        {
            Meet(here);
            scene = talk.Choose(choose(here.Choices, here.Turn));
        }

        stopped |= !scene.Ok;
        return scene.Value?.Ending;
    }

    private void Meet(Scene scene)
    {
        offered.UnionWith(scene.Choices.Select(choice => choice.Id));
        if (scene.Phase is not { } phase || !scene.Choices.Any(choice => choice.Rating is not null)) return;
        var before = phases.GetValueOrDefault(phase) ?? new PhaseTrial(phase, 0, IsIntegratedOffered: false);
        phases[phase] = before with { Moments = before.Moments + 1, IsIntegratedOffered = before.IsIntegratedOffered || scene.Choices.Any(choice => choice.Rating is { Quadrant: Quadrant.Integrated }) };
    }
}
