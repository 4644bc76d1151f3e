namespace Rehearsal.Engine.Rooms;

/// <summary>A room in a list.</summary>
/// <param name="People">How many ever came in.</param>
/// <param name="ClosedAt">Null while it can be gone on with.</param>
public sealed record RoomSummary(
    string Id, string ScenarioId, string Title, string ScriptPath, RoomForm Form, int People, RoomStep Step, DateTimeOffset StartedAt, DateTimeOffset? ClosedAt);

/// <summary>What an id of a room, a prefix of one, or <c>last</c> leads to.</summary>
public abstract record RoomMatch
{
    private RoomMatch()
    {
    }

    /// <summary>No room is meant.</summary>
    public sealed record None : RoomMatch;

    /// <summary>Exactly this one.</summary>
    public sealed record One(RoomSummary Room) : RoomMatch;

    /// <summary>The prefix fits several, newest first.</summary>
    public sealed record Several(IReadOnlyList<RoomSummary> Rooms) : RoomMatch;
}
