using System.Diagnostics;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Processes;

/// <summary>Where a kill struck.</summary>
internal enum Struck
{
    BeforeTheTalk,
    WithinTheTalk,
    AfterTheEnd,
}

/// <summary>Runs on one data folder, each killed at some moment between its start and its end; after each the store is examined.</summary>
/// <param name="seed">What the moments and the ways of going on are drawn from.</param>
internal sealed class KilledRuns(Played played, int seed) : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private TimeSpan wholeRun;
    private TimeSpan talk;
    private string? left;

    private string Home => folder.PathOf("home");

    /// <summary>When something was last recorded, or null; nobody else has the database open, so its journal tells.</summary>
    private DateTime? LastRecorded => new FileInfo(new DataFolder(Home).Database + "-wal") is { Exists: true, Length: > 0 } journal ? journal.LastWriteTimeUtc : null;

    /// <summary>Where each kill struck.</summary>
    public IReadOnlyList<Struck> Play(int kills)
    {
        Calibrate();
        var struck = Enumerable.Range(0, kills).Select(Kill).ToList();
        ExamineAll();
        return struck;
    }

    public void Dispose() => folder.Dispose();

    /// <summary>One run that nobody kills tells how long one lasts, and how much of it is the talk.</summary>
    private void Calibrate()
    {
        var clock = Stopwatch.StartNew();
        using var process = played.Start(Home, played.Arguments(Draw("whole", int.MaxValue)));
        var reading = ReadAll(process);
        WaitForTalk(process);
        var (begun, recorded, ended) = (clock.Elapsed, LastRecorded, clock.Elapsed);
        while (!process.WaitForExit(1))
        {
            if (LastRecorded is { } now && now != recorded) (recorded, ended) = (now, clock.Elapsed);
        }

        (wholeRun, talk) = (clock.Elapsed, ended - begun);
        Assert.Equal(0, process.ExitCode);
        reading.Wait();
    }

    private Struck Kill(int run)
    {
        var (resumed, turnsBefore) = (left, left is null ? 0 : Load(left).Turns.Count);
        var known = Sessions().Select(session => session.Id).ToHashSet(StringComparer.Ordinal);
        RunAndKill(run, resumed is null ? played.Arguments(Draw($"seed {run}", int.MaxValue)) : Played.Resume(resumed));
        Examine();
        var id = resumed ?? Sessions().Select(session => session.Id).SingleOrDefault(session => !known.Contains(session));
        if (id is null) return Struck.BeforeTheTalk;
        var record = Load(id);
        played.MustBeWhole(record);
        Assert.True(record.Turns.Count >= turnsBefore, "A turn that was recorded is gone.");
        GoOn(run, record);
        return record.Summary.IsFinished ? Struck.AfterTheEnd
            : resumed is not null && record.Turns.Count == turnsBefore ? Struck.BeforeTheTalk
            : Struck.WithinTheTalk;
    }

    private void RunToEnd(string[] arguments)
    {
        using var process = played.Start(Home, arguments);
        var reading = ReadAll(process);
        process.WaitForExit();
        reading.Wait();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>Every other moment counts from the start of the process, the rest from the start of the talk, so that a slow machine does not keep all of them out of it.</summary>
    private void RunAndKill(int run, string[] arguments)
    {
        using var process = played.Start(Home, arguments);
        var reading = ReadAll(process);
        if (run % 2 == 1) WaitForTalk(process);
        if (!process.WaitForExit((run % 2 == 1 ? talk : wholeRun) * (Draw($"moment {run}", 1000) / 1000.0))) process.Kill();
        process.WaitForExit();
        reading.Wait();
    }

    private void WaitForTalk(Process process)
    {
        while (LastRecorded is null && !process.WaitForExit(1))
        {
            // Not yet.
        }
    }

    private static Task ReadAll(Process process)
    {
        process.StandardInput.Close();
        return Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    /// <summary>A session that was left is taken up: here, by a process that nobody kills, or by the next that is killed.</summary>
    private void GoOn(int run, SessionRecord record)
    {
        left = null;
        if (record.Summary.IsFinished) return;
        switch (Draw($"go on {run}", 8))
        {
            case 0:
                RunToEnd(Played.Resume(record.Summary.Id));
                break;
            case 1 or 2 or 3:
                left = record.Summary.Id;
                return;
            default:
                using (var store = Open()) played.Finish(store, record.Summary.Id);
                break;
        }

        var finished = Load(record.Summary.Id);
        Assert.True(finished.Summary.IsFinished);
        played.MustBeWhole(finished);
    }

    private void ExamineAll()
    {
        Examine();
        Assert.All(Sessions(), session => played.MustBeWhole(Load(session.Id)));
    }

    private void Examine()
    {
        using var store = Open();
        var check = store.Check();
        Assert.True(check.IsSound, check.Finding);
        Assert.Empty(check.SetAside);
    }

    private IReadOnlyList<SessionSummary> Sessions()
    {
        using var store = Open();
        return store.List(new SessionFilter(WithSuperseded: true));
    }

    private SessionRecord Load(string id)
    {
        using var store = Open();
        return store.Load(id)!;
    }

    private SessionStore Open() => new(new DataFolder(Home), TimeProvider.System);

    /// <summary>0…count−1, the same in every run of the test.</summary>
    private int Draw(string what, int count) => CircumstancePicker.Index(seed, what, count);
}
