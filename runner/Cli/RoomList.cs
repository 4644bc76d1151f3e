using System.Globalization;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse workshop --rooms</c>: the rooms that are kept, newest first.</summary>
internal static class RoomList
{
    public static int Print(Workplace workplace, bool asJson)
    {
        using var store = workplace.OpenRooms();
        var rooms = store.List();
        if (asJson) WriteJson(workplace.Out, rooms);
        else WriteText(workplace, rooms);
        return ExitCode.Done;
    }

    private static void WriteText(Workplace workplace, IReadOnlyList<RoomSummary> rooms)
    {
        if (rooms.Count == 0) workplace.Out.WriteLine("No room is kept yet. Open one with: rehearse workshop missed-handover");
        foreach (var room in rooms)
        {
            var when = TimeZoneInfo.ConvertTime(room.StartedAt, workplace.Time.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            workplace.Out.WriteLine(CleanText.Line(string.Create(CultureInfo.InvariantCulture, $"{room.Id}  {when}  {room.Title}: {(room.People == 1 ? "1 person" : $"{room.People} people")}, {(room.ClosedAt is null ? "open" : "closed")}")));
        }
    }

    private static void WriteJson(TextWriter output, IReadOnlyList<RoomSummary> rooms) => JsonOutput.WriteDocument(output, json =>
        json.Objects("rooms", rooms, room =>
        {
            json.Member("room", room.Id);
            json.Member("scenario", room.ScenarioId);
            json.Member("title", room.Title);
            json.Member("form", room.Form.Word());
            json.Member("people", room.People);
            json.Member("step", room.Step.Word());
            json.Member("startedAt", room.StartedAt);
            json.Member("closedAt", room.ClosedAt);
        }));
}
