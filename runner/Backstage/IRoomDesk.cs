using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Presentation.Places.Rooms;

namespace Rehearsal.Runner.Backstage;

/// <summary>A room that is held, as its console needs it. Any thread may call it.</summary>
internal interface IRoomDesk
{
    /// <summary>The room, who is connected, and the clock, at this moment.</summary>
    RoomConsole Now { get; }

    /// <summary>Asks for something. What was done is kept when this returns.</summary>
    /// <param name="from">Where the room stood when it was given; see <see cref="Room.Whereabouts"/>.</param>
    RoomAnswer Direct(RoomOrder order, string from);

    /// <summary>Shows another part of a long step on the wall.</summary>
    /// <param name="by">1 for the next, -1 for the one before.</param>
    RoomAnswer TurnWall(int by);

    /// <summary>Has something called, from any thread and as seldom as the desk likes, after the room or its connections have changed.</summary>
    void Watch(Action seen);
}
