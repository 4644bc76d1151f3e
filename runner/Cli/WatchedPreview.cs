using System.Runtime.InteropServices;
using Rehearsal.Engine.Isolation;
using Rehearsal.Runner.Backstage;

namespace Rehearsal.Runner.Cli;

/// <summary>A preview with all that is around it: the folder that is watched, the keys or lines, and two children that stay warm.</summary>
internal static class WatchedPreview
{
    /// <exception cref="UsageException">There is no such script, or it cannot begin so.</exception>
    public static int Run(Workplace workplace, string scenario, PreviewStart start, string? ui)
    {
        var path = workplace.MustFind(scenario);
        var byKey = FrontEnds.Choose(InterfaceAsked.Of(ui, workplace, new SettingsFile(workplace.Folder).Read().Settings).Choice, workplace) != FrontEnd.Plain;
        if (byKey) Console.TreatControlCAsInput = true;
        using var input = new PreviewInput();
        using var interrupted = Ending(PosixSignal.SIGINT, input);
        using var terminated = Ending(PosixSignal.SIGTERM, input);
        using var changes = new FolderChanges(FolderChanges.None, input.Ended);
        WorkerPost[] posts = [new(workplace.Worker), new(workplace.Worker)];
        try
        {
            var bench = new PreviewBench(workplace, path, new PreviewTalk(path, place => workplace.HostAt(path, posts[place]), start), input, byKey);
            Watch(changes, path, input);
            return bench.Run();
        }
        catch (OperationCanceledException)
        {
            workplace.Out.WriteLine();
            return ExitCode.Interrupted;
        }
        finally
        {
            // A child that is still asked something ends with this process.
            foreach (var post in posts) post.Dispose();
        }
    }

    /// <summary>The first look counts as a save.</summary>
    private static void Watch(FolderChanges changes, string path, PreviewInput input)
    {
        var watch = new CheckWatch(changes, () => [path], [], Told, (_, _) => { });
        _ = Task.Run(() =>
        {
            try
            {
                watch.Run();
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                input.Fail(fault);
            }
        });

        CheckReport Told(IReadOnlyList<string> scripts)
        {
            input.Save();
            return new CheckReport([.. scripts.Select(script => new CheckedScript(script, []))]);
        }
    }

    /// <summary>The first request to end is obeyed here; a second by the system.</summary>
    private static PosixSignalRegistration Ending(PosixSignal signal, PreviewInput input) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = !input.Ended.IsCancellationRequested;
        input.End();
    });
}
