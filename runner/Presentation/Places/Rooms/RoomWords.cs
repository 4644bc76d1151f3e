using System.Globalization;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>Small words of the console.</summary>
internal static class RoomWords
{
    public static string Moment(RoomMoment moment) => $"Moment {Words.Number(moment.Number)}";

    /// <summary>Where the room stands, in a word or two: <c>moment 3, second vote</c>.</summary>
    public static string Step(Room room) => room switch
    {
        { Moment: { } moment, Step: > RoomStep.Briefing and < RoomStep.Ending } => $"{Words.Uncapitalised(Moment(moment))}, {Word(room.Step, moment.IsFull)}",
        _ => Word(room.Step, isFull: false),
    };

    private static string Word(RoomStep step, bool isFull) => step switch
    {
        RoomStep.Vote => isFull ? "first vote" : "vote",
        RoomStep.Second => "second vote",
        RoomStep.Branch => "the other branch",
        RoomStep.Compare => "side by side",
        _ => step.Word(),
    };

    public static string Round(RoomMoment moment) => moment switch
    {
        { Scene.Choices.Count: <= 1 } => "only to be read",
        { IsFull: true } => "a key moment: the full round",
        _ => "a quick one: one vote",
    };

    public static string AtWork(RoomForm form) => form == RoomForm.Trios ? "The trios are at work" : "The tables are at work";

    /// <summary>What a talk of its own is called here.</summary>
    public static string Table(RoomForm form) => form == RoomForm.Trios ? "Trio" : "Table";

    public static string Name(RoomPerson person) => person.Name.Length > 0 ? person.Name : $"a guest, number {Words.Number(person.Number)}";

    /// <summary><c>Minute 23 of 60, two minutes ahead of the plan.</c></summary>
    public static string Clock(RoomClock clock) => $"{Minute(clock)}, {clock.Words}.";

    /// <summary><c>minute 23 of 60</c>: the first one is 1.</summary>
    public static string Minute(RoomClock clock) => $"Minute {Words.Number(1 + (int)clock.Elapsed.TotalMinutes)} of {Words.Number((int)clock.Whole.TotalMinutes)}";

    /// <summary><c>1:05 left</c></summary>
    /// <param name="seconds">0 or more.</param>
    public static string Left(double seconds)
    {
        var whole = (int)Math.Ceiling(seconds);
        return whole == 0 ? "the time is over" : string.Create(CultureInfo.InvariantCulture, $"{whole / 60}:{whole % 60:00} left");
    }
}
