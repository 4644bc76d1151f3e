using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Workshop;

/// <summary>Why a page is sent away for good.</summary>
internal static class GoneWords
{
    public const string RoomIsClosed = "The room is closed.";

    public static string Of(Standing standing) => standing == Standing.Removed ? "The facilitator took this phone out of the room." : "This phone has left the room.";
}
