using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>What the facilitator's console shows: all of it, as it stood at one moment.</summary>
/// <param name="Header">Of the scenario, with the cast as this room calls them.</param>
/// <param name="Addresses">How pages come into the room.</param>
/// <param name="Connected">The numbers of the people whose page is open.</param>
/// <param name="Now">On the room's clock.</param>
internal sealed record RoomConsole(Room Room, ScenarioHeader Header, RoomAddresses Addresses, IReadOnlySet<int> Connected, DateTimeOffset Now)
{
    /// <summary>What holds in the room, to be read aloud at its beginning.</summary>
    public IReadOnlyList<string> Contract { get; init; } = [];

    /// <summary>What the room discusses between its votes in this moment; null where the scenario asks nothing.</summary>
    public string? Question { get; init; }

    /// <summary>What the scenario's facilitator page says to this moment.</summary>
    public IReadOnlyList<string> Listen { get; init; } = [];
}

/// <summary>Where the pages of a room are. The secrets in them are the room's own.</summary>
/// <param name="Join">What people type, such as <c>http://192.168.1.4:5055</c>.</param>
/// <param name="Wall">The projector's page.</param>
/// <param name="Lead">The facilitator's page.</param>
/// <param name="Qr">The join address with its code as a QR code: rows of equal length, drawn as they are.</param>
internal sealed record RoomAddresses(string Join, string Wall, string Lead, IReadOnlyList<string> Qr)
{
    /// <summary>Other addresses of this machine, for the case that the first one does not work.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Who can reach them, in a sentence or two.</summary>
    public string? Reach { get; init; }

    /// <summary>What opens the room again where its phones look for it.</summary>
    public string Again { get; init; } = "rehearse workshop --resume";
}
