using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>Where the room's talk, or each table's, came to.</summary>
internal static class EndingBlocks
{
    public static IEnumerable<Block> Of(Room room)
    {
        yield return new Heading("The ending", End(room.Moment));
        if (room.Moment?.Scene.Ending?.Friend is { } friend) yield return new Quote(friend);
        foreach (var moment in room.Moments.Where(moment => moment is { Followed: not null, Scene.Choices.Count: > 1 })) yield return new Fact(RoomWords.Moment(moment), Way(room, moment));
    }

    public static IEnumerable<Block> SideBySide(Room room)
    {
        yield return new Heading("Side by side", "the way of each, and where it led");
        foreach (var table in room.Tables.Values)
        {
            var way = string.Join(' ', table.Moments.Where(moment => moment is { Followed: not null, Scene.Choices.Count: > 1 }).Select(moment => RoomMoves.Letter(moment.Followed!.Value)));
            var where = table.IsOver ? End(table.Moment) : table.Moment is { } moment ? $"still at moment {Words.Number(moment.Number)}" : null;
            yield return new Fact($"{RoomWords.Table(room.Start.Form)} {Words.Number(table.Number)}", string.Join("  →  ", new[] { way, where }.Where(part => part is { Length: > 0 })));
        }
    }

    private static string? End(RoomMoment? moment) => moment?.Scene.Ending is { } ending
        ? ending.Outcome is { } outcome ? $"{ending.Title} · {outcome.Word()}" : ending.Title
        : null;

    /// <summary><c>A 5 · B 2; on with A</c></summary>
    private static string Way(Room room, RoomMoment moment)
    {
        var on = $"on with {RoomMoves.Letter(moment.Followed!.Value)}";
        return RevealBlocks.Totals(room.CountsOf(0, moment.Number).Last) is { } totals ? $"{totals}; {on}" : on;
    }
}
