using System.Collections.Concurrent;

namespace Rehearsal.Runner.Cli;

/// <summary>What the system tells of changes in folders. An editor may write a file in several steps, or another and rename it; so many changes soon after each other may count as one.</summary>
/// <param name="rest">As long as another change comes within this time, more may follow.</param>
/// <param name="stop">Ends the waiting.</param>
internal sealed class FolderChanges(TimeSpan rest, CancellationToken stop) : IChanges, IDisposable
{
    /// <summary>After this an editor is done with a save, however it writes.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);

    /// <summary>Every change is told at once; whoever is told has to live with half a file.</summary>
    public static readonly TimeSpan None = TimeSpan.Zero;

    /// <summary>The system tells nothing of a folder that is gone, nor of another that took its place, so both are looked for this often.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    private readonly BlockingCollection<bool> changes = [];
    private readonly Dictionary<WatchedFolder, (FileSystemWatcher Watcher, DateTime Made)> watchers = [];

    /// <summary>What was watched until it went away.</summary>
    private readonly HashSet<WatchedFolder> missing = [];

    /// <inheritdoc/>
    /// <exception cref="IOException">The system watches no more folders.</exception>
    public bool Watch(IEnumerable<WatchedFolder> folders)
    {
        foreach (var gone in watchers.Where(IsAnother).Select(watched => watched.Key).ToList())
        {
            watchers.Remove(gone, out var watched);
            watched.Watcher.Dispose();
            missing.Add(gone);
        }

        var fresh = folders.Concat(missing).Where(folder => !watchers.ContainsKey(folder) && Directory.Exists(folder.Path)).Distinct().ToList();
        foreach (var folder in fresh)
        {
            // Read before, so that a folder that is replaced meanwhile is known as another one.
            var made = Directory.GetCreationTimeUtc(folder.Path);
            watchers.Add(folder, (Begin(folder), made));
            missing.Remove(folder);
        }

        return fresh.Count > 0;
    }

    /// <inheritdoc/>
    public bool Next()
    {
        try
        {
            while (!changes.TryTake(out _, (int)Glance.TotalMilliseconds, stop))
            {
                if (missing.Count > 0 || watchers.Any(IsAnother)) return true;
            }

            while (changes.TryTake(out _, (int)rest.TotalMilliseconds, stop))
            {
                // One of the same burst.
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        foreach (var watched in watchers.Values) watched.Watcher.Dispose();
        changes.Dispose();
    }

    /// <summary>The folder is gone, or what stands there now was made after the watching began.</summary>
    private static bool IsAnother(KeyValuePair<WatchedFolder, (FileSystemWatcher Watcher, DateTime Made)> watched) =>
        !Directory.Exists(watched.Key.Path) || Directory.GetCreationTimeUtc(watched.Key.Path) != watched.Value.Made;

    private FileSystemWatcher Begin(WatchedFolder folder)
    {
        var watcher = new FileSystemWatcher(folder.Path) { IncludeSubdirectories = folder.Deep };
        watcher.Changed += Tell;
        watcher.Created += Tell;
        watcher.Deleted += Tell;
        watcher.Renamed += Tell;
        // Too many at once: something has changed, whatever it was.
        watcher.Error += Tell;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Tell(object sender, EventArgs change)
    {
        try
        {
            changes.Add(true, CancellationToken.None);
        }
        catch (Exception gone) when (gone is ObjectDisposedException or InvalidOperationException)
        {
            // It is over.
        }
    }
}
