using System.Globalization;

namespace Rehearsal.Engine.Rooms;

/// <summary>How the time stands.</summary>
/// <param name="Elapsed">Since the talk was opened to the room.</param>
/// <param name="Planned">What a talk that takes its whole time would have taken to get here.</param>
/// <param name="Whole">What was planned for all of it.</param>
public sealed record RoomClock(TimeSpan Elapsed, TimeSpan Planned, TimeSpan Whole)
{
    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Above zero: ahead of the plan; below: behind.</summary>
    public TimeSpan Ahead => Planned - Elapsed;

    /// <summary>In whole minutes: <c>two minutes ahead of the plan</c>.</summary>
    public string Words
    {
        get
        {
            var minutes = (int)Math.Round(Math.Abs(Ahead.TotalMinutes), MidpointRounding.AwayFromZero);
            if (minutes == 0) return "on plan";
            var number = minutes < Small.Length ? Small[minutes] : minutes.ToString(CultureInfo.InvariantCulture);
            return $"{number} {(minutes == 1 ? "minute" : "minutes")} {(Ahead > TimeSpan.Zero ? "ahead of the plan" : "behind the plan")}";
        }
    }

    /// <summary>Null before the room went in.</summary>
    public static RoomClock? Of(Room room, DateTimeOffset now)
    {
        if (room.BeganAt is not { } began) return null;
        var whole = TimeSpan.FromMinutes(room.Start.Minutes);
        var stretch = whole.TotalSeconds / (RoomTimes.Opening + room.Start.Plan.Sum(RoomTimes.OfRound) + RoomTimes.Closing);
        return new RoomClock(now - began, TimeSpan.FromSeconds(SecondsTo(room) * stretch), whole);
    }

    /// <summary>The seconds that the plan has before the step that the room is at.</summary>
    private static double SecondsTo(Room room) => room.Step switch
    {
        RoomStep.Door or RoomStep.Contract => 0,
        RoomStep.Briefing => RoomTimes.Opening / 2.0,
        RoomStep.Ending or RoomStep.Compare or RoomStep.Closed => RoomTimes.Opening + room.Start.Plan.Sum(RoomTimes.OfRound),
        _ when room.Moment is { } moment => RoomTimes.Opening + RoundsBefore(room, moment) + StepsBefore(room, moment),
        _ => RoomTimes.Opening,
    };

    /// <summary>A moment costs what the plan has for it, whatever round it got; one that the plan has not is a quick one.</summary>
    private static double RoundsBefore(Room room, RoomMoment moment) => room.Moments
        .Where(before => before.Number < moment.Number && before.Scene.Choices.Count > 1)
        .Select((_, at) => RoomTimes.OfRound(room.Start.Plan.ElementAtOrDefault(at)))
        .Sum();

    private static double StepsBefore(Room room, RoomMoment moment) =>
        RoomSteps.OfRound(moment.IsFull).TakeWhile(step => step != room.Step).Sum(step => RoomTimes.OfStep(step, moment.IsFull) ?? 0);
}
