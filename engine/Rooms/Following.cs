using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Rooms;

/// <summary>Which reply the room goes on with.</summary>
public static class Following
{
    /// <summary>The 0-based option with the most votes in the last vote that anybody took part in; the earliest wins a tie. Null where nobody voted.</summary>
    public static int? Majority(Room room) => Votes(room) is { } votes ? VoteCount.IndexOfMost(votes) : null;

    /// <summary>
    /// The 0-based option that the room can learn most from: of those that somebody voted for, the one with the largest product of its votes and of what it
    /// falls short of the most integrated line, in min(clarity, care); the earliest wins a tie. Where nothing falls short, the majority's. Null where nobody voted.
    /// </summary>
    public static int? Instructive(Room room)
    {
        if (Votes(room) is not { } votes || room.Moment is not { } moment) return null;
        var choices = moment.Scene.Choices;
        var best = WithinReach.IndexAmong(choices) is { } within ? choices[within].Rating!.Value.Integration : 0;
        var lessons = votes.Select((count, option) => choices[option].Rating is { } rating ? count * (best - rating.Integration) : 0).ToList();
        return lessons.Max() > 0 ? VoteCount.IndexOfMost(lessons) : VoteCount.IndexOfMost(votes);
    }

    /// <summary>Every vote of the last round that has any, few as they may be: what is followed everybody sees anyway.</summary>
    private static List<int>? Votes(Room room)
    {
        if (room.Moment is not { } moment) return null;
        foreach (var vote in (VoteRound[])[VoteRound.Second, VoteRound.First])
        {
            var urn = new Urn(0, moment.Number, vote);
            var (ballots, hands) = (room.BallotsIn(urn), room.Hands.GetValueOrDefault(urn));
            var totals = moment.Scene.Choices.Select((_, option) => ballots.Count(ballot => ballot.Value == option) + (hands.IsDefault ? 0 : hands[option])).ToList();
            if (totals.Sum() > 0) return totals;
        }

        return null;
    }
}
