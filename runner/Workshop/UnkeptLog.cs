using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Workshop;

/// <summary>Keeps nothing: a room that is over when the program is.</summary>
internal sealed class UnkeptLog : IRoomLog
{
    public void Start(RoomStart start)
    {
        // there is no disk here
    }

    public void Keep(Room before, Room after, IReadOnlyList<RoomEvent> events)
    {
        // there is no disk here
    }
}
