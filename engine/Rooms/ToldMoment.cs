namespace Rehearsal.Engine.Rooms;

/// <summary>A moment that may leave the room, with what may be told of its votes.</summary>
/// <param name="Table">0 for the whole room.</param>
public sealed record ToldMoment(int Table, RoomMoment Moment, MomentCounts Counts)
{
    /// <summary>
    /// The moments of a talk whose result everybody in it has seen, the last scene included. While a vote is open, counts that grow one by one would say
    /// who voted what; so it is left out of everything that is written down, and so are the counts of a vote that a room passed over and may still take up again.
    /// </summary>
    /// <param name="table">0 for the whole room.</param>
    public static IReadOnlyList<ToldMoment> Of(Room room, int table = 0)
    {
        var moments = table == 0 ? room.Moments : room.Tables.GetValueOrDefault(table)?.Moments ?? [];
        return [.. moments.Where(moment => IsOver(room, table, moment)).Select(moment => new ToldMoment(table, moment, IsCounted(room, table, moment) ? room.CountsOf(table, moment.Number) : Nothing))];
    }

    private static MomentCounts Nothing { get; } = new(null, null, null, []);

    private static bool IsOver(Room room, int table, RoomMoment moment) =>
        moment.Followed is not null || moment.Scene.IsOver || room.Step == RoomStep.Closed || (table == 0 && room.Step == RoomStep.Reveal && moment == room.Moment);

    private static bool IsCounted(Room room, int table, RoomMoment moment) => table > 0 || room.Step == RoomStep.Closed || room.Revealed.Contains(moment.Number);

    /// <summary>What the room guessed of an option, or null.</summary>
    /// <param name="option">0-based.</param>
    public GuessMean? GuessOf(int option) => Counts.Guesses.ElementAtOrDefault(option);
}
