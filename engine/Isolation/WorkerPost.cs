namespace Rehearsal.Engine.Isolation;

/// <summary>
/// A post that one child process at a time holds: begun when it is first needed, and replaced after a death. Many scripts,
/// one after the other, share it; what one of them does to its child costs the next nothing but the start of another.
/// </summary>
public sealed class WorkerPost(WorkerCommand command, WorkerLimits? limits = null, TimeProvider? time = null) : IDisposable
{
    private WorkerProcess? child;

    internal WorkerLimits Limits { get; } = limits ?? WorkerLimits.Default;

    public void Dispose() => Replace();

    /// <summary>Asks the child.</summary>
    /// <param name="teach">Tells a child that has just begun what it has to know first.</param>
    /// <param name="isProgress">Takes in a line that is not yet the answer, and says so.</param>
    /// <exception cref="IOException">No child can be started.</exception>
    internal (string? Line, WorkerDeath? Death) Ask(string request, TimeSpan limit, Action<WorkerProcess> teach, Func<string, bool>? isProgress = null)
    {
        if (child is null)
        {
            child = WorkerProcess.Start(command, Limits.HeapBytes, time ?? TimeProvider.System);
            teach(child);
        }

        return child.Ask(request, limit, isProgress);
    }

    /// <summary>After a death: the next question begins another child.</summary>
    internal void Replace()
    {
        child?.Dispose();
        child = null;
    }
}
