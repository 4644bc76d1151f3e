using System.Xml;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Exports;

/// <summary>
/// Rooms as xAPI statements (version 1.0.3): one for each reply that a room or a table went on with, and one for each talk. The actor is the room, a group
/// whose members are not told; counts that may not be told are not there. The same room always gives the same statements. docs/exports.md describes the words.
/// </summary>
public static class RoomXapi
{
    public static string Write(IEnumerable<Room> rooms) => JsonLineWriter.Write(json =>
    {
        json.WriteStartArray();
        foreach (var room in rooms)
        {
            // A room that works at tables has no talk of its own.
            foreach (var table in room.Start.Form == RoomForm.Together ? [0] : room.Tables.Keys) Write(json, room, table);
        }

        json.WriteEndArray();
    });

    private static void Write(JsonLineWriter json, Room room, int table)
    {
        var debrief = RoomDebrief.Of(room, table);
        if (table > 0 && debrief.Told.Count == 0) return;
        foreach (var told in debrief.Told)
        {
            if (told.Moment is { Followed: not null, By: not FollowBy.Reading }) WriteChoice(json, room, told);
        }

        WriteTalk(json, room, table, debrief);
    }

    private static void WriteChoice(JsonLineWriter json, Room room, ToldMoment told)
    {
        var (moment, choices, counts) = (told.Moment, told.Moment.Scene.Choices, told.Counts);
        var chosen = choices[moment.Followed!.Value];
        json.Statement(Statement(room, told.Table, FormattableString.Invariant($"moment {moment.Number}"), "responded", moment.FollowedAt ?? room.Start.StartedAt, room.Start.ScenarioId), () =>
        {
            json.Offer(room.Start.ScenarioId, moment.Scene, room.Start.Title);
            json.Begin("result");
            json.Text("response", chosen.Id);
            json.Begin("extensions");
            json.Extension("by", moment.By.Word());
            json.Extension("votes-first", Votes(choices, counts.First));
            json.Extension("votes-second", Votes(choices, counts.Second));
            json.Extension("voters-first", counts.First?.Voters);
            json.Extension("voters-second", counts.Second?.Voters);
            json.Extension("clarity", chosen.Rating?.Clarity);
            json.Extension("care", chosen.Rating?.Care);
            json.Extension("quadrant", chosen.Rating?.Quadrant.Word());
            json.Extension("style", chosen.Style?.Word());
            json.Extension("signals", chosen.Signals.Count > 0 ? string.Join(' ', chosen.Signals) : null);
            json.Extension("pressure", moment.Scene.Pressure ? "high" : null);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void WriteTalk(JsonLineWriter json, Room room, int table, RoomDebrief debrief)
    {
        var isOver = debrief.Told is [.., { Moment.Scene.IsOver: true }];
        var at = room.ClosedAt ?? debrief.Told.Select(told => told.Moment.FollowedAt).Max() ?? room.Start.StartedAt;
        json.Statement(Statement(room, table, "talk", isOver ? "completed" : "attempted", at, parent: null), () =>
        {
            json.Activity(XapiWriter.Scenario(room.Start.ScenarioId), "simulation", room.Start.Title, choices: null);
            json.Begin("result");
            json.WritePropertyName("completion");
            json.WriteValue(isOver);
            if (room is { BeganAt: { } began, ClosedAt: { } closed }) json.Text("duration", XmlConvert.ToString(closed >= began ? closed - began : TimeSpan.Zero));
            json.Begin("extensions");
            json.Extension("people", room.Came);
            json.Extension("form", room.Start.Form.Word());
            json.Extension("ending", debrief.Ending?.Id);
            json.Extension("outcome", debrief.Ending?.Outcome?.Word());
            json.Extension("clarity", debrief.Scores?.Clarity);
            json.Extension("care", debrief.Scores?.Care);
            json.Extension("integration", debrief.Scores?.Integration);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static XapiStatement Statement(Room room, int table, string part, string verb, DateTimeOffset at, string? parent)
    {
        var place = table == 0 ? "" : FormattableString.Invariant($"/table {table}");
        return new XapiStatement(room.Start.Id, $"room{place}/{part}", new XapiActor("Group", $"room:{room.Start.Id}{place.Replace("/table ", ":table:", StringComparison.Ordinal)}"), verb, parent, at);
    }

    private static IEnumerable<(string Choice, int Votes)>? Votes(IReadOnlyList<Choice> choices, VoteCount? count) =>
        count?.Totals is { } totals ? choices.Zip(totals, (choice, votes) => (choice.Id, votes)) : null;
}
