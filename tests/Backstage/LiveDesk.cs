using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Presentation.Places.Rooms;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Backstage;

/// <summary>A desk around a real room of a shipped scenario, with phones but without a server; what is kept, is kept in memory.</summary>
internal sealed class LiveDesk : IRoomDesk, IDisposable
{
    private readonly LiveRoom room;
    private readonly TimeProvider time;
    private readonly List<string> phones = [];

    public LiveDesk(TimeProvider time, int people = 0, string scenario = "missed-handover")
    {
        this.time = time;
        var host = new LocalScriptHost(Path.Combine(Shipped.Folder, $"{scenario}.ink"));
        var script = host.Compile().Value!;
        var circumstances = CircumstancePicker.Pick(script, 7, new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal)).Value!;
        room = LiveRoom.Open(new MemoryRoomLog(), host, script, new RoomWish(circumstances, RoomForm.Together, 0, 60, IsQuick: false, Some.ConsoleStart.Keys), time).Value!;
        for (var at = 0; at < people; at++) Join($"Person {at + 1}");
    }

    public RoomConsole Now => Some.Console(room.Now) with { Header = room.Script.Header, Connected = room.Now.Present.Select(person => person.Number).ToHashSet(), Now = time.GetUtcNow() };

    public Room Room => room.Now;

    public RoomAnswer Direct(RoomOrder order, string from) => room.Take(new OrderAsk(order, from));

    public RoomAnswer TurnWall(int by) => RoomAnswer.Done;

    public void Watch(Action seen) => room.Watch(seen);

    public void Join(string name)
    {
        var token = BallotKeys.NewToken();
        phones.Add(token);
        room.Take(new JoinAsk(token, name, null));
    }

    /// <summary>Every phone votes, one after the other, for the options in turn.</summary>
    public void Vote(params IReadOnlyList<int> options)
    {
        if (room.Now.OpenUrn is not { } urn) return;
        foreach (var (at, token) in phones.Index()) room.Take(new VoteAsk(token, urn.Moment, urn.Vote, options[at % options.Count]));
    }

    public void Dispose() => room.Dispose();

    private sealed class MemoryRoomLog : IRoomLog
    {
        public void Start(RoomStart start)
        {
            // kept by being there
        }

        public void Keep(Room before, Room after, IReadOnlyList<RoomEvent> events)
        {
            // kept by being there
        }
    }
}
