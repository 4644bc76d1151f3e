using System.Xml;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Exports;

/// <summary>
/// Sessions as xAPI statements (version 1.0.3): one for the talk, and one for each choice that was the learner's own. No name, no score and no success:
/// what the lines showed stands in extensions. The same session always gives the same statements. docs/exports.md describes the words.
/// </summary>
public static class XapiStatements
{
    public static string Write(IEnumerable<SessionRecord> sessions) => JsonLineWriter.Write(json =>
    {
        json.WriteStartArray();
        foreach (var record in sessions) Write(json, record);
        json.WriteEndArray();
    });

    private static void Write(JsonLineWriter json, SessionRecord record)
    {
        foreach (var turn in record.Turns)
        {
            if (turn.Chosen is not null && turn.Number >= record.Summary.FirstOwnTurn) WriteChoice(json, record, turn);
        }

        WriteTalk(json, record);
    }

    private static void WriteTalk(JsonLineWriter json, SessionRecord record)
    {
        var (summary, scores) = (record.Summary, Scorer.Score(Moments.Of(record.DebriefedTurns)));
        Statement(json, record, "talk", summary.EndedAt ?? (record.Turns.Count > 0 ? record.Turns[^1].At : summary.StartedAt), summary.IsFinished ? "completed" : "attempted", () =>
        {
            json.Activity(XapiWriter.Scenario(summary.ScenarioId), "simulation", summary.Title, choices: null);
            json.Begin("result");
            json.WritePropertyName("completion");
            json.WriteValue(summary.IsFinished);
            if (summary.EndedAt is { } ended) json.Text("duration", XmlConvert.ToString(ended >= summary.StartedAt ? ended - summary.StartedAt : TimeSpan.Zero));
            json.Begin("extensions");
            json.Extension("ending", summary.Ending?.Id);
            json.Extension("outcome", summary.Ending?.Outcome?.Word());
            json.Extension("clarity", scores?.Clarity);
            json.Extension("care", scores?.Care);
            json.Extension("integration", scores?.Integration);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void WriteChoice(JsonLineWriter json, SessionRecord record, Turn turn)
    {
        var chosen = turn.Chosen!;
        Statement(json, record, FormattableString.Invariant($"turn {turn.Number}"), turn.At, "responded", () =>
        {
            json.Offer(record.Summary.ScenarioId, turn.Scene, record.Summary.Title);
            json.Begin("result");
            json.Text("response", chosen.Id);
            json.Begin("extensions");
            json.Extension("clarity", chosen.Rating?.Clarity);
            json.Extension("care", chosen.Rating?.Care);
            json.Extension("quadrant", chosen.Rating?.Quadrant.Word());
            json.Extension("style", chosen.Style?.Word());
            json.Extension("signals", chosen.Signals.Count > 0 ? string.Join(' ', chosen.Signals) : null);
            json.Extension("pressure", turn.Scene.Pressure ? "high" : null);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void Statement(JsonLineWriter json, SessionRecord record, string part, DateTimeOffset at, string verb, Action objectAndResult) =>
        json.Statement(new XapiStatement(record.Summary.Id, part, new XapiActor("Agent", "learner"), verb, part == "talk" ? null : record.Summary.ScenarioId, at), objectAndResult);
}
