using System.Diagnostics;
using System.Globalization;

namespace Rehearsal.Engine.Scripts;

/// <summary>Drafts of the cache that nobody will finish: a process that dies while it writes one leaves it behind, named for itself.</summary>
internal static class StaleDrafts
{
    /// <summary>A system gives the numbers of dead processes away again, so past this age a draft is stale whoever has its number.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(1);

    /// <param name="folder">The folder of the cache.</param>
    /// <param name="now">What the clock of that folder's disk says, UTC.</param>
    public static void Sweep(string folder, DateTime now)
    {
        foreach (var draft in Directory.EnumerateFiles(folder, "*.ink.cache.*"))
        {
            if (WriterOf(draft) is { } process && (now - File.GetLastWriteTimeUtc(draft) > Oldest || !Runs(process))) File.Delete(draft);
        }
    }

    private static int? WriterOf(string draft) =>
        int.TryParse(Path.GetExtension(draft.AsSpan()).TrimStart('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var process) ? process : null;

    private static bool Runs(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return false;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Somebody else's: it may not be asked, but it is there.
            return true;
        }
    }
}
