using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Rooms;

/// <summary>What a talk of the room, or of a table, shows. It speaks of lines and of counts, never of a person.</summary>
/// <param name="Told">The moments in order, the last scene included.</param>
/// <param name="Line">The rated replies that were said, by the numbers of the room's moments.</param>
/// <param name="Scores">Null where no reply that was said is rated.</param>
/// <param name="Split">The moments with the smallest share for their first choice, below <see cref="MomentCounts.Agreement"/>; at most three.</param>
/// <param name="Changed">The moments in which the largest share changed their mind; at most three, and only where that may be told.</param>
/// <param name="Ending">Null while the talk is not over.</param>
public sealed record RoomDebrief(
    IReadOnlyList<ToldMoment> Told, IReadOnlyList<Moment> Line, Scores? Scores, IReadOnlyList<ToldMoment> Split, IReadOnlyList<ToldMoment> Changed, Ending? Ending)
{
    private const int Most = 3;

    /// <param name="table">0 for the whole room.</param>
    public static RoomDebrief Of(Room room, int table = 0)
    {
        var told = ToldMoment.Of(room, table);
        IReadOnlyList<Moment> line = [.. Moments.Of([.. told.Select((one, at) => one.Moment.AsTurn(at + 1 < told.Count ? told[at + 1].Moment.Scene : null))]).Select(moment => moment with { Number = moment.Turn.Number })];
        return new RoomDebrief(
            told,
            line,
            Scorer.Score(line),
            [.. told.Where(one => one.Counts.Last?.TopShare < MomentCounts.Agreement).OrderBy(one => one.Counts.Last!.TopShare).Take(Most)],
            [.. told.Where(one => one.Counts.ChangedShare > 0).OrderByDescending(one => one.Counts.ChangedShare).Take(Most)],
            told is [.., { Moment.Scene.Ending: var ending }] ? ending : null);
    }
}
