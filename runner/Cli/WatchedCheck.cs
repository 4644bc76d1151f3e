using System.Globalization;
using System.Runtime.InteropServices;

namespace Rehearsal.Runner.Cli;

/// <summary><c>check --watch</c>: the check again on each save, below what was said before, until somebody ends it.</summary>
internal static class WatchedCheck
{
    /// <param name="targets">Ids from the library, files, or folders.</param>
    /// <param name="write">How a report is said.</param>
    /// <param name="isText">People read it: they are told the time, too.</param>
    /// <exception cref="UsageException">There is no such script now; later on, one may come and go.</exception>
    public static int Run(Workplace workplace, string[] targets, Action<CheckReport> write, bool isText)
    {
        CheckedFiles.Of(targets, workplace.MustFind);
        var begun = false;
        using var ended = new CancellationTokenSource();
        using var interrupted = Ending(PosixSignal.SIGINT, ended);
        using var terminated = Ending(PosixSignal.SIGTERM, ended);
        using var changes = new FolderChanges(FolderChanges.Rest, ended.Token);
        using var checks = new ScriptChecks(workplace, ended.Token);
        new CheckWatch(changes, () => Meant(workplace, targets), [.. targets.Where(Directory.Exists).Select(folder => new WatchedFolder(Path.GetFullPath(folder), Deep: true))], scripts => Check(checks, scripts, ended.Token), Tell).Run();
        return ExitCode.Interrupted;

        void Tell(CheckReport report, CheckReport all)
        {
            if (isText) workplace.Out.WriteLine(workplace.Time.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture));
            // A script that is gone leaves nothing to say of it.
            if (!isText || report.Scripts.Count > 0) write(report);
            if (isText && all.Scripts.Count > report.Scripts.Count) workplace.Out.WriteLine($"In all, {CheckText.Summary(all)}");
            if (isText && !begun) workplace.Error.WriteLine("Checks again on each save; Ctrl+C ends it.");
            begun = true;
        }
    }

    /// <summary>The first request to end lets what is begun come to its end; a second is obeyed at once.</summary>
    private static PosixSignalRegistration Ending(PosixSignal signal, CancellationTokenSource ended) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = !ended.IsCancellationRequested;
        ended.Cancel();
    });

    private static IReadOnlyList<string>? Meant(Workplace workplace, string[] targets)
    {
        try
        {
            return CheckedFiles.Of(targets, workplace.MustFind);
        }
        catch (Exception gone) when (gone is UsageException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Null when it was ended meanwhile: the children are ended with this process, and what they did not say is no finding.</summary>
    private static CheckReport? Check(ScriptChecks checks, IReadOnlyList<string> scripts, CancellationToken ended)
    {
        try
        {
            var report = checks.Of(scripts);
            return ended.IsCancellationRequested ? null : report;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
