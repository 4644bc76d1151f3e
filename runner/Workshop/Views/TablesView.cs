using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Workshop.Views;

/// <summary>The tables side by side: where each is, and the way it went.</summary>
internal static class TablesView
{
    /// <param name="withWay">Also how each line reads; only when all are back, or for whoever leads.</param>
    public static void Write(JsonLineWriter json, Room room, bool withWay) => json.Objects("tables", room.Tables.Values, table =>
    {
        json.Member("table", table.Number);
        json.Member("people", MineView.MembersOf(room, table).Count());
        if (table.Moment is { Scene.IsOver: false } moment)
        {
            json.Member("moment", moment.Number);
            if (room.Start.Form == RoomForm.Tables) json.Member("voted", room.BallotsIn(new Urn(table.Number, moment.Number, VoteRound.First)).Count);
        }

        if (!withWay) return;
        Way(json, table);
        if (table.Moment?.Scene.Ending is { } ending)
        {
            json.Object("ending", () =>
            {
                json.Member("title", ending.Title);
                if (ending.Outcome is { } outcome) json.Member("outcome", outcome.Word());
            });
        }
    });

    private static void Way(JsonLineWriter json, RoomTable table)
    {
        var said = table.Moments.Where(moment => moment is { Followed: not null, Scene.Choices.Count: > 1 }).ToList();
        var ratings = said.Select(moment => moment.Scene.Choices[moment.Followed!.Value].Rating).Where(rating => rating is not null).ToList();
        json.Objects("path", said, moment => Said(json, moment));
        json.Member("rated", ratings.Count);
        json.Member("clear", ratings.Count(rating => rating!.Value.IsClear));
        json.Member("caring", ratings.Count(rating => rating!.Value.IsCaring));
    }

    private static void Said(JsonLineWriter json, RoomMoment moment)
    {
        Choice choice = moment.Scene.Choices[moment.Followed!.Value];
        json.Member("moment", moment.Number);
        json.Member("letter", RoomMoves.Letter(moment.Followed.Value));
        json.Member("text", choice.Text);
        if (choice.Rating is { } rating) json.Member("letterOfQuadrant", Engine.Scoring.QuadrantWords.Letter(rating.Quadrant).ToString());
    }
}
