using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Exports;

/// <summary>
/// A room as one JSON document: what was said, what was on offer, and how many chose what. Counts only, and only what may be told; no name, no key, and
/// nothing that opens its doors. Every field is always there; docs/json.md describes them.
/// </summary>
public static class RoomJson
{
    /// <summary>The version of the shape.</summary>
    public const int Format = 1;

    /// <summary>What the document says it is.</summary>
    public const string Kind = "rehearsal-room";

    public static string Write(Room room) => JsonLineWriter.Write(json => Write(json, room));

    private static void Write(JsonLineWriter json, Room room)
    {
        var (start, debrief) = (room.Start, RoomDebrief.Of(room));
        json.WriteStartObject();
        json.Member("format", Format);
        json.Member("kind", Kind);
        json.Member("room", start.Id);
        json.Member("scenario", start.ScenarioId);
        json.Member("title", start.Title);
        json.Member("hash", start.ContentHash);
        json.Member("rules", start.RulesVersion);
        json.Member("form", start.Form.Word());
        json.Member("quick", start.IsQuick);
        json.Member("minutes", start.Minutes);
        json.Member("seed", start.Circumstances.Seed);
        json.Map("vary", start.Circumstances.Vary);
        json.Map("fills", start.Circumstances.Fills);
        json.Member("startedAt", start.StartedAt);
        json.Member("beganAt", room.BeganAt);
        json.Member("closedAt", room.ClosedAt);
        json.Member("people", room.Came);
        Talk(json, debrief);
        json.List("split", debrief.Split, (_, told) => Split(json, told));
        json.List("changed", debrief.Changed, (_, told) => Changed(json, told));
        json.List("tables", [.. room.Tables.Values], (_, table) => Table(json, room, table));
        json.WriteEndObject();
    }

    private static void Table(JsonLineWriter json, Room room, RoomTable table)
    {
        json.WriteStartObject();
        json.Member("table", table.Number);
        json.Member("swaps", table.Swaps);
        Talk(json, RoomDebrief.Of(room, table.Number));
        json.WriteEndObject();
    }

    private static void Talk(JsonLineWriter json, RoomDebrief debrief)
    {
        json.Score("clarity", debrief.Scores?.Clarity);
        json.Score("care", debrief.Scores?.Care);
        json.Score("integration", debrief.Scores?.Integration);
        json.WritePropertyName("ending");
        if (debrief.Ending is { } ending) Ending(json, ending);
        else json.WriteNull();
        json.List("moments", debrief.Told, (_, told) => Moment(json, told));
    }

    private static void Ending(JsonLineWriter json, Ending ending)
    {
        json.WriteStartObject();
        json.Member("id", ending.Id);
        json.Member("title", ending.Title);
        json.Member("outcome", ending.Outcome?.Word());
        json.Member("friend", ending.Friend);
        json.WriteEndObject();
    }

    private static void Moment(JsonLineWriter json, ToldMoment told)
    {
        var (moment, scene, counts) = (told.Moment, told.Moment.Scene, told.Counts);
        json.WriteStartObject();
        json.Member("moment", moment.Number);
        json.Member("phase", scene.Phase?.Word());
        json.Member("pressure", scene.Pressure);
        json.Member("key", scene.IsKey);
        json.Member("full", moment.IsFull);
        json.List("lines", scene.Lines, (_, line) => Line(json, line));
        json.List("options", [.. Enumerable.Range(0, scene.Choices.Count)], (_, option) => Option(json, told, option));
        json.Member("votersFirst", counts.First?.Voters);
        json.Member("votersSecond", counts.Second?.Voters);
        Moved(json, counts);
        json.Score("changedPercent", 100 * counts.ChangedShare);
        json.Member("followed", moment.Followed is { } followed ? RoomMoves.Letter(followed) : null);
        json.Member("by", moment.Followed is null ? null : moment.By.Word());
        json.Member("lookedAt", moment.LookedAt is { } looked ? RoomMoves.Letter(looked) : null);
        json.WriteEndObject();
    }

    private static void Line(JsonLineWriter json, Line line)
    {
        json.WriteStartObject();
        json.Member("speaker", line.Speaker);
        json.Member("text", line.Text);
        json.Member("thought", line.Thought);
        json.WriteEndObject();
    }

    private static void Option(JsonLineWriter json, ToldMoment told, int option)
    {
        var (choice, guess) = (told.Moment.Scene.Choices[option], told.GuessOf(option));
        json.WriteStartObject();
        json.Member("option", RoomMoves.Letter(option));
        json.Member("id", choice.Id);
        json.Member("text", choice.Text);
        json.Member("clarity", choice.Rating?.Clarity);
        json.Member("care", choice.Rating?.Care);
        json.Member("quadrant", choice.Rating?.Quadrant.Word());
        json.Texts("signals", choice.Signals.Select(signal => signal.Word));
        json.Member("style", choice.Style?.Word());
        json.Member("why", choice.Why);
        json.Member("contested", choice.Contested);
        json.Member("votesFirst", told.Counts.First?.Totals?[option]);
        json.Member("votesSecond", told.Counts.Second?.Totals?[option]);
        json.Score("guessClarity", guess?.Clarity);
        json.Score("guessCare", guess?.Care);
        json.Member("guessPeople", guess?.People);
        json.WriteEndObject();
    }

    private static void Moved(JsonLineWriter json, MomentCounts counts)
    {
        if (counts.Moved is not { } moved)
        {
            json.WritePropertyName("moved");
            json.WriteNull();
            return;
        }

        var moves = moved.SelectMany((row, from) => row.Select((people, to) => (From: from, To: to, People: people))).Where(move => move.People > 0).ToList();
        json.List("moved", moves, (_, move) =>
        {
            json.WriteStartObject();
            json.Member("from", RoomMoves.Letter(move.From));
            json.Member("to", RoomMoves.Letter(move.To));
            json.Member("people", move.People);
            json.WriteEndObject();
        });
    }

    private static void Split(JsonLineWriter json, ToldMoment told)
    {
        json.WriteStartObject();
        json.Member("moment", told.Moment.Number);
        json.Score("topPercent", 100 * told.Counts.Last?.TopShare);
        json.WriteEndObject();
    }

    private static void Changed(JsonLineWriter json, ToldMoment told)
    {
        json.WriteStartObject();
        json.Member("moment", told.Moment.Number);
        json.Score("changedPercent", 100 * told.Counts.ChangedShare);
        json.WriteEndObject();
    }
}
