using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Finds every state of a talk. Workers follow its ways, each with a story of its own, and share what they have settled.</summary>
internal sealed class Explorer
{
    /// <summary>A story shorter than this, as JSON, may be done before a second worker has made its own.</summary>
    private const int SmallJson = 200_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly ExploreLimits limits;
    private readonly Action<ExploreProgress>? report;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private int met;
    private double behind;
    private TimeSpan nextReport;
    private string? unfinished;
    private ExplorerWorker? finisher;

    private Explorer(Script script, ExploreLimits limits, Action<ExploreProgress>? report, bool keepsLevelsApart)
    {
        (Script, this.limits, this.report, KeepsLevelsApart) = (script, limits, report, keepsLevelsApart);
        Json = InkChanceRewriter.Rewrite(script.InkJson);
        if (InkChanceRewriter.SetsSeed(script.InkJson)) unfinished = "the script sets the seed of its own chance, so one course of it was followed";
        Circumstances = AllOf(script.Header);
        Options = new TalkOptions(script);
    }

    public Script Script { get; }

    public string Json { get; }

    /// <summary>Whether the levels of the loop's meters may be kept apart from the values.</summary>
    public bool KeepsLevelsApart { get; }

    public TalkOptions Options { get; }

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Circumstances { get; }

    public TalkStructures Structures { get; } = new();

    public TalkStates States { get; } = new();

    public TalkLocations Locations { get; } = new();

    public InkSlotValues Values { get; } = new();

    /// <summary>What a choice was found to do: by structure, option, and the values that the story touches.</summary>
    public ConcurrentDictionary<byte[], TalkOutcome[]> Outcomes { get; } = new(new KeyComparer());

    public ConcurrentDictionary<byte[], TalkOutcome[]>.AlternateLookup<ReadOnlySpan<byte>> KnownOutcomes => Outcomes.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>True from when a worker has followed everything, or a limit was passed: every worker stops where it is.</summary>
    public bool MustStop { get; private set; }

    /// <summary>Every state of the script's talks, or as many as the limits allow.</summary>
    /// <param name="report">Called now and then, on any thread.</param>
    /// <param name="keepsLevelsApart">See <see cref="KeepsLevelsApart"/>; without it every level is a state of its own at first.</param>
    public static StateGraph Explore(Script script, ExploreLimits limits, Action<ExploreProgress>? report = null, bool keepsLevelsApart = true)
    {
        using var culture = InvariantCulture.Enter();
        var first = new Explorer(script, limits, report, keepsLevelsApart);
        var graph = first.Run();
        // What the loop can do to the meters was read from the ratings in the source; a tag that Ink computes could tell otherwise.
        return first.Options.All.All(option => option.Tags.Rating == option.Source?.Rating) ? graph : new Explorer(script, limits, report, keepsLevelsApart: false).Run();
    }

    private StateGraph Run()
    {
        var first = new ExplorerWorker(this, backwards: false);
        List<ExplorerWorker> workers = [first];
        using var watch = limits.Stuck is null ? null : TimeProvider.System.CreateTimer(_ => EndWhereStuck(workers), null, BetweenLooks, BetweenLooks);
        var others = Enumerable.Range(1, Math.Max(0, limits.Workers - 1)).Select(number => Task.Run(() => Join(number, workers))).ToArray();
        Work(first);
        Task.WaitAll(others);
        var chosen = finisher ?? first;
        var roots = Circumstances.Zip(chosen.Roots, (circumstances, arcs) => new TalkRoot(circumstances, arcs)).ToList();
        var visited = workers.SelectMany(worker => worker.Steps.Visited).ToHashSet(StringComparer.Ordinal);
        return StateMerger.Merge(new StateGraph(roots, StateOrder.Number(roots), Options, Values, unfinished, first.Steps.StartMeters, first.Steps.Watched, visited));
    }

    private void Join(int number, List<ExplorerWorker> workers)
    {
        // A small talk is done before a second worker could begin.
        if (Script.InkJson.Length < SmallJson && SpinWait.SpinUntil(() => MustStop, Patience)) return;
        using var culture = InvariantCulture.Enter();
        var worker = new ExplorerWorker(this, backwards: number % 2 == 1);
        lock (gate) workers.Add(worker);
        Work(worker);
    }

    private void EndWhereStuck(List<ExplorerWorker> workers)
    {
        bool isStuck;
        lock (gate) isStuck = workers.Exists(worker => worker.Steps.IsStuck);
        if (isStuck) limits.Stuck!();
    }

    private void Work(ExplorerWorker worker)
    {
        if (!worker.Work()) return;
        lock (gate) finisher ??= worker;
        MustStop = true;
    }

    public void Met()
    {
        if (Interlocked.Increment(ref met) == limits.States) Stop(string.Create(CultureInfo.InvariantCulture, $"it has {limits.States} states or more"));
    }

    /// <summary>Whether the time is up: a single step of the story may take as long as all of it.</summary>
    public void WatchTime()
    {
        if (clock.Elapsed > limits.Time) Stop(string.Create(CultureInfo.InvariantCulture, $"it takes longer than {limits.Time.TotalSeconds} s"));
    }

    public void LeftOut(string what) => unfinished ??= what;

    /// <param name="frames">What the first worker is at; null for another.</param>
    public void Watch(Stack<TalkFrame>? frames)
    {
        WatchTime();
        if (IsFull()) Stop(string.Create(CultureInfo.InvariantCulture, $"it takes more than {limits.MemoryBytes / (1024 * 1024)} MB of memory"));
        if (frames is null || report is null || clock.Elapsed < nextReport) return;
        nextReport = clock.Elapsed + BetweenReports;
        // A frame stands for its share of the talk; of that, the options before the one being followed are behind it.
        behind = Math.Max(behind, Math.Min(1, frames.Sum(frame => frame.Share * Math.Max(0, frame.Begun - 1) / frame.Location.Structure.Options.Count)));
        report(new ExploreProgress(met, frames.Count, behind));
    }

    /// <summary>What is not in use any more does not count, but is looked for only when it might matter.</summary>
    private bool IsFull() => GC.GetTotalMemory(forceFullCollection: false) > limits.MemoryBytes && GC.GetTotalMemory(forceFullCollection: true) > limits.MemoryBytes * 9 / 10;

    private void Stop(string reason)
    {
        lock (gate)
        {
            if (MustStop) return;
            unfinished = reason;
            MustStop = true;
        }
    }

    private static List<IReadOnlyDictionary<string, string>> AllOf(ScenarioHeader header)
    {
        var all = new List<IReadOnlyDictionary<string, string>> { header.Fills.ToDictionary(fill => fill.Variable, fill => fill.Default, StringComparer.Ordinal) };
        foreach (var vary in header.Vary) all = [.. all.SelectMany(known => vary.Values.Select(value => new Dictionary<string, string>(known, StringComparer.Ordinal) { [vary.Variable] = value }))];
        return all;
    }
}
