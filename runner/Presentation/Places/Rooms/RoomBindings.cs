using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>The keys of the console: what the room can do now, and what the console adds.</summary>
internal static class RoomBindings
{
    /// <summary>Letters that mean the same at every step. A move that would have one of them gets it as a capital.</summary>
    private const string Own = "hjlnq?";

    private static readonly Binding Keep = new([Key.Of('n'), Key.Escape], "no", new GoBack()) { Hint = "no", Typed = "n" };

    private static readonly Binding BackToStep = new([Key.Escape, Key.Of('q')], "back to the step", new GoBack()) { Hint = "back" };

    /// <summary>The brackets are for a page on which the arrows do something else.</summary>
    private static readonly Binding[] Wall = [new([Key.Of(']'), Key.Right], "the next part of it on the wall", new ShowPart(1)), new([Key.Of('['), Key.Left], "the part before on the wall", new ShowPart(-1))];

    public static IReadOnlyList<Binding> Of(Model model, RoomPlace place) => place.Stage switch
    {
        Joining => [Bindings.GoOn("back to the step", hint: null), Bindings.Help, BackToStep],
        Listing list => List(list),
        Counting => [Bindings.GoOn("keep these counts", "keep these counts"), new([Key.Escape], "back, without counting", new GoBack()) { Hint = "back" }],
        Removing removing => Question($"take {RoomWords.Name(removing.Person)} out", "take them out"),
        Closing => Question("close the room for everybody", "close the room"),
        Leaving => Question("leave; the room is kept", "leave"),
        _ when place.Room.Step == RoomStep.Closed => [Bindings.GoOn("leave", "leave"), Bindings.Help, Bindings.Back("leave", "leave")],
        _ => [.. Moves(place.Room), .. Console(model, place.Room), Bindings.Help, Bindings.Back("leave the console; the room is kept", "leave")],
    };

    private static IReadOnlyList<Binding> Question(string words, string hint) => [new([Key.Of('y')], words, new SayYes()) { Hint = hint }, Bindings.Help, Keep];

    private static IReadOnlyList<Binding> List(Listing list) =>
    [
        .. Bindings.Choose(list.People.Count == 0),
        Bindings.GoOn("take the marked one out of the room; it asks before", "take out") with { WhyNot = list.People.Count == 0 ? "Nobody is here yet." : null },
        Bindings.Help,
        BackToStep,
    ];

    private static IEnumerable<Binding> Moves(Room room)
    {
        var taken = new HashSet<Key>();
        foreach (var move in RoomMoves.Of(room))
        {
            var key = KeyOf(move);
            if (!taken.Add(key) && !taken.Add(key = Key.Of(key.Text.ToUpperInvariant()))) continue;
            yield return new Binding([key], Words.Uncapitalised(move.Words), new OrderRoom(move.Order)) { Hint = HintOf(room, move) };
        }
    }

    private static Key KeyOf(RoomMove move) => move.Key == "Enter" ? Key.Enter : Key.Of(Own.Contains(move.Key, StringComparison.Ordinal) ? move.Key.ToUpperInvariant() : move.Key);

    private static IEnumerable<Binding> Console(Model model, Room room) =>
    [
        new([Key.Of('h')], "type how many hands went up for each reply", new CountHands()) { Hint = "hands", WhyNot = room.OpenUrn is null ? "No vote is open." : null },
        new([Key.Of('l')], "who is in the room; take somebody out", new ShowPeople()) { Hint = "people" },
        new([Key.Of('j')], "how to come in: address, code and QR code", new ShowJoin()) { Hint = "join page" },
        .. room.Step is RoomStep.Reveal or RoomStep.Ending ? Wall : [],
        .. model.OnlyAdds ? [new Binding([Key.Of('n')], "how it stands now: how many, how long", new HowItStands()) { Hint = "how it stands" }] : Array.Empty<Binding>(),
    ];

    /// <summary>In a word or two; what is rarely wanted is in the help and the palette only.</summary>
    private static string? HintOf(Room room, RoomMove move) => move.Order switch
    {
        _ when move.IsMain => room.Step == RoomStep.Door ? "begin" : Words.Uncapitalised(move.Words),
        FollowOrder { By: FollowBy.Instructive } => "the most instructive",
        FollowOrder { LookAt: { } looked, Option: { } option } => $"{RoomMoves.Letter(looked)} first, then {RoomMoves.Letter(option)}",
        FollowOrder => "go on with that",
        SkipOrder { To: RoomStep.Reveal } => "to the reveal",
        RoundOrder round => round.IsFull ? "full round" : "quick round",
        SwapOrder => "swap parts",
        TimeOrder => "a minute more",
        UndoOrder => "a step back",
        PauseOrder when room.Step > RoomStep.Briefing => "pause",
        ResumeOrder => "go on",
        DoorOrder when room.Step == RoomStep.Door => Words.Uncapitalised(move.Words),
        _ => null,
    };
}
