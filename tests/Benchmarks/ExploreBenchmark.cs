using System.Diagnostics;
using System.Globalization;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Benchmarks;

/// <summary>The exact analysis against what the bare runtime takes for the same, or for less; and two workers against one. All warm and in this process; one worker, unless it is told otherwise.</summary>
internal static class ExploreBenchmark
{
    private const int Rounds = 7;
    private const int SharingRounds = 5;
    private const int Diamonds10Paths = 59_049;

    /// <summary>So many of the paths are replayed; the rest would take the same again.</summary>
    private const int ReplayedPaths = Diamonds10Paths / 27;

    public static void Run()
    {
        var (d10, d90, d20, t7) = (ExploreScripts.Diamonds(10), ExploreScripts.Diamonds(90), ExploreScripts.Scored(20), ExploreScripts.Tree(7));
        Check(d10);
        var times = Measured(
            () => BareWalks.Replay(d10.InkJson, ReplayedPaths),
            () => Explore(d10, joint: true),
            () => Explore(d90, joint: true),
            () => BareWalks.Random(d20.InkJson, 500),
            () => Explore(d20, joint: false),
            () => BareWalks.DepthFirst(t7.InkJson),
            () => Explore(t7, joint: false),
            () => Explore(t7, joint: false, workers: 2));
        var replay = times[0] * Diamonds10Paths / ReplayedPaths;
        Figures.Tell("explore d10, against replaying its 59,049 paths", times[1] / replay, 0.001, 6);
        Figures.Tell("explore d90 with its joint distribution, against the same", times[2] / replay, 1.0 / 40, 4);
        Figures.Tell("explore d20, against 5,000 random plays of it", times[4] / (10 * times[3]), 1, 4);
        Figures.Tell("explore t7, one worker, against depth-first search in memory", times[6] / times[5], 1.2, 2);
        Figures.Tell("explore t7, two workers, against the same", times[7] / times[5], 1.2, 2);
        foreach (var scenario in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "scenarios"), "*.ink").Order(StringComparer.Ordinal)) Share(scenario);
    }

    /// <summary>How much sooner two workers are done than one, and what the second costs.</summary>
    private static void Share(string path)
    {
        var script = new ScriptCompiler().Compile(path).Value ?? throw new InvalidOperationException($"{path} does not compile.");
        var (one, two, oneTime, twoTime) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round <= SharingRounds; round++)
        {
            var (alone, shared) = (Spent(() => Explore(script, joint: false)), Spent(() => Explore(script, joint: false, workers: 2)));
            if (round == 0) continue;
            one.Add(alone.Wall);
            two.Add(shared.Wall);
            oneTime.Add(alone.Processor);
            twoTime.Add(shared.Processor);
        }

        Figures.Tell($"explore {script.Id}, two workers against one", Figures.Median(two) / Figures.Median(one), 1 / 1.6, 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    medians {Figures.Median(two) / 1000:0.00} s and {Figures.Median(one) / 1000:0.00} s; processor time {Figures.Median(twoTime) / 1000:0.00} s and {Figures.Median(oneTime) / 1000:0.00} s"));
    }

    private static (double Wall, double Processor) Spent(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var (begun, processor) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        work();
        process.Refresh();
        return (Stopwatch.GetElapsedTime(begun).TotalMilliseconds, (process.TotalProcessorTime - processor).TotalMilliseconds);
    }

    private static Exploration Explore(Script script, bool joint, int workers = 1) => ScriptExploration.Of(script, null, ExploreLimits.Default with { Workers = workers }, joint);

    private static void Check(Script d10)
    {
        if (Explore(d10, joint: false).Paths != Diamonds10Paths) throw new InvalidOperationException("The exploration has lost a path.");
    }

    /// <summary>The median of each, in milliseconds; measured in turn, after a first round that does not count.</summary>
    private static List<double> Measured(params Func<object>[] walks)
    {
        var times = walks.Select(_ => new List<double>()).ToList();
        for (var round = 0; round <= Rounds; round++)
        {
            for (var walk = 0; walk < walks.Length; walk++)
            {
                var begun = Stopwatch.GetTimestamp();
                walks[walk]();
                if (round > 0) times[walk].Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }

        return [.. times.Select(Figures.Median)];
    }
}
