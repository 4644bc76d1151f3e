namespace Rehearsal.Engine.Rooms;

/// <summary>Where a room is kept as it happens. What was kept is on the disk when a call returns.</summary>
/// <remarks>Every call throws <see cref="Records.StoreException"/> where the environment stands in the way; nothing of it is kept then.</remarks>
public interface IRoomLog
{
    /// <summary>A room begins.</summary>
    void Start(RoomStart start);

    /// <summary>
    /// Keeps events, all or none of them. Ballots and guesses are kept by their keys, without their order and without a time, and only as they stand
    /// last; what is gone from <paramref name="after"/> is deleted.
    /// </summary>
    void Keep(Room before, Room after, IReadOnlyList<RoomEvent> events);
}
