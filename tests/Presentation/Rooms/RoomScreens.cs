using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Presentation.Rooms;

/// <summary>The console at every step, and what is asked on it: the rooms on the way, then the keys.</summary>
internal static class RoomScreens
{
    public static IReadOnlyCollection<string> Names => All.Keys;

    private static Dictionary<string, (Room[] Rooms, string[] Keys)> All => new(StringComparer.Ordinal)
    {
        ["door"] = ([Some.Room(), Some.Room([.. Some.People(2)])], []),
        ["contract"] = ([Some.RoomAt(RoomStep.Contract)], []),
        ["briefing"] = ([Some.RoomAt(RoomStep.Briefing)], []),
        ["read"] = ([Read], []),
        ["think"] = ([Some.RoomAt(RoomStep.Think)], []),
        ["vote"] = (To(RoomStep.Vote), []),
        ["vote-quick"] = ([Quick([])], []),
        ["vote-paused"] = ([.. To(RoomStep.Vote), RoomRules.Apply(Some.RoomAt(RoomStep.Vote), new Paused(Some.Now.AddSeconds(6)))], []),
        ["vote-time-over"] = ([.. To(RoomStep.Vote)[..^1], RoomRules.Apply(Some.RoomAt(RoomStep.Vote), new TimeAdded(-31))], []),
        ["discuss"] = (To(RoomStep.Discuss), []),
        ["second"] = (To(RoomStep.Second), []),
        ["guess"] = (To(RoomStep.Guess), []),
        ["reveal"] = (To(RoomStep.Reveal), []),
        ["reveal-quick"] = ([Quick([.. Some.Votes(1, VoteRound.First, 4, 3, 1), Some.To(RoomStep.Reveal)])], []),
        ["reveal-few"] = ([Quick([.. Some.Votes(1, VoteRound.First, 1, 1), Some.To(RoomStep.Reveal)])], []),
        ["branch"] = ([Branch], []),
        ["ending"] = ([Some.RoomAt(RoomStep.Ending)], []),
        ["tables"] = ([Tables], []),
        ["compare"] = ([Tables, RoomRules.Apply(Tables, Some.To(RoomStep.Compare))], []),
        ["closed"] = ([Some.RoomAt(RoomStep.Ending), Some.RoomAt(RoomStep.Closed)], []),
        ["join"] = ([Some.RoomAt(RoomStep.Think)], ["j"]),
        ["people"] = ([Some.Room([.. Some.People(11)])], ["l", "Down"]),
        ["remove"] = ([Some.Room([.. Some.People(3)])], ["l", "Down", "Enter"]),
        ["hands"] = ([Quick([])], ["h", "5 2"]),
        ["close"] = ([Some.RoomAt(RoomStep.Ending)], ["Enter"]),
        ["leave"] = ([Some.RoomAt(RoomStep.Briefing)], ["Esc"]),
        ["help"] = ([Some.RoomAt(RoomStep.Vote)], ["?"]),
        ["everything"] = ([Some.RoomAt(RoomStep.Reveal)], ["Ctrl+P"]),
    };

    /// <summary>Every model on the way: what a face draws depends on what it drew.</summary>
    public static IEnumerable<Model> Models(string name, bool onlyAdds = false)
    {
        var (rooms, keys) = All[name];
        var model = Some.InRoom(rooms[0], onlyAdds: onlyAdds);
        yield return model;
        foreach (var room in rooms[1..]) yield return model = Some.Changed(model, room);
        foreach (var key in keys) yield return model = Some.Press(model, key).Model;
    }

    /// <summary>The steps of the first moment up to this one, as the console sees them: it is the same moment all along.</summary>
    public static Room[] To(RoomStep step)
    {
        var all = Some.RoomAt(step);
        return [.. RoomSteps.OfRound(isFull: true).TakeWhile(before => before < step).Select(before => Some.RoomAt(before) with { Moments = all.Moments }), all];
    }

    private static Room Read => Some.Room([.. Some.People(9), Some.To(RoomStep.Contract), Some.To(RoomStep.Briefing), Some.To(RoomStep.Read), new SceneCame(0, Some.HandoverScenes[0] with { Choices = [new Choice("c", null, "Continue")] }, Some.Now)]);

    /// <summary>Nobody has marked the first moment as a key one.</summary>
    private static Room Quick(IEnumerable<RoomEvent> events) => Some.Room([.. Some.People(9), Some.To(RoomStep.Contract), Some.To(RoomStep.Briefing), Some.To(RoomStep.Read), Some.Comes(0), new RoundChosen(IsFull: false, Some.Now), .. events]);

    private static Room Branch => new[] { new Followed(0, 0, FollowBy.Pick, 1, Some.Now), Some.Comes(1) }.Aggregate(Some.RoomAt(RoomStep.Reveal), RoomRules.Apply);

    /// <summary>Three tables: one at the end, two under way.</summary>
    private static Room Tables
    {
        get
        {
            RoomEvent[] events =
            [
                .. Some.People(4, table: 1), new Joined("late", "Jo", 2), Some.To(RoomStep.Contract), Some.To(RoomStep.Briefing), new TableFormed(1, []), new TableFormed(2, []), new TableFormed(3, []), Some.To(RoomStep.Tables),
                At(1, 0), On(1, 0), At(1, 1), On(1, 1), At(1, 2), On(1, 0), At(1, 3), At(2, 0), On(2, 1), At(2, 1), At(3, 0),
            ];
            return RoomRules.Of(Some.ConsoleStart with { Form = RoomForm.Tables, TableCount = 3 }, events);

            static RoomEvent At(int table, int scene) => new SceneCame(table, Some.HandoverScenes[scene], Some.Now);

            static RoomEvent On(int table, int option) => new Followed(table, option, FollowBy.Majority, null, Some.Now);
        }
    }
}
