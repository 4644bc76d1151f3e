using Ink.Runtime;

namespace Rehearsal.Engine.Scripts;

/// <summary>
/// Ink fills tables that all its stories share when they are first needed, and does not look whether another thread is at it too.
/// Here they are filled once, before the first story.
/// </summary>
internal static class InkOnce
{
    static InkOnce() => NativeFunctionCall.CallExistsWithName(NativeFunctionCall.Add);

    /// <summary>Ink's compiler shares more such tables: one compilation at a time.</summary>
    public static Lock Compiling { get; } = new();

    /// <summary>When this returns, stories may be made on any thread.</summary>
    public static void Ready()
    {
        // The static constructor has run.
    }
}
