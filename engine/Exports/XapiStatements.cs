using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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
    private const string Base = "urn:rehearsal:";
    private const string Verbs = "http://adlnet.gov/expapi/verbs/";
    private const string Activities = "http://adlnet.gov/expapi/activities/";

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
            Activity(json, Base + "scenario:" + Uri.EscapeDataString(summary.ScenarioId), "simulation", summary.Title, choices: null);
            Begin(json, "result");
            json.WritePropertyName("completion");
            json.WriteValue(summary.IsFinished);
            if (summary.EndedAt is { } ended) json.Text("duration", XmlConvert.ToString(ended >= summary.StartedAt ? ended - summary.StartedAt : TimeSpan.Zero));
            Begin(json, "extensions");
            Extension(json, "ending", summary.Ending?.Id);
            Extension(json, "outcome", summary.Ending?.Outcome?.Word());
            Extension(json, "clarity", scores?.Clarity);
            Extension(json, "care", scores?.Care);
            Extension(json, "integration", scores?.Integration);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void WriteChoice(JsonLineWriter json, SessionRecord record, Turn turn)
    {
        var chosen = turn.Chosen!;
        Statement(json, record, FormattableString.Invariant($"turn {turn.Number}"), turn.At, "responded", () =>
        {
            var scene = FormattableString.Invariant($"{Base}scenario:{Uri.EscapeDataString(record.Summary.ScenarioId)}:offer:{Uri.EscapeDataString(string.Join(',', turn.Scene.Choices.Select(choice => choice.Id)))}");
            Activity(json, scene, "cmi.interaction", turn.Scene.Lines.LastOrDefault(line => line.Speaker is not null)?.Text ?? record.Summary.Title, turn.Scene.Choices);
            Begin(json, "result");
            json.Text("response", chosen.Id);
            Begin(json, "extensions");
            Extension(json, "clarity", chosen.Rating?.Clarity);
            Extension(json, "care", chosen.Rating?.Care);
            Extension(json, "quadrant", chosen.Rating?.Quadrant.Word());
            Extension(json, "style", chosen.Style?.Word());
            Extension(json, "signals", chosen.Signals.Count > 0 ? string.Join(' ', chosen.Signals) : null);
            Extension(json, "pressure", turn.Scene.Pressure ? "high" : null);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void Statement(JsonLineWriter json, SessionRecord record, string part, DateTimeOffset at, string verb, Action objectAndResult)
    {
        var summary = record.Summary;
        json.WriteStartObject();
        json.Text("id", Id($"{summary.Id}/{part}").ToString());
        Begin(json, "actor");
        json.Text("objectType", "Agent");
        Begin(json, "account");
        json.Text("homePage", Base + "this-machine");
        json.Text("name", "learner");
        json.WriteEndObject();
        json.WriteEndObject();
        Begin(json, "verb");
        json.Text("id", Verbs + verb);
        Words(json, "display", "en", verb);
        json.WriteEndObject();
        objectAndResult();
        Begin(json, "context");
        json.Text("registration", Id(summary.Id).ToString());
        json.Text("platform", "Rehearsal");
        if (part != "talk")
        {
            Begin(json, "contextActivities");
            json.WritePropertyName("parent");
            json.WriteStartArray();
            json.WriteStartObject();
            json.Text("id", Base + "scenario:" + Uri.EscapeDataString(summary.ScenarioId));
            json.Text("objectType", "Activity");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Text("timestamp", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        json.Text("version", "1.0.3");
        json.WriteEndObject();
    }

    private static void Activity(JsonLineWriter json, string id, string type, string name, IReadOnlyList<Choice>? choices)
    {
        Begin(json, "object");
        json.Text("objectType", "Activity");
        json.Text("id", id);
        Begin(json, "definition");
        json.Text("type", Activities + type);
        Words(json, "name", "und", name);
        if (choices is not null)
        {
            json.Text("interactionType", "choice");
            json.WritePropertyName("choices");
            json.WriteStartArray();
            foreach (var choice in choices)
            {
                json.WriteStartObject();
                json.Text("id", choice.Id);
                Words(json, "description", "und", choice.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A language map with one language; <c>und</c> where nobody says which it is.</summary>
    private static void Words(JsonLineWriter json, string name, string language, string text)
    {
        Begin(json, name);
        json.Text(language, text);
        json.WriteEndObject();
    }

    private static void Begin(JsonLineWriter json, string name)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
    }

    private static void Extension(JsonLineWriter json, string name, string? value) => json.Text(Base + "extension:" + name, value);

    private static void Extension(JsonLineWriter json, string name, int? value)
    {
        if (value is not { } number) return;
        json.WritePropertyName(Base + "extension:" + name);
        json.WriteValue(number);
    }

    private static void Extension(JsonLineWriter json, string name, double? value)
    {
        if (value is not { } number) return;
        json.WritePropertyName(Base + "extension:" + name);
        json.WriteValue(Rounding.Shown(number));
    }

    /// <summary>A UUID that always comes out the same for the same name (RFC 9562, version 8, from SHA-256).</summary>
    private static Guid Id(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(Base + name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
