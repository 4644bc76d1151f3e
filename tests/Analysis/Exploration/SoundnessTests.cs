using System.Numerics;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Analysis.Exploration;

/// <summary>The exact analysis says what playing every path says, on small scripts that use much of what Ink can remember.</summary>
public sealed class SoundnessTests
{
    private const int Batch = 10;

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 24)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void What_is_said_of_all_paths_is_what_playing_each_of_them_shows(int batch)
    {
        var whole = 0;
        foreach (var seed in Enumerable.Range(batch * Batch, Batch))
        {
            // A label inside a deeper weave has another name than the one it is asked for by: such a script does not compile.
            if (Some.Compiled(MadeScript.Of(seed)).Value is not { } script) continue;
            var played = BruteForce.Of(script, most: 1_500);
            if (!played.IsWhole) continue;
            whole++;
            var explored = ScriptExploration.Of(script, null, Some.Unbounded with { Workers = 1 + (seed % 2) }, joint: true);
            Agree(seed, script, played, explored);
        }

        Assert.True(whole >= Batch / 4, $"Only {whole} of {Batch} scripts were small enough to be played whole.");
    }

    internal static void Agree(int seed, Script script, BruteForce played, Engine.Analysis.Exploration.Exploration explored)
    {
        Assert.True(explored.IsExhaustive, $"{seed}: {explored.Unfinished}");
        Equal(seed, "paths", (BigInteger)played.Paths.Count, explored.Paths);
        var ended = played.Paths.Where(path => path.Stopped is null).ToList();
        if (ended.Count == played.Paths.Count) Equal(seed, "turns", new TurnRange(ended.Min(path => path.Choices.Count), ended.Max(path => path.Choices.Count)), explored.Turns);
        Equal(seed, "endings", string.Join(' ', ended.Select(path => path.Ending ?? "-").Distinct().Order(StringComparer.Ordinal)), string.Join(' ', explored.Endings.Select(ending => ending.Id ?? "-").Order(StringComparer.Ordinal)));
        foreach (var ending in explored.Endings) Agree(seed, ending, [.. ended.Where(path => path.Ending == ending.Id)]);
        AgreeOnSums(seed, ended, explored);
        AgreeOnPolicies(seed, script, explored);
        Equal(seed, "never offered", string.Join(' ', script.Choices.Values.Select(choice => choice.Id).Where(id => !played.Offered.Contains(id)).Order(StringComparer.Ordinal)), string.Join(' ', explored.Unreachable.Where(part => part.Kind == "choice").Select(part => part.Name).Order(StringComparer.Ordinal)));
        foreach (var ending in explored.Endings) Equal(seed, "example of " + ending.Id, ending.Id, EndingOf(script, ending.Example));
    }

    private static void Agree(int seed, ExploredEnding ending, List<PlayedPath> paths)
    {
        var name = $"ending {ending.Id}";
        Equal(seed, name, (BigInteger)paths.Count, ending.Paths);
        Near(seed, name + " share", paths.Sum(path => path.Share), ending.Share);
        var scored = paths.Select(path => path.Scores).OfType<Engine.Scoring.Scores>().ToList();
        Agree(seed, name + " clarity", [.. scored.Select(score => score.Clarity)], ending.Clarity);
        Agree(seed, name + " care", [.. scored.Select(score => score.Care)], ending.Care);
        Agree(seed, name + " integration", [.. scored.Select(score => score.Integration)], ending.Integration);
        foreach (var meter in paths[0].Meters.Keys)
        {
            Equal(seed, $"{name} {meter}", new MeterRange(paths.Min(path => path.Meters[meter]), paths.Max(path => path.Meters[meter])), ending.Meters[meter]);
        }
    }

    private static void Agree(int seed, string what, List<double> scores, ScoreRange? range)
    {
        Equal(seed, what + " is there", scores.Count > 0, range is not null);
        if (range is null) return;
        Near(seed, what + " min", scores.Min(), range.Min);
        Near(seed, what + " mean", scores.Average(), range.Mean);
        Near(seed, what + " max", scores.Max(), range.Max);
    }

    private static void AgreeOnSums(int seed, List<PlayedPath> paths, Engine.Analysis.Exploration.Exploration explored)
    {
        if (explored.Stops.Count > 0) return;
        var expected = paths.Select(path => path.Debrief!.Moments).GroupBy(moments => (moments.Count, Clarity: moments.Sum(moment => moment.Rating.Clarity), Care: moments.Sum(moment => moment.Rating.Care)))
            .Select(group => new JointPaths(group.Key.Count, group.Key.Clarity, group.Key.Care, group.Count())).Order(Comparer<JointPaths>.Create(Compare));
        Equal(seed, "sums", string.Join('\n', expected), string.Join('\n', explored.Distribution!.Joint!.Order(Comparer<JointPaths>.Create(Compare))));
    }

    private static int Compare(JointPaths one, JointPaths other) => (one.Lines, one.Clarity, one.Care).CompareTo((other.Lines, other.Clarity, other.Care));

    private static void AgreeOnPolicies(int seed, Script script, Engine.Analysis.Exploration.Exploration explored)
    {
        foreach (var policy in PolicyWords.All.Where(word => word != "random"))
        {
            foreach (var reached in explored.Policies[policy])
            {
                Near(seed, policy, 1, reached.Probability);
                Equal(seed, policy, EndingOf(script, reached.Vary, (scene, _) => PolicyWords.Parse(policy)!.Value.Choose(scene, 0)), reached.Ending);
            }
        }
    }

    internal static string? EndingOf(Script script, ExampleRun example) =>
        EndingOf(script, example.Vary, (scene, turn) => scene.Choices.ToList().FindIndex(choice => choice.Label == example.Labels[turn] || choice.Id == example.Labels[turn]));

    private static string? EndingOf(Script script, IReadOnlyDictionary<string, string> vary, Func<Scene, int, int> choose)
    {
        using var talk = new Conversation(script, new Circumstances(0, vary, new Dictionary<string, string>()));
        var scene = talk.Begin();
        for (var turn = 0; scene.Value is { IsOver: false } here; turn++) scene = talk.Choose(choose(here, turn));
        return scene.Value?.Ending?.Id;
    }

    private static void Equal<T>(int seed, string what, T expected, T found) => Assert.True(EqualityComparer<T>.Default.Equals(expected, found), $"Script {seed}, {what}: {found} instead of {expected}.\n{MadeScript.Of(seed)}");

    private static void Near(int seed, string what, double expected, double found) => Assert.True(Math.Abs(expected - found) < 1e-9, $"Script {seed}, {what}: {found} instead of {expected}.\n{MadeScript.Of(seed)}");
}
