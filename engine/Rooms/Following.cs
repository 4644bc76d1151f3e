using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Rooms;

/// <summary>Which reply the room goes on with.</summary>
public static class Following
{
    /// <summary>The 0-based option with the most votes in the last vote whose totals may be told; the earliest wins a tie. Null where none may.</summary>
    public static int? Majority(Room room) => Votes(room) is { } votes ? VoteCount.IndexOfMost(votes) : null;

    /// <summary>
    /// The 0-based option that the room can learn most from: of those that somebody voted for, the one with the largest product of its votes and of what it
    /// falls short of the most integrated line, in min(clarity, care); the earliest wins a tie. Where nothing falls short, the majority's. Null where no totals may be told.
    /// </summary>
    public static int? Instructive(Room room)
    {
        if (Votes(room) is not { } votes || room.Moment is not { } moment) return null;
        var choices = moment.Scene.Choices;
        var best = WithinReach.IndexAmong(choices) is { } within ? choices[within].Rating!.Value.Integration : 0;
        var lessons = votes.Select((count, option) => choices[option].Rating is { } rating ? count * (best - rating.Integration) : 0).ToList();
        return lessons.Max() > 0 ? VoteCount.IndexOfMost(lessons) : VoteCount.IndexOfMost(votes);
    }

    /// <summary>The totals of the last vote that may be told: what is followed everybody sees, so it must not tell more than they do.</summary>
    private static IReadOnlyList<int>? Votes(Room room)
    {
        if (room.Moment is not { } moment) return null;
        var counts = room.CountsOf(0, moment.Number);
        return new[] { counts.Second?.Totals, counts.First?.Totals }.FirstOrDefault(totals => totals?.Sum() > 0);
    }
}
