using System.Collections.Immutable;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Rooms;

/// <summary>What an event makes of a room: pure, and never refused. Whether something may happen is for <see cref="RoomDecisions"/>.</summary>
public static class RoomRules
{
    /// <summary>The room after all of its events.</summary>
    public static Room Of(RoomStart start, IEnumerable<RoomEvent> events) => events.Aggregate(new Room(start), Apply);

    public static Room Apply(Room room, RoomEvent happened) => happened switch
    {
        Joined joined => Join(room, joined),
        Went went => room with { People = room.People.SetItem(went.Number - 1, room.People[went.Number - 1] with { Standing = went.IsRemoved ? Standing.Removed : Standing.Left }) },
        DoorMoved door => room with { DoorIsOpen = door.IsOpen },
        StepTaken step => Take(room, step),
        RoundChosen round => Choose(room, round),
        SceneCame scene when scene.Table > 0 => Come(room, scene.Table, scene.Scene),
        SceneCame scene => Come(room, scene),
        Voted voted => Vote(room, voted),
        HandsCounted hands => room with { Hands = room.Hands.SetItem(hands.Urn, [.. hands.Counts]) },
        Guessed guessed => Guess(room, guessed),
        Followed followed when followed.Table > 0 => Follow(room, room.Tables[followed.Table], followed),
        Followed followed => Follow(room, followed),
        BranchLeft => room with { Branch = null, Step = RoomStep.Read, Timer = null },
        TableFormed formed => room with { Tables = room.Tables.SetItem(formed.Table, room.Tables.TryGetValue(formed.Table, out var table) ? table with { Members = formed.Members } : new RoomTable(formed.Table, formed.Members)) },
        Swapped swapped => Swap(room, room.Tables[swapped.Table]),
        TimeAdded time => room with { Timer = room.Timer is { } timer ? timer with { Seconds = timer.Seconds + time.Seconds } : null },
        Paused paused => room with { PausedAt = paused.At },
        Resumed resumed => Resume(room, resumed),
        Undone undone => Undo(room, undone),
        Closed closed => Close(room, closed),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Nobody knows this event."),
    };

    /// <summary>The scenes that the talk has to come to before anything else happens.</summary>
    internal static IEnumerable<AwaitedScene> Awaited(Room room)
    {
        if (room is { Step: RoomStep.Branch, Branch: null, Moment.LookedAt: { } looked })
        {
            yield return new AwaitedScene(0, [.. room.Path.SkipLast(1), looked]);
            yield break;
        }

        if (room.Step is not (RoomStep.Branch or RoomStep.Closed) && room.Start.Form == RoomForm.Together && room.Step > RoomStep.Briefing && room.Moment is null or { Followed: not null })
        {
            yield return new AwaitedScene(0, room.Path);
        }

        if (room.Step != RoomStep.Tables) yield break;
        foreach (var table in room.Tables.Values.Where(table => table.Moment is null or { Followed: not null }))
        {
            yield return new AwaitedScene(table.Number, table.Path);
        }
    }

    private static Room Join(Room room, Joined joined)
    {
        if (room.PersonWith(joined.Key) is { } known)
        {
            return room with { People = room.People.SetItem(known.Number - 1, known with { Name = joined.Name, Table = joined.Table, Standing = Standing.Here }) };
        }

        var number = room.People.Count + 1;
        return room with { People = room.People.Add(new RoomPerson(number, joined.Key, joined.Name, joined.Table)), Numbers = room.Numbers.Add(joined.Key, number) };
    }

    private static Room Take(Room room, StepTaken step) => Remember(room) with
    {
        Step = step.To,
        Timer = TimerOf(step.To, room.Moment?.IsFull == true, step.At),
        BeganAt = room.BeganAt ?? step.At,
        Revealed = step.To == RoomStep.Reveal && room.Moment is { } moment ? room.Revealed.Add(moment.Number) : room.Revealed,
    };

    private static Room Choose(Room room, RoundChosen round)
    {
        var moment = room.Moments[^1] with { IsFull = round.IsFull };
        var step = RoomSteps.OfRound(round.IsFull)[0];
        return room with { Moments = room.Moments.SetItem(room.Moments.Count - 1, moment), Step = step, Timer = TimerOf(step, round.IsFull, round.At) };
    }

    private static Room Come(Room room, SceneCame came)
    {
        var moment = new RoomMoment(came.Scene.Turn, came.Scene, came.Scene.IsKey && !room.Start.IsQuick);
        if (room.Step == RoomStep.Branch) return room with { Branch = moment };
        var step = came.Scene.IsOver ? RoomStep.Ending
            : came.Scene.Choices.Count == 1 ? RoomStep.Read
            : RoomSteps.OfRound(moment.IsFull)[0];
        return Forget(room, moment.Number) with { Moments = room.Moments.Add(moment), Step = step, Timer = TimerOf(step, moment.IsFull, came.At) };
    }

    /// <summary>Another branch of the talk gives a moment of this number another scene: what was voted on the old one is of no use.</summary>
    private static Room Forget(Room room, int from) => room with
    {
        Ballots = room.Ballots.RemoveRange(room.Ballots.Keys.Where(urn => urn.Table == 0 && urn.Moment >= from)),
        Hands = room.Hands.RemoveRange(room.Hands.Keys.Where(urn => urn.Table == 0 && urn.Moment >= from)),
        Guesses = room.Guesses.RemoveRange(room.Guesses.Keys.Where(moment => moment >= from)),
        Revealed = [.. room.Revealed.Where(moment => moment < from)],
        Reopened = [.. room.Reopened.Where(moment => moment < from)],
    };

    private static Room Come(Room room, int number, Scene scene)
    {
        var table = room.Tables[number];
        var moment = new RoomMoment(scene.Turn, scene, IsFull: false);
        return room with { Tables = room.Tables.SetItem(number, table with { Moments = [.. table.Moments, moment] }) };
    }

    private static Room Vote(Room room, Voted voted)
    {
        var ballots = room.BallotsIn(voted.Urn);
        var after = voted.Option is { } option ? ballots.SetItem(voted.Ballot, option) : ballots.Remove(voted.Ballot);
        return room with { Ballots = after.IsEmpty ? room.Ballots.Remove(voted.Urn) : room.Ballots.SetItem(voted.Urn, after) };
    }

    private static Room Guess(Room room, Guessed guessed)
    {
        var guesses = room.Guesses.GetValueOrDefault(guessed.Moment) ?? ImmutableDictionary<(string Ballot, int Option), Scoring.Rating>.Empty;
        return room with { Guesses = room.Guesses.SetItem(guessed.Moment, guesses.SetItem((guessed.Ballot, guessed.Option), guessed.Guess)) };
    }

    private static Room Follow(Room room, Followed followed)
    {
        var moment = room.Moments[^1] with { Followed = followed.Option, By = followed.By, FollowedAt = followed.At, LookedAt = followed.LookAt };
        return Remember(room) with
        {
            Moments = room.Moments.SetItem(room.Moments.Count - 1, moment),
            Step = followed.LookAt is null ? room.Step : RoomStep.Branch,
            Timer = null,
            // What is said tells what most chose.
            Revealed = room.Revealed.Add(moment.Number),
        };
    }

    private static Room Follow(Room room, RoomTable table, Followed followed)
    {
        var moment = table.Moments[^1] with { Followed = followed.Option, By = followed.By, FollowedAt = followed.At };
        return room with { Tables = room.Tables.SetItem(table.Number, table with { Moments = [.. table.Moments.SkipLast(1), moment] }) };
    }

    private static Room Swap(Room room, RoomTable table) => room with
    {
        Tables = room.Tables.SetItem(table.Number, table with { Swaps = table.Swaps + 1, Moments = [] }),
        Ballots = room.Ballots.RemoveRange(room.Ballots.Keys.Where(urn => urn.Table == table.Number)),
    };

    private static Room Resume(Room room, Resumed resumed) => room with
    {
        PausedAt = null,
        Timer = room.Timer is { } timer && room.PausedAt is { } paused ? timer with { Since = timer.Since + (resumed.At - paused) } : room.Timer,
    };

    /// <summary>Back to where the room stood. A vote or a guess whose result everybody has seen begins anew: who changes theirs then would be seen.</summary>
    private static Room Undo(Room room, Undone undone)
    {
        var stage = room.Before.Peek();
        var back = room with
        {
            Before = room.Before.Pop(),
            Step = stage.Step,
            Moments = stage.Moments,
            Branch = stage.Branch,
            Timer = TimerOf(stage.Step, stage.Moments.Count > 0 && stage.Moments[^1].IsFull, undone.At),
            Reopened = stage.Step == RoomStep.Vote ? room.Reopened.Add(stage.Moments[^1].Number) : room.Reopened,
        };
        if (back.Moment is not { } moment || !back.Revealed.Contains(moment.Number)) return back;
        if (back.Step == RoomStep.Guess) return back with { Guesses = back.Guesses.Remove(moment.Number) };
        return back.OpenUrn is { } urn
            ? back with { Ballots = back.Ballots.Remove(urn), Hands = back.Hands.Remove(urn), Guesses = back.Guesses.Remove(moment.Number) }
            : back;
    }

    private static Room Close(Room room, Closed closed) => room with
    {
        Counted = closed.Counts.ToImmutableDictionary(counted => (counted.Table, counted.Moment), counted => counted.Counts),
        Ballots = room.Ballots.Clear(),
        Hands = room.Hands.Clear(),
        Guesses = room.Guesses.Clear(),
        Before = [],
        Step = RoomStep.Closed,
        Timer = null,
        PausedAt = null,
        DoorIsOpen = false,
        ClosedAt = closed.At,
    };

    private static Room Remember(Room room) => room with { Before = room.Before.Push(new RoomStage(room.Step, room.Moments, room.Branch)) };

    private static RoomTimer? TimerOf(RoomStep step, bool isFull, DateTimeOffset at) => RoomTimes.OfStep(step, isFull) is { } seconds ? new RoomTimer(seconds, at) : null;
}
