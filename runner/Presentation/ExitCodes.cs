namespace Rehearsal.Runner.Presentation;

/// <summary>The exit codes that a run in front of a person can end with.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The scenario does not compile, or broke its limits.</summary>
    public const int ScriptStopped = 3;

    /// <summary>Input ended before the talk did.</summary>
    public const int InputEnded = 4;

    public const int Interrupted = 130;
}
