namespace Rehearsal.Engine.Records;

/// <summary>What an id, a prefix of one, or <c>last</c> leads to.</summary>
public abstract record SessionMatch
{
    private SessionMatch()
    {
    }

    /// <summary>No session is meant.</summary>
    public sealed record None : SessionMatch;

    /// <summary>Exactly this one.</summary>
    public sealed record One(SessionSummary Session) : SessionMatch;

    /// <summary>The prefix fits several, newest first.</summary>
    public sealed record Several(IReadOnlyList<SessionSummary> Sessions) : SessionMatch;
}
