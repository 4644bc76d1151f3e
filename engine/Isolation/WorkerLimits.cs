using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Isolation;

/// <summary>What a child process may cost before it is ended.</summary>
/// <param name="CompileTime">From the request to the compiled script.</param>
/// <param name="TurnTime">From a choice to its scene; a little more than the script's own limit, which says more when it stops it.</param>
/// <param name="HeapBytes">The managed heap of the child, in bytes.</param>
public sealed record WorkerLimits(TimeSpan CompileTime, TimeSpan TurnTime, long HeapBytes)
{
    /// <summary>8 s to compile, 4 s a turn, 512 MB.</summary>
    public static WorkerLimits Default { get; } = new(TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(4), ScriptLimits.Default.MemoryBytes);
}

/// <summary>How to start a child: this program's hidden command <c>worker</c>.</summary>
public sealed record WorkerCommand(string FileName, IReadOnlyList<string> Arguments);
