namespace Rehearsal.Engine.Rooms;

/// <summary>Whether what the facilitator asks may happen: pure.</summary>
internal static class OrderDecisions
{
    private const int LongestTime = 600;

    private const int MostHands = 10_000;

    public static RoomDecision Of(Room room, RoomOrder order, DateTimeOffset now) => order switch
    {
        CloseOrder => RoomDecision.Of(Close(room, now)),
        DoorOrder door => RoomDecision.Of(new DoorMoved(door.IsOpen)),
        RemoveOrder remove => room.PersonNumbered(remove.Person) is { Standing: not Standing.Removed } person ? RoomDecisions.Go(room, person, isRemoved: true) : RoomDecision.No("Nobody by that number is in the room."),
        PauseOrder => room.IsPaused ? RoomDecision.No("The room is paused already.") : RoomDecision.Of(new Paused(now)),
        ResumeOrder => room.IsPaused ? RoomDecision.Of(new Resumed(now)) : RoomDecision.No("The room is not paused."),
        TimeOrder time => room.Timer is null ? RoomDecision.No("This step has no time.") : time.Seconds is >= 1 and <= LongestTime ? RoomDecision.Of(new TimeAdded(time.Seconds)) : RoomDecision.No("Add from 1 to 600 seconds."),
        UndoOrder => room.Before.IsEmpty ? RoomDecision.No("There is nothing to take back.") : Going(room, now, new Undone(now)),
        NextOrder => Next(room, now),
        SkipOrder skip => Skip(room, skip, now),
        RoundOrder round => Round(room, round, now),
        HandsOrder hands => Hands(room, hands),
        FollowOrder follow => Follow(room, follow, now),
        SwapOrder => room is { Step: RoomStep.Tables, Start.Form: RoomForm.Trios } ? RoomDecision.Of([.. room.Tables.Keys.Select(table => new Swapped(table))]) : RoomDecision.No("There is nothing to swap now."),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Nobody knows this order."),
    };

    /// <summary>A room that is paused goes on by going on.</summary>
    private static RoomDecision Going(Room room, DateTimeOffset now, params IReadOnlyList<RoomEvent> events) =>
        RoomDecision.Of(room.IsPaused ? [new Resumed(now), .. events] : events);

    private static RoomDecision Next(Room room, DateTimeOffset now) => room.Step switch
    {
        RoomStep.Door => Going(room, now, new StepTaken(RoomStep.Contract, now)),
        RoomStep.Contract => Going(room, now, new StepTaken(RoomStep.Briefing, now)),
        RoomStep.Briefing when room.Start.Form == RoomForm.Trios && room.Present.Count() < 2 => RoomDecision.No("Rehearsing in threes takes two people at least."),
        RoomStep.Briefing => Going(room, now, Begin(room, now)),
        RoomStep.Read => Going(room, now, new Followed(0, 0, FollowBy.Reading, null, now)),
        RoomStep.Reveal when Following.Majority(room) is { } option => Going(room, now, new Followed(0, option, FollowBy.Majority, null, now)),
        RoomStep.Reveal => RoomDecision.No(NoMajority(room)),
        RoomStep.Branch => Going(room, now, new BranchLeft(now)),
        RoomStep.Tables => Going(room, now, new StepTaken(RoomStep.Compare, now)),
        RoomStep.Ending or RoomStep.Compare => RoomDecision.Of(Close(room, now)),
        _ => Going(room, now, new StepTaken(After(room), now)),
    };

    private static string NoMajority(Room room) => room.CountsOf(0, room.Moment!.Number).Last is null
        ? "Nobody voted. Pick the reply that is said."
        : "Too few voted to tell what most chose. Pick the reply that is said.";

    private static Closed Close(Room room, DateTimeOffset now)
    {
        var voted = room.Ballots.Keys.Concat(room.Hands.Keys).Select(urn => (urn.Table, urn.Moment)).Concat(room.Guesses.Keys.Select(moment => (Table: 0, Moment: moment))).Distinct().Order();
        return new Closed([.. voted.Select(at => new CountedMoment(at.Table, at.Moment, room.CountsOf(at.Table, at.Moment)))], now);
    }

    private static RoomEvent[] Begin(Room room, DateTimeOffset now) => room.Start.Form switch
    {
        RoomForm.Together => [new StepTaken(RoomStep.Read, now)],
        RoomForm.Tables => [.. Enumerable.Range(1, room.Start.TableCount).Select(table => new TableFormed(table, [])), new StepTaken(RoomStep.Tables, now)],
        _ => [.. room.Tables.IsEmpty ? Trios.Of(room) : Trios.WithNewcomers(room), new StepTaken(RoomStep.Tables, now)],
    };

    private static RoomStep After(Room room)
    {
        var steps = RoomSteps.OfRound(room.Moment!.IsFull);
        return steps.SkipWhile(step => step != room.Step).Skip(1).First();
    }

    private static RoomDecision Skip(Room room, SkipOrder skip, DateTimeOffset now)
    {
        if (room.Moment is not { } moment || !RoomSteps.OfRound(moment.IsFull).SkipWhile(step => step != room.Step).Skip(1).Contains(skip.To)) return RoomDecision.No("That step does not come after this one.");
        return Going(room, now, new StepTaken(skip.To, now));
    }

    /// <summary>Only while nobody has voted in vain: before the first vote is over.</summary>
    private static RoomDecision Round(Room room, RoundOrder round, DateTimeOffset now)
    {
        if (room.Step is not (RoomStep.Think or RoomStep.Vote) || room.Moment is not { } moment) return RoomDecision.No("A moment gets its round before its first vote is over.");
        return moment.IsFull == round.IsFull ? RoomDecision.No(round.IsFull ? "This moment has the full round already." : "This moment has a quick round already.") : RoomDecision.Of(new RoundChosen(round.IsFull, now));
    }

    private static RoomDecision Hands(Room room, HandsOrder hands)
    {
        if (room.OpenUrn is not { } urn || urn.Vote != hands.Vote) return RoomDecision.No("This vote is not open.");
        if (hands.Counts.Count != room.Moment!.Scene.Choices.Count) return RoomDecision.No("Give one count for each option.");
        return hands.Counts.All(count => count is >= 0 and <= MostHands) ? RoomDecision.Of(new HandsCounted(urn, hands.Counts)) : RoomDecision.No("A count is a whole number, 0 or more.");
    }

    /// <summary>A reply can be said from any step of a round on, so that a round may be cut short.</summary>
    private static RoomDecision Follow(Room room, FollowOrder follow, DateTimeOffset now)
    {
        if (room.Moment is not { Followed: null, Scene.IsOver: false } moment || room.Step is RoomStep.Branch or RoomStep.Ending) return RoomDecision.No("There is no reply to say now.");
        var option = follow.By switch
        {
            FollowBy.Majority => Following.Majority(room),
            FollowBy.Instructive => Following.Instructive(room),
            _ => follow.Option,
        };
        if (option is not { } chosen) return RoomDecision.No(follow.By == FollowBy.Pick ? "Name the option." : NoMajority(room));
        if (chosen < 0 || chosen >= moment.Scene.Choices.Count || follow.LookAt is { } looked && (looked < 0 || looked >= moment.Scene.Choices.Count || looked == chosen)) return RoomDecision.No("There is no such option.");
        return Going(room, now, new Followed(0, chosen, follow.By, follow.LookAt, now));
    }
}
