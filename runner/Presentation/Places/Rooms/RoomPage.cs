using System.Collections.Immutable;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>The page of the console: a moment's steps one under the other. It only grows; whatever cannot be said by adding to it begins another.</summary>
/// <param name="Number">From 1: names the page.</param>
/// <param name="Since">Where in the log it begins what is looked at now: the present step, or all of it where that is one thing.</param>
internal sealed record RoomPage(int Number, ImmutableList<Block> Log, int Since)
{
    /// <param name="withQr">The QR code stands at the door already.</param>
    public static RoomPage Of(RoomConsole console, bool withQr, int number = 1)
    {
        var before = StepBlocks.Before(console).ToImmutableList();
        return new RoomPage(number, before.AddRange(StepBlocks.Of(console, withQr)), console.Room.Step == RoomStep.Reveal ? before.Count : 0);
    }

    /// <summary>The page after the room has changed; the same one where nothing on it has.</summary>
    public RoomPage After(RoomConsole was, RoomConsole now, bool withQr)
    {
        if (GoesOn(was.Room, now.Room)) return new RoomPage(Number, Log.AddRange(StepBlocks.Of(now, withQr)), Log.Count);
        return IsSame(was, now, withQr) ? this : Of(now, withQr, Number + 1);
    }

    /// <summary>A later step of the same round.</summary>
    private static bool GoesOn(Room was, Room now)
    {
        if (was.Moment is not { } moment || now.Moment is not { } same || !IsSame(moment, same)) return false;
        var round = RoomSteps.OfRound(same.IsFull).ToList();
        var (from, to) = (round.IndexOf(was.Step), round.IndexOf(now.Step));
        return from >= 0 && to > from;
    }

    /// <summary>Taking a step back and forth again between two looks may have changed what the step says.</summary>
    private static bool IsSame(RoomConsole was, RoomConsole now, bool withQr) =>
        was.Room.Step == now.Room.Step
        && IsSame(was.Room.Moment, now.Room.Moment)
        && IsSame(was.Room.Branch, now.Room.Branch)
        && Same(StepBlocks.Of(was, withQr), StepBlocks.Of(now, withQr));

    private static bool IsSame(RoomMoment? was, RoomMoment? now) => was?.Number == now?.Number && was?.IsFull == now?.IsFull && ReferenceEquals(was?.Scene, now?.Scene);

    private static bool Same(IEnumerable<Block> was, IEnumerable<Block> now) => was.Select(Comparable).SequenceEqual(now.Select(Comparable));

    /// <summary>Pictures are made anew each time; what they say in words is what they show.</summary>
    private static Block Comparable(Block block) => block is Picture picture ? new Paragraph(picture.Alternative) : block;
}
