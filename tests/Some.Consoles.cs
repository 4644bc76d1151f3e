using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Rooms;

namespace Rehearsal.Tests;

/// <summary>A room on the small scenario, made of events, and its console.</summary>
internal static partial class Some
{
    private static readonly string[] Names = ["Ana", "Bo", "Cem", "Dia", "Eli", "Fay", "Gus", "Hal", "Ida"];

    private static Scene? keyScene;

    public static RoomStart ConsoleStart => new(
        "01ROOM00000000000000000000", "missed-handover", "The missed handover", "/scenarios/missed-handover.ink", "hash", 1, Summary().Circumstances, RoomForm.Together, 0, 60, IsQuick: false, [true, true, false],
        new RoomKeys("KMQT7R", "leadsecretleadsecret", "wallsecretwallsecret", "salt"), Now);

    public static Room Room(params IReadOnlyList<RoomEvent> events) => RoomRules.Of(ConsoleStart, events);

    /// <summary>So many people come in.</summary>
    public static IEnumerable<RoomEvent> People(int count, int table = 0) => Enumerable.Range(0, count).Select(at => new Joined($"key{Number(at)}", at < Names.Length ? Names[at] : "", table));

    public static RoomEvent To(RoomStep step, int seconds = 0) => new StepTaken(step, Now.AddSeconds(seconds));

    /// <summary>The whole room comes to the scene of this index, from 0.</summary>
    public static RoomEvent Comes(int scene) => new SceneCame(0, scene == 0 ? KeyScene : HandoverScenes[scene], Now);

    /// <summary>The first moment, marked as a key one.</summary>
    private static Scene KeyScene => keyScene ??= HandoverScenes[0] with { IsKey = true };

    /// <summary>So many ballots for each option.</summary>
    public static IEnumerable<RoomEvent> Votes(int moment, VoteRound vote, params IReadOnlyList<int> counts) =>
        counts.SelectMany((count, option) => Enumerable.Repeat(option, count)).Select((option, at) => new Voted(new Urn(0, moment, vote), $"ballot{Number(moment)}.{Number(at)}", option));

    public static IEnumerable<RoomEvent> Guesses(int moment, int people) =>
        Enumerable.Range(0, people).SelectMany(at => new RoomEvent[] { new Guessed(moment, $"ballot{Number(moment)}.{Number(at)}", 0, new Rating(2, at % 2)), new Guessed(moment, $"ballot{Number(moment)}.{Number(at)}", 1, new Rating(1, -1)) });

    /// <summary>Nine people at the first moment, at one of its steps, on the way there having voted.</summary>
    public static Room RoomAt(RoomStep step)
    {
        List<RoomEvent> events = [.. People(9), To(RoomStep.Contract)];
        foreach (var (next, added) in Way)
        {
            if (next > step) break;
            events.AddRange(added);
        }

        return Room(events);
    }

    private static IEnumerable<(RoomStep Step, IEnumerable<RoomEvent> Events)> Way =>
    [
        (RoomStep.Briefing, [To(RoomStep.Briefing)]),
        (RoomStep.Think, [To(RoomStep.Read), Comes(0)]),
        (RoomStep.Vote, [To(RoomStep.Vote), .. Votes(1, VoteRound.First, 4, 3, 1)]),
        (RoomStep.Discuss, [To(RoomStep.Discuss)]),
        (RoomStep.Second, [To(RoomStep.Second), .. Votes(1, VoteRound.Second, 7, 2, 0)]),
        (RoomStep.Guess, [To(RoomStep.Guess), .. Guesses(1, 6)]),
        (RoomStep.Reveal, [To(RoomStep.Reveal)]),
        (RoomStep.Ending, [new Followed(0, 0, FollowBy.Majority, null, Now), Comes(1), new Followed(0, 1, FollowBy.Pick, null, Now), Comes(2), To(RoomStep.Vote), .. Votes(3, VoteRound.First, 5, 4), To(RoomStep.Reveal), new Followed(0, 0, FollowBy.Majority, null, Now), Comes(3)]),
        (RoomStep.Closed, [new Closed([], Now)]),
    ];

    /// <param name="seconds">On the clock, after everything that happened.</param>
    public static RoomConsole Console(Room room, int seconds = 11, int connected = 9) => new(
        room,
        Handover,
        new RoomAddresses("http://192.168.1.4:5055", "http://127.0.0.1:5055/wall#wallsecretwallsecret", "http://127.0.0.1:5055/lead#leadsecretleadsecret", Qr) { Reach = "Everybody in this network can open the join page. The code lets them in." },
        Enumerable.Range(1, connected).ToHashSet(),
        Now.AddSeconds(seconds))
    {
        Contract = ["What is said here stays here.", "You may pass, at any time, without a reason."],
        Question = "What is she asking?",
        Listen = ["Let both sides say what she would think on the way home."],
    };

    /// <summary>As large as the code of a usual address, and no code.</summary>
    private static IReadOnlyList<string> Qr { get; } = [.. Enumerable.Range(0, 19).Select(row => string.Concat(Enumerable.Range(0, 37).Select(column => row is 0 or 18 || column is < 2 or > 34 ? '█' : "█▀▄ "[(row * 7 + column * 3) % 4])))];

    public static Model InRoom(Room room, int seconds = 11, bool onlyAdds = false, int connected = 9) =>
        RoomPlace.Enter(Model(hasHome: false) with { OnlyAdds = onlyAdds }, Console(room, seconds, connected)).Model;

    /// <summary>The same model when the room has changed.</summary>
    public static Model Changed(Model model, Room room, int seconds = 11) => Update.Of(model, new RoomChanged(Console(room, seconds))).Model;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
