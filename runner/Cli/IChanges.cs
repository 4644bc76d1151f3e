namespace Rehearsal.Runner.Cli;

/// <summary>Tells when something in some folders may have changed.</summary>
internal interface IChanges
{
    /// <summary>Watches these too, from now on.</summary>
    /// <returns>Whether one of them was not watched before: what changed there a moment ago may have been missed.</returns>
    bool Watch(IEnumerable<WatchedFolder> folders);

    /// <summary>Waits for a change and then until they have come to rest.</summary>
    /// <returns>False when there is nothing more to wait for.</returns>
    bool Next();
}

/// <summary>A folder to watch.</summary>
/// <param name="Deep">With all that is below it.</param>
internal sealed record WatchedFolder(string Path, bool Deep);
