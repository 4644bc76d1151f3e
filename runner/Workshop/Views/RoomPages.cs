using Rehearsal.Engine;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Workshop.Views;

/// <summary>The JSON of every page: pure functions of the room. What differs at each sending is put on by <see cref="Stamp"/>.</summary>
/// <param name="staging">What belongs to the scenario.</param>
/// <param name="join">The address that lets people in; asked for when the first page shows it.</param>
internal sealed class RoomPages(Staging staging, Func<string> join)
{
    private readonly Lazy<(string Join, string Qr)> _door = new(() => (join(), JoinQr.Svg(join())));

    /// <param name="table">For a phone at a table that has a talk of its own; else 0.</param>
    public string Phone(Room room, int table) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        TalkView.Write(json, room, room.Tables.GetValueOrDefault(table), staging);
        if (room.Step == RoomStep.Compare) TablesView.Write(json, room, withWay: true);
        json.WriteEndObject();
    });

    /// <param name="part">Where the wall was turned to; null for its first part.</param>
    public string Wall(Room room, string? part = null) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        TalkView.Write(json, room, null, staging, () => LeadersView.Door(json, room, _door.Value.Join, _door.Value.Qr));
        LeadersView.Write(json, room, here: null);
        if (part is not null) json.Member("show", part);
        json.WriteEndObject();
    });

    /// <param name="here">The numbers of those whose page is open.</param>
    /// <param name="part">Where the wall was turned to; null for its first part.</param>
    public string Lead(Room room, IReadOnlySet<int> here, DateTimeOffset now, string? part = null) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        TalkView.Write(json, room, null, staging, () => LeadersView.Door(json, room, _door.Value.Join, _door.Value.Qr));
        LeadersView.Write(json, room, here);
        LeadersView.Lead(json, room, staging, now);
        if (part is not null) json.Member("show", part);
        json.WriteEndObject();
    });

    public string Mine(Room room, PhoneState phone) => MineView.Of(room, phone, staging);
}
