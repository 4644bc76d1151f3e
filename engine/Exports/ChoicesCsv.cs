using CsvHelper;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Exports;

/// <summary>Every choice of some sessions as a table for a spreadsheet, a row each (RFC 4180). docs/exports.md describes the columns.</summary>
public static class ChoicesCsv
{
    private static readonly string[] Columns =
    [
        "session", "scenario", "started_at", "ended_at", "ending", "outcome", "mode", "turn", "moment", "own", "phase", "pressure", "choice", "text",
        "clarity", "care", "quadrant", "carried", "signals", "style", "within_reach", "own_words", "at",
    ];

    public static string Write(IEnumerable<SessionRecord> sessions) => CsvTable.Write(Columns, csv =>
    {
        foreach (var record in sessions) Write(csv, record);
    });

    private static void Write(CsvWriter csv, SessionRecord record)
    {
        var moments = Moments.Of(record.Turns).ToDictionary(moment => moment.Turn.Number);
        foreach (var turn in record.Turns)
        {
            if (turn.Chosen is not { } chosen) continue;
            var moment = moments.GetValueOrDefault(turn.Number);
            Session(csv, record.Summary);
            csv.WriteField(CsvTable.Number(turn.Number));
            csv.WriteField(moment is null ? "" : CsvTable.Number(moment.Number));
            csv.WriteField(CsvTable.Flag(turn.Number >= record.Summary.FirstOwnTurn));
            csv.WriteField(turn.Scene.Phase?.Word() ?? "");
            csv.WriteField(CsvTable.Flag(turn.Scene.Pressure));
            Choice(csv, chosen, moment);
            csv.WriteField(CsvTable.Said(turn.OwnWords?.Text ?? ""));
            csv.WriteField(Instant.Write(turn.At));
            csv.NextRecord();
        }
    }

    private static void Session(CsvWriter csv, SessionSummary summary)
    {
        csv.WriteField(summary.Id);
        csv.WriteField(summary.ScenarioId);
        csv.WriteField(Instant.Write(summary.StartedAt));
        csv.WriteField(summary.EndedAt is { } ended ? Instant.Write(ended) : "");
        csv.WriteField(summary.Ending?.Id ?? "");
        csv.WriteField(summary.Ending?.Outcome?.Word() ?? "");
        csv.WriteField(summary.Mode.Word());
    }

    private static void Choice(CsvWriter csv, Choice chosen, Moment? moment)
    {
        csv.WriteField(chosen.Id);
        csv.WriteField(CsvTable.Said(chosen.Text));
        csv.WriteField(chosen.Rating is { } rating ? CsvTable.Number(rating.Clarity) : "");
        csv.WriteField(chosen.Rating is { } read ? CsvTable.Number(read.Care) : "");
        csv.WriteField(chosen.Rating?.Quadrant.Word() ?? "");
        csv.WriteField(moment is null ? "" : CsvTable.Flag(moment.IsCarried));
        csv.WriteField(string.Join(' ', chosen.Signals));
        csv.WriteField(chosen.Style?.Word() ?? "");
        csv.WriteField(moment?.WithinReach.Id ?? "");
    }
}
