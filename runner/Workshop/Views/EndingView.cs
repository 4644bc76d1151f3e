using System.Globalization;
using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Workshop.Views;

/// <summary>How a talk ended, what was hidden in it, and what the room's votes showed on the way.</summary>
internal static class EndingView
{
    /// <summary>Moments that are told, at most, where the room split.</summary>
    private const int MostSplits = 3;

    /// <summary>The last scene of a talk that is over and may be shown; else null.</summary>
    public static RoomMoment? Moment(Room room, RoomTable? table)
    {
        var last = room.Step switch
        {
            RoomStep.Ending or RoomStep.Closed => room.Moment,
            RoomStep.Tables => table?.Moment,
            _ => null,
        };
        return last is { Scene.IsOver: true } ? last : null;
    }

    /// <param name="table">The table whose talk it is; null for the whole room's.</param>
    public static void Write(JsonLineWriter json, Room room, RoomTable? table, RoomMoment last, Staging staging) => json.Object("ending", () =>
    {
        if (last.Scene.Ending is { } ending)
        {
            json.Member("title", ending.Title);
            if (ending.Outcome is { } outcome) json.Member("outcome", outcome.Word());
            if (ending.Friend is { } friend) json.Member("friend", friend);
        }

        json.Objects("lines", last.Scene.Lines, line =>
        {
            json.Member("who", line.Speaker);
            json.Member("text", line.Text);
        });
        if (table is not null) return;
        json.Texts("hidden", Hidden(room, staging));
        Splits(json, room);
        Changes(json, room);
    });

    private static IEnumerable<string> Hidden(Room room, Staging staging) =>
        staging.Header.Vary
            .Where(vary => room.Start.Circumstances.Vary.ContainsKey(vary.Variable))
            .Select(vary => $"{RoomWords.Spaced(vary.Variable)}: {RoomWords.Spaced(room.Start.Circumstances.Vary[vary.Variable])}");

    /// <summary>The moments in which the votes lay the furthest apart, in the order of the talk.</summary>
    private static void Splits(JsonLineWriter json, Room room)
    {
        var split = room.Moments
            .Select(moment => (Moment: moment, Count: room.CountsOf(0, moment.Number).Last))
            .Where(voted => voted.Count?.TopShare < 1)
            .OrderBy(voted => voted.Count!.TopShare)
            .Take(MostSplits)
            .OrderBy(voted => voted.Moment.Number);
        json.Objects("split", split, voted =>
        {
            json.Member("moment", voted.Moment.Number);
            json.Member("line", LastLine(voted.Moment.Scene));
            json.Member("letters", Letters(voted.Count!.Totals!));
        });
    }

    private static void Changes(JsonLineWriter json, Room room)
    {
        var changed = room.Moments.Select(moment => (Moment: moment, Share: room.CountsOf(0, moment.Number).ChangedShare)).Where(change => change.Share > 0);
        json.Objects("changed", changed, change =>
        {
            json.Member("moment", change.Moment.Number);
            json.Member("line", LastLine(change.Moment.Scene));
            json.WritePropertyName("share");
            json.WriteValue(Math.Round(change.Share!.Value, 2));
        });
    }

    private static string Letters(IEnumerable<int> totals) => string.Join(
        " · ", totals.Index().Where(total => total.Item > 0).Select(total => string.Create(CultureInfo.InvariantCulture, $"{RoomMoves.Letter(total.Index)} {total.Item}")));

    private static string? LastLine(Scene scene) => (scene.Lines.LastOrDefault(line => line.Speaker is not null) ?? (scene.Lines.Count > 0 ? scene.Lines[^1] : null))?.Text;
}
