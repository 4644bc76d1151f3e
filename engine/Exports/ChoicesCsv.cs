using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
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

    public static string Write(IEnumerable<SessionRecord> sessions)
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        // A spreadsheet takes a field that begins with a sign for a formula; the apostrophe says that it is text.
        using var csv = new CsvWriter(written, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", InjectionOptions = InjectionOptions.Escape, InjectionCharacters = ['=', '@', '+', '\t', '\r'] });
        foreach (var column in Columns) csv.WriteField(column);
        csv.NextRecord();
        foreach (var record in sessions) Write(csv, record);
        csv.Flush();
        return written.ToString();
    }

    private static void Write(CsvWriter csv, SessionRecord record)
    {
        var moments = Moments.Of(record.Turns).ToDictionary(moment => moment.Turn.Number);
        foreach (var turn in record.Turns)
        {
            if (turn.Chosen is not { } chosen) continue;
            var moment = moments.GetValueOrDefault(turn.Number);
            Session(csv, record.Summary);
            csv.WriteField(Number(turn.Number));
            csv.WriteField(moment is null ? "" : Number(moment.Number));
            csv.WriteField(Flag(turn.Number >= record.Summary.FirstOwnTurn));
            csv.WriteField(turn.Scene.Phase?.Word() ?? "");
            csv.WriteField(Flag(turn.Scene.Pressure));
            Choice(csv, chosen, moment);
            csv.WriteField(Said(turn.OwnWords?.Text ?? ""));
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
        csv.WriteField(Said(chosen.Text));
        csv.WriteField(chosen.Rating is { } rating ? Number(rating.Clarity) : "");
        csv.WriteField(chosen.Rating is { } read ? Number(read.Care) : "");
        csv.WriteField(chosen.Rating?.Quadrant.Word() ?? "");
        csv.WriteField(moment is null ? "" : Flag(moment.IsCarried));
        csv.WriteField(string.Join(' ', chosen.Signals));
        csv.WriteField(chosen.Style?.Word() ?? "");
        csv.WriteField(moment?.WithinReach.Id ?? "");
    }

    /// <summary>What somebody said. A minus at its beginning would make a formula of it, and a number has one too: so it is not among the signs above.</summary>
    private static string Said(string text) => text.StartsWith('-') ? "'" + text : text;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Flag(bool flag) => flag ? "true" : "false";
}
