namespace Rehearsal.Engine.Conversations;

/// <summary>What one turn of a script may cost. Past a limit the talk stops with a diagnostic.</summary>
/// <param name="TurnTime">From a choice to its scene.</param>
/// <param name="Lines">Lines in a scene.</param>
/// <param name="Choices">Choices in a scene.</param>
/// <param name="LineLength">Characters in a line or a choice.</param>
/// <param name="MemoryBytes">Managed memory a turn may add, in bytes.</param>
public sealed record ScriptLimits(TimeSpan TurnTime, int Lines, int Choices, int LineLength, long MemoryBytes)
{
    /// <summary>The limits of docs/architecture.md: 2 s, 10,000 lines, 1,000 choices, 100,000 characters, 512 MB.</summary>
    public static ScriptLimits Default { get; } = new(TimeSpan.FromSeconds(2), 10_000, 1_000, 100_000, 512L * 1024 * 1024);
}
