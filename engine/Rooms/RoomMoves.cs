namespace Rehearsal.Engine.Rooms;

/// <summary>Something the facilitator can do now.</summary>
/// <param name="Words">What it does, as on a button.</param>
/// <param name="Key">A letter, or <c>Enter</c>.</param>
/// <param name="IsMain">What comes next by itself.</param>
public sealed record RoomMove(RoomOrder Order, string Words, string Key, bool IsMain = false);

/// <summary>Everything the facilitator can do now, as data: the console's keys and the page's buttons are made of it.</summary>
public static class RoomMoves
{
    private const int OneMinute = 60;

    public static IReadOnlyList<RoomMove> Of(Room room)
    {
        if (room.Step == RoomStep.Closed) return [];
        return [.. Main(room), .. Branches(room), .. Skips(room), .. Always(room)];
    }

    private static IEnumerable<RoomMove> Main(Room room)
    {
        if (room.Step == RoomStep.Reveal && Following.Majority(room) is null) yield break;
        yield return new RoomMove(new NextOrder(), NextWords(room), "Enter", IsMain: true);
    }

    private static string NextWords(Room room) => room.Step switch
    {
        RoomStep.Door => "Begin: what holds in this room",
        RoomStep.Contract => "Read the situation",
        RoomStep.Briefing => room.Start.Form == RoomForm.Together ? "Begin the talk" : "Let them begin",
        RoomStep.Read => "Go on",
        RoomStep.Think => "Open the vote",
        RoomStep.Vote => room.Moment?.IsFull == true ? "Close the vote and discuss" : "Close the vote and show it",
        RoomStep.Discuss => "Open the second vote",
        RoomStep.Second => "Close the vote and guess",
        RoomStep.Guess => "Show everything",
        RoomStep.Reveal => "Go on with what most chose",
        RoomStep.Branch => "Now the other branch",
        RoomStep.Tables => "Bring everybody back and compare",
        _ => "Close the room",
    };

    private static IEnumerable<RoomMove> Branches(Room room)
    {
        if (room.Step != RoomStep.Reveal || room.Moment is not { } moment) yield break;
        var (most, lesson) = (Following.Majority(room), Following.Instructive(room));
        if (lesson is not null && lesson != most) yield return new RoomMove(new FollowOrder(FollowBy.Instructive), $"Go on with the most instructive: {Letter(lesson.Value)}", "i");
        if (most is { } first && OtherOf(room, first) is { } other) yield return new RoomMove(new FollowOrder(FollowBy.Pick, first, other), $"Look at {Letter(other)} first, then go on with {Letter(first)}", "w");
        foreach (var option in Enumerable.Range(0, moment.Scene.Choices.Count)) yield return new RoomMove(new FollowOrder(FollowBy.Pick, option), $"Go on with {Letter(option)}", Letter(option).ToLowerInvariant());
    }

    /// <summary>What to look at beside the majority's: the most instructive, or else the runner-up, or else what was within reach.</summary>
    private static int? OtherOf(Room room, int most)
    {
        if (Following.Instructive(room) is { } lesson && lesson != most) return lesson;
        var totals = room.CountsOf(0, room.Moment!.Number).Last?.Totals;
        if (totals is not null && totals.Index().Where(total => total.Index != most && total.Item > 0).OrderByDescending(total => total.Item).Select(total => (int?)total.Index).FirstOrDefault() is { } second) return second;
        return Scoring.WithinReach.IndexAmong(room.Moment.Scene.Choices) is { } best && best != most ? best : null;
    }

    private static IEnumerable<RoomMove> Skips(Room room)
    {
        if (room.Moment is not { } moment) yield break;
        var later = RoomSteps.OfRound(moment.IsFull).SkipWhile(step => step != room.Step).Skip(2).ToList();
        if (later.Contains(RoomStep.Reveal)) yield return new RoomMove(new SkipOrder(RoomStep.Reveal), "Skip to the reveal", "r");
        if (later.Contains(RoomStep.Guess)) yield return new RoomMove(new SkipOrder(RoomStep.Guess), "Skip to the guess", "g");
        if (room.Step is RoomStep.Think or RoomStep.Vote && moment.IsRated) yield return new RoomMove(new RoundOrder(!moment.IsFull), moment.IsFull ? "Make it a quick round: one vote" : "Give it the full round", "f");
    }

    private static IEnumerable<RoomMove> Always(Room room)
    {
        if (room is { Step: RoomStep.Tables, Start.Form: RoomForm.Trios }) yield return new RoomMove(new SwapOrder(), "Everybody swaps parts", "s");
        if (room.Timer is not null) yield return new RoomMove(new TimeOrder(OneMinute), "One minute more", "t");
        if (!room.Before.IsEmpty) yield return new RoomMove(new UndoOrder(), "Take the last step back", "u");
        yield return room.IsPaused ? new RoomMove(new ResumeOrder(), "Go on", "p") : new RoomMove(new PauseOrder(), "Pause", "p");
        yield return new RoomMove(new DoorOrder(!room.DoorIsOpen), room.DoorIsOpen ? "Shut the door" : "Open the door", "o");
        if (room.Step is not (RoomStep.Ending or RoomStep.Compare)) yield return new RoomMove(new CloseOrder(), "Close the room", "x");
    }

    /// <summary>A for the first option.</summary>
    public static string Letter(int option) => ((char)('A' + option)).ToString();

    /// <summary>
    /// One sentence that may save the room time, or null. It says that most agree, and not on what; and only once of each vote, when it has closed:
    /// said with every ballot, it would tell whose was different.
    /// </summary>
    public static string? Advice(Room room)
    {
        if (room is not { Step: RoomStep.Discuss, Moment: { IsFull: true } moment } || room.Reopened.Contains(moment.Number) || room.CountsOf(0, moment.Number).First?.TopShare is not { } share) return null;
        return share > MomentCounts.Agreement ? "More than three quarters agree: the discussion could be skipped." : null;
    }
}
