using CsvHelper;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Exports;

/// <summary>Every option of every moment of some rooms as a table for a spreadsheet, a row each. What may not be told is empty. docs/exports.md describes the columns.</summary>
public static class RoomCsv
{
    private static readonly string[] Columns =
    [
        "room", "scenario", "table", "moment", "key", "phase", "pressure", "option", "choice", "text", "clarity", "care", "quadrant",
        "votes_first", "votes_second", "voters_first", "voters_second", "guess_clarity", "guess_care", "guess_people", "followed", "by",
    ];

    public static string Write(IEnumerable<Room> rooms) => CsvTable.Write(Columns, csv =>
    {
        foreach (var room in rooms)
        {
            foreach (var told in room.Tables.Keys.Prepend(0).SelectMany(table => ToldMoment.Of(room, table)))
            {
                for (var option = 0; option < told.Moment.Scene.Choices.Count; option++) Write(csv, room, told, option);
            }
        }
    });

    private static void Write(CsvWriter csv, Room room, ToldMoment told, int option)
    {
        var (moment, choice) = (told.Moment, told.Moment.Scene.Choices[option]);
        csv.WriteField(room.Start.Id);
        csv.WriteField(room.Start.ScenarioId);
        csv.WriteField(told.Table == 0 ? "" : CsvTable.Number(told.Table));
        csv.WriteField(CsvTable.Number(moment.Number));
        csv.WriteField(CsvTable.Flag(moment.Scene.IsKey));
        csv.WriteField(moment.Scene.Phase?.Word() ?? "");
        csv.WriteField(CsvTable.Flag(moment.Scene.Pressure));
        csv.WriteField(RoomMoves.Letter(option));
        csv.WriteField(choice.Id);
        csv.WriteField(CsvTable.Said(choice.Text));
        csv.WriteField(CsvTable.Number(choice.Rating?.Clarity));
        csv.WriteField(CsvTable.Number(choice.Rating?.Care));
        csv.WriteField(choice.Rating?.Quadrant.Word() ?? "");
        Counts(csv, told, option);
        csv.WriteField(CsvTable.Flag(moment.Followed == option));
        csv.WriteField(moment.Followed == option ? moment.By.Word() : "");
        csv.NextRecord();
    }

    private static void Counts(CsvWriter csv, ToldMoment told, int option)
    {
        var (first, second, guess) = (told.Counts.First, told.Counts.Second, told.GuessOf(option));
        csv.WriteField(CsvTable.Number(first?.Totals?[option]));
        csv.WriteField(CsvTable.Number(second?.Totals?[option]));
        csv.WriteField(CsvTable.Number(first?.Voters));
        csv.WriteField(CsvTable.Number(second?.Voters));
        csv.WriteField(guess is null ? "" : Rounding.Text(guess.Clarity));
        csv.WriteField(guess is null ? "" : Rounding.Text(guess.Care));
        csv.WriteField(CsvTable.Number(guess?.People));
    }
}
