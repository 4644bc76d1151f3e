namespace Rehearsal.Engine.Records;

/// <summary>The version of the rules a session is played by: the loop's sizes and the ways of scoring.</summary>
public static class RulesVersion
{
    /// <summary>Raised whenever the same choices would lead to other meters or other scores.</summary>
    public const int Current = 1;
}
