using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests;

/// <summary>Workshops.</summary>
internal static partial class Some
{
    /// <summary>A talk with a key moment, a quick one, a scene that is only read, and two endings.</summary>
    public const string RoomInk =
        """
        # title: A talk for a room
        # cast: Dana = Dana Okafor
        -> first
        === first ===
        # room: key
        Dana: You wanted to see me? # thought: Here it comes.
        * (ask) [What happened on Tuesday? # clarity: 1 # care: 2 # signal: invited-input # why: It asks before it judges.]
            Dana: I ran out of day.
            -> second
        * (tell) [Notes by five, from tomorrow. # clarity: 2 # care: -1 # why: Clear, and alone with it.]
            Dana: Fine.
            -> second
        * (soothe) [Let's not make a process of it. # clarity: -1 # care: 1 # why: Kind, and nothing follows.]
            Dana: Thanks.
            -> second
        === second ===
        Dana: So what do you want?
        * (both) [Notes by five, and Priya takes your queue. # clarity: 2 # care: 2 # why: Both at once.]
            -> pause
        * (push) [Notes by five. # clarity: 2 # care: 0 # why: Clear.]
            -> pause
        === pause ===
        She writes it down.
        + [Continue]
            -> last
        === last ===
        # room: key
        Dana: And if I can't?
        * (say) [Tell me by noon, and we move it. # clarity: 2 # care: 1 # why: It stays possible to say so.]
            Good. # ending: good; Agreed # outcome: strong
            -> END
        * (must) [You can. # clarity: 0 # care: -1 # why: It closes the door.]
            Well. # ending: bad; Compliance # outcome: weak
            -> END
        """;

    private static readonly Lazy<Script> RoomScript = new(() => Script(RoomInk));

    public static string Token(int number) => number.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);

    public static RoomKeys Keys { get; } = new("KMQT7R", "lead", "wall", "salt");

    public static RoomWish RoomWish(RoomForm form = RoomForm.Together, int tables = 2, bool quick = false) => new(Circumstances(), form, tables, 60, quick, Keys);

    /// <summary>A room that has just been opened.</summary>
    public static LiveRoom LiveRoom(RoomForm form = RoomForm.Together, int tables = 2, bool quick = false, string? ink = null, IRoomLog? log = null, TimeProvider? time = null)
    {
        var host = new TalkHost(ink is null ? RoomScript.Value : Script(ink));
        var opened = Engine.Rooms.LiveRoom.Open(log ?? new MemoryLog(), host, host.Compile().Value!, RoomWish(form, tables, quick), time ?? new FixedClock());
        Assert.True(opened.Ok, string.Join('\n', opened.Problems));
        return opened.Value;
    }

    /// <summary>A room with so many phones in it, taken on by so many steps.</summary>
    public static LiveRoom LiveRoomAt(RoomStep step, int phones = 8, bool quick = false)
    {
        var room = LiveRoom(quick: quick);
        for (var phone = 1; phone <= phones; phone++) Did(room, new JoinAsk(Token(phone), $"P{phone}", null));
        while (room.Now.Step != step) Did(room, new OrderAsk(new NextOrder()));
        return room;
    }

    public static void Did(LiveRoom room, RoomAsk ask)
    {
        var answer = room.Take(ask);
        Assert.True(answer.Ok, $"{ask}: {answer.Why}");
    }

    public static string Refusal(LiveRoom room, RoomAsk ask)
    {
        var answer = room.Take(ask);
        Assert.False(answer.Ok, $"{ask} was not refused.");
        return answer.Why!;
    }

    public static void Order(this LiveRoom room, RoomOrder order) => Did(room, new OrderAsk(order));

    public static void Vote(this LiveRoom room, int phone, int? option, VoteRound vote = VoteRound.First) => Did(room, new VoteAsk(Token(phone), room.Now.Moment!.Number, vote, option));

    /// <summary>Anything that anybody may ask, sensible or not, of up to twelve phones.</summary>
    public static Gen<RoomAsk> AnyRoomAsk { get; } = Gen.Frequency(
        (4, from phone in AnyPhone from table in Gen.Elements<int?>(null, null, 1, 2, 9) select (RoomAsk)new JoinAsk(phone, "Ana", table)),
        (1, from phone in AnyPhone select (RoomAsk)new LeaveAsk(phone)),
        (8, from phone in AnyPhone from moment in Gen.Choose(1, 5) from option in Gen.Elements<int?>(null, 0, 1, 2, 7) from vote in Gen.Elements(VoteRound.First, VoteRound.Second) select (RoomAsk)new VoteAsk(phone, moment, vote, option)),
        (3, from phone in AnyPhone from moment in Gen.Choose(1, 5) from option in Gen.Choose(0, 3) from rating in Gen.Elements<Rating>(AllRatings) select (RoomAsk)new GuessAsk(phone, moment, option, rating)),
        (2, from phone in AnyPhone from moment in Gen.Choose(1, 5) select (RoomAsk)new TableGoOnAsk(phone, moment)),
        (2, from phone in AnyPhone from moment in Gen.Choose(1, 5) from option in Gen.Choose(0, 2) select (RoomAsk)new TrioSaidAsk(phone, moment, option)),
        (1, from phone in AnyPhone select (RoomAsk)new TrioSwapAsk(phone)),
        (10, from order in AnyRoomOrder select (RoomAsk)new OrderAsk(order)));

    /// <summary>Up to sixty asks. The room is seldom closed before their end.</summary>
    public static Gen<RoomAsk[]> AnyRoomAsks { get; } = from count in Gen.Choose(0, 60) from asks in AnyRoomAsk.ArrayOf(count) select asks;

    private static Gen<string> AnyPhone => from number in Gen.Choose(1, 12) select Token(number);

    private static Gen<RoomOrder> AnyRoomOrder => Gen.Frequency(
        (12, Gen.Constant<RoomOrder>(new NextOrder())),
        (3, Gen.Constant<RoomOrder>(new UndoOrder())),
        (1, Gen.Constant<RoomOrder>(new PauseOrder())),
        (1, Gen.Constant<RoomOrder>(new ResumeOrder())),
        (1, Gen.Constant<RoomOrder>(new SwapOrder())),
        (2, from step in Gen.Elements(RoomStep.Guess, RoomStep.Reveal, RoomStep.Door) select (RoomOrder)new SkipOrder(step)),
        (2, from option in Gen.Choose(0, 3) from looked in Gen.Elements<int?>(null, null, 0, 1) select (RoomOrder)new FollowOrder(FollowBy.Pick, option, looked)),
        (1, Gen.Constant<RoomOrder>(new FollowOrder(FollowBy.Instructive))),
        (1, from full in Gen.Elements(true, false) select (RoomOrder)new RoundOrder(full)),
        (1, from person in Gen.Choose(0, 13) select (RoomOrder)new RemoveOrder(person)),
        (1, from open in Gen.Elements(true, false) select (RoomOrder)new DoorOrder(open)),
        (1, from a in Gen.Choose(-1, 9) from b in Gen.Choose(0, 9) from c in Gen.Choose(0, 9) select (RoomOrder)new HandsOrder(VoteRound.First, [a, b, c])),
        (1, from seconds in Gen.Elements(-1, 60, 9999) select (RoomOrder)new TimeOrder(seconds)));

    /// <summary>Keeps events in memory.</summary>
    internal sealed class MemoryLog : IRoomLog
    {
        private readonly List<RoomEvent> events = [];

        public RoomStart? Begun { get; private set; }

        public IReadOnlyList<RoomEvent> Events => events;

        public void Start(RoomStart start) => Begun = start;

        public void Keep(Room before, Room after, IReadOnlyList<RoomEvent> events) => this.events.AddRange(events);
    }

    /// <summary>Runs a script that is compiled already.</summary>
    private sealed class TalkHost(Script script) : IScriptHost
    {
        public Result<Script> Compile() => Result<Script>.Of(script);

        public IConversation Converse(Circumstances circumstances) => new Conversation(script, circumstances);

        public void Dispose()
        {
        }
    }
}
