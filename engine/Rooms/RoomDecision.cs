namespace Rehearsal.Engine.Rooms;

/// <summary>What comes of an ask: the events, or why there are none.</summary>
/// <param name="Refusal">One plain sentence, or null.</param>
public sealed record RoomDecision(IReadOnlyList<RoomEvent> Events, string? Refusal)
{
    public static RoomDecision Of(params IReadOnlyList<RoomEvent> events) => new(events, null);

    public static RoomDecision No(string why) => new([], why);
}
