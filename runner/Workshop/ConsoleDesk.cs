using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Presentation.Places.Rooms;
using Rehearsal.Runner.Workshop.Views;

namespace Rehearsal.Runner.Workshop;

/// <summary>A room that is served, for the console of its facilitator.</summary>
/// <param name="reach">Who can come in, in a sentence or two.</param>
/// <param name="again">What opens the room again where its phones look for it.</param>
internal sealed class ConsoleDesk(RoomServer server, Staging staging, string reach, string again, TimeProvider time) : IRoomDesk
{
    private readonly RoomAddresses addresses = new(server.Addresses[0], server.WallUrl, server.LeadUrl, JoinQr.Lines(server.JoinUrl)) { Others = [.. server.Addresses.Skip(1)], Reach = reach, Again = again };

    public RoomConsole Now
    {
        get
        {
            var room = server.Room.Now;
            var note = room.Moment is { } moment ? staging.Notes.Of(moment.Scene) : MomentNote.General;
            return new RoomConsole(room, staging.Header, addresses, server.PeopleHere, time.GetUtcNow()) { Contract = Views.RoomWords.Contract, Question = note.Question, Listen = note.Listen };
        }
    }

    public RoomAnswer Direct(RoomOrder order, string from) => server.OrderAsync(order, from).GetAwaiter().GetResult();

    public RoomAnswer TurnWall(int by) => server.TurnWall(by);

    public void Watch(Action seen) => server.Watch(seen);
}
