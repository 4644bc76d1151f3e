using System.Globalization;
using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Workshop.Views;

/// <summary>How a talk ended, what was hidden in it, and what the room's votes showed on the way.</summary>
internal static class EndingView
{
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
        var debrief = RoomDebrief.Of(room);
        Splits(json, debrief);
        Changes(json, debrief);
    });

    private static IEnumerable<string> Hidden(Room room, Staging staging) =>
        staging.Header.Vary
            .Where(vary => room.Start.Circumstances.Vary.ContainsKey(vary.Variable))
            .Select(vary => $"{RoomWords.Spaced(vary.Variable)}: {RoomWords.Spaced(room.Start.Circumstances.Vary[vary.Variable])}");

    /// <summary>In the order of the talk.</summary>
    private static void Splits(JsonLineWriter json, RoomDebrief debrief) => json.Objects("split", debrief.Split.OrderBy(told => told.Moment.Number), told =>
    {
        json.Member("moment", told.Moment.Number);
        json.Member("line", LastLine(told.Moment.Scene));
        json.Member("letters", Letters(told.Counts.Last!.Totals!));
    });

    /// <summary>In the order of the talk.</summary>
    private static void Changes(JsonLineWriter json, RoomDebrief debrief) => json.Objects("changed", debrief.Changed.OrderBy(told => told.Moment.Number), told =>
    {
        json.Member("moment", told.Moment.Number);
        json.Member("line", LastLine(told.Moment.Scene));
        json.WritePropertyName("share");
        json.WriteValue(Math.Round(told.Counts.ChangedShare!.Value, 2));
    });

    private static string Letters(IEnumerable<int> totals) => string.Join(
        " · ", totals.Index().Where(total => total.Item > 0).Select(total => string.Create(CultureInfo.InvariantCulture, $"{RoomMoves.Letter(total.Index)} {total.Item}")));

    private static string? LastLine(Scene scene) => (scene.Lines.LastOrDefault(line => line.Speaker is not null) ?? (scene.Lines.Count > 0 ? scene.Lines[^1] : null))?.Text;
}
