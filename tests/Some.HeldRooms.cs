using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Reports;

namespace Rehearsal.Tests;

/// <summary>Workshops that were held, for whoever looks back on them.</summary>
internal static partial class Some
{
    /// <summary>Two key moments and two others, and all that a script can say of them.</summary>
    public const string HeldInk =
        """
        # title: The missed handover
        # you: Engineering manager
        # with: Dana Okafor, four years on the team
        # situation: On Tuesday Dana moved the payout job and left no note.
        # setting: room
        # goal: A promise with a time on it.
        # cast: Dana = Dana Okafor
        # vary: temper = guarded, worn_out
        # fill: who = Who is it with?; Dana
        VAR temper = "guarded"
        VAR who = "Dana"
        -> first
        === first ===
        # phase: open
        # pressure: high
        # room: key
        She stands at the door.
        Dana: You wanted to see me? # thought: Here it comes.
        * (ask) [What happened on Tuesday? # clarity: 1 # care: 2 # signal: invited-input # style: relationship # why: It asks before it judges.]
            Dana: I ran out of day. # thought: That much is true.
            -> second
        * (tell) [Notes by five, from tomorrow. # clarity: 2 # care: -1 # style: speed # why: Clear, and alone with it.]
            Dana: Fine. # thought: Decided, then.
            -> second
        * (hm) [I don't know.]
            Dana: Nor do I.
            -> second
        === second ===
        Dana: So what do you want?
        * (both) [Notes by five, and Priya takes your queue. # clarity: 2 # care: 2 # signal: clear-request # why: Both at once.]
            -> pause
        * (push) [-5 for whoever forgets. # clarity: 2 # care: 0]
            -> pause
        === pause ===
        She writes it down.
        + [Continue]
            -> last
        === last ===
        # phase: close
        # room: key
        Dana: And if I can't?
        * (say) [Tell me by noon, and we move it. # clarity: 2 # care: 1 # why: It stays possible to say so.]
            Good. # ending: good; Agreed # outcome: strong # friend: She asked before she judged.
            -> END
        * (must) [You can. # clarity: 0 # care: -1 # why: It closes the door.]
            Well. # ending: bad; Compliance
            -> END
        """;

    /// <summary>A name that may stand in nothing that is written down.</summary>
    public const string SomebodyThere = "Anastazia";

    private const string HeldReadings = "choice,seat,kind,clarity,care\nask,partner,author,1,2\nask,coach,author,1,2\ntell,partner,author,2,-2\ntell,coach,author,2,-1\nboth,partner,author,0,0\n";

    private static readonly Lazy<SeatReadings> Seats = new(() =>
    {
        using var folder = new TemporaryFolder();
        folder.Write("held.ratings.csv", HeldReadings);
        return SeatReadings.Load(folder.PathOf("held.ink"));
    });

    private static readonly Lazy<ScenarioHeader> HeldHeader = new(() => Script(HeldInk).Header);

    /// <summary>A room in which somebody has come in on each phone, at its first vote.</summary>
    public static LiveRoom HeldRoomAtVote(int phones, IRoomLog? log = null, TimeProvider? time = null)
    {
        var room = LiveRoom(ink: HeldInk, log: log, time: time);
        for (var phone = 1; phone <= phones; phone++) Did(room, new JoinAsk(Token(phone), $"{SomebodyThere} {phone}", null));
        while (room.Now.Step != RoomStep.Vote) room.Order(new NextOrder());
        return room;
    }

    /// <summary>A room that played to its end. In its first moment a third of it goes from the second option to the first.</summary>
    public static LiveRoom HeldRoom(int phones = 9, IRoomLog? log = null, TimeProvider? time = null)
    {
        var room = HeldRoomAtVote(phones, log, time);
        for (var phone = 1; phone <= phones; phone++) room.Vote(phone, phone % 3 == 0 ? 0 : 1);
        To(room, RoomStep.Second);
        for (var phone = 1; phone <= phones; phone++) room.Vote(phone, phone % 3 == 1 ? 1 : 0, VoteRound.Second);
        To(room, RoomStep.Guess);
        for (var phone = 1; phone <= phones; phone++) Did(room, new GuessAsk(Token(phone), 1, 0, new Rating(phone % 2, 1)));
        To(room, RoomStep.Reveal);
        room.Order(phones < MomentCounts.FewestForTotals ? new FollowOrder(FollowBy.Pick, 0, 1) : new FollowOrder(FollowBy.Majority, null, 1));
        To(room, RoomStep.Vote);
        for (var phone = 1; phone <= Math.Min(2, phones); phone++) room.Vote(phone, 0);
        To(room, RoomStep.Reveal);
        room.Order(new FollowOrder(FollowBy.Pick, 0));
        To(room, RoomStep.Think);
        To(room, RoomStep.Vote);
        for (var phone = 1; phone <= phones; phone++) room.Vote(phone, 0);
        To(room, RoomStep.Reveal);
        if (phones < MomentCounts.FewestForTotals) room.Order(new FollowOrder(FollowBy.Pick, 0));
        To(room, RoomStep.Ending);
        return room;
    }

    /// <summary>The same, closed.</summary>
    public static Room ClosedRoom(int phones = 9)
    {
        using var room = HeldRoom(phones);
        room.Order(new CloseOrder());
        return room.Now;
    }

    /// <summary>A room with a case of somebody's own, and a circumstance.</summary>
    public static LiveRoom FilledRoom(IRoomLog log, TimeProvider time)
    {
        var host = new TalkHost(Script(HeldInk));
        var circumstances = new Circumstances(7, new Dictionary<string, string>(StringComparer.Ordinal) { ["temper"] = "guarded" }, new Dictionary<string, string>(StringComparer.Ordinal) { ["who"] = "D." });
        return Engine.Rooms.LiveRoom.Open(log, host, host.Compile().Value!, RoomWish() with { Circumstances = circumstances }, time).Value!;
    }

    /// <summary>Two tables of four, and an empty one: the first goes to the end, the second says one thing.</summary>
    public static LiveRoom HeldTables(IRoomLog? log = null)
    {
        var room = LiveRoom(RoomForm.Tables, tables: 3, ink: HeldInk, log: log);
        for (var phone = 1; phone <= 8; phone++) Did(room, new JoinAsk(Token(phone), "", phone <= 4 ? 1 : 2));
        while (room.Now.Step != RoomStep.Tables) room.Order(new NextOrder());
        for (var phone = 5; phone <= 8; phone++) Did(room, new VoteAsk(Token(phone), 1, VoteRound.First, 1));
        Did(room, new TableGoOnAsk(Token(5), 1));
        while (room.Now.Tables[1].Moment is { Scene.IsOver: false } moment)
        {
            for (var phone = 1; phone <= 4; phone++)
            {
                if (moment.Scene.Choices.Count > 1) Did(room, new VoteAsk(Token(phone), moment.Number, VoteRound.First, phone == 4 ? 1 : 0));
            }

            Did(room, new TableGoOnAsk(Token(1), moment.Number));
        }

        return room;
    }

    public static RoomReport RoomReport(Room room) => new(room, HeldHeader.Value, Seats.Value, TimeZoneInfo.Utc);

    private static void To(LiveRoom room, RoomStep step)
    {
        while (room.Now.Step != step) room.Order(new NextOrder());
    }
}
