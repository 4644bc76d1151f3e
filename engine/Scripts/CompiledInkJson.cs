using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Scripts;

/// <summary>What is known of a compiled script besides Ink's story, as one JSON object.</summary>
internal static class CompiledInkJson
{
    public static void Write(JsonWriter json, CompiledInk compiled)
    {
        json.WriteStartObject();
        json.WritePropertyName("choices");
        json.WriteStartArray();
        foreach (var (path, choice) in compiled.Choices) Write(json, path, choice);
        json.WriteEndArray();
        json.WritePropertyName("variables");
        json.WriteStartArray();
        foreach (var variable in compiled.Variables) json.WriteValue(variable);
        json.WriteEndArray();
        json.WritePropertyName("knots");
        json.WriteStartArray();
        foreach (var (name, place) in compiled.Knots) WriteRow(json, name, place.File, place.Line);
        json.WriteEndArray();
        json.WritePropertyName("warnings");
        json.WriteStartArray();
        foreach (var warning in compiled.Warnings) WriteRow(json, warning.Code, warning.File, warning.Line, warning.Message, warning.Remedy);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static CompiledInk Read(JObject json, string inkJson) => new(
        inkJson,
        Rows(json, "choices").ToDictionary(row => (string)row[0]!, ReadChoice, StringComparer.Ordinal),
        Rows<JValue>(json, "variables").Select(name => (string)name!).ToHashSet(StringComparer.Ordinal),
        Rows(json, "knots").ToDictionary(row => (string)row[0]!, row => new SourcePlace((string)row[1]!, (int)row[2]), StringComparer.Ordinal),
        [.. Rows(json, "warnings").Select(row => new Diagnostic((string)row[0]!, Severity.Warning, (string)row[1]!, (int?)row[2], (string)row[3]!, (string)row[4]!))]);

    private static void Write(JsonWriter json, string path, ChoiceSource choice) =>
        WriteRow(json, path, choice.Id, choice.Label, choice.Knot, choice.File, choice.Line, choice.Rating?.Clarity, choice.Rating?.Care, choice.Contested);

    private static ChoiceSource ReadChoice(JArray row) => new(
        (string)row[1]!,
        (string?)row[2],
        (string?)row[3],
        (string)row[4]!,
        (int)row[5],
        (int?)row[6] is { } clarity ? new Rating(clarity, (int)row[7]) : null,
        (bool)row[8]);

    private static void WriteRow(JsonWriter json, params ReadOnlySpan<object?> values)
    {
        json.WriteStartArray();
        foreach (var value in values) json.WriteValue(value);
        json.WriteEndArray();
    }

    private static IEnumerable<JArray> Rows(JObject json, string name) => Rows<JArray>(json, name);

    private static IEnumerable<TRow> Rows<TRow>(JObject json, string name)
        where TRow : JToken => json[name] is JArray rows ? rows.Cast<TRow>() : throw new FormatException($"'{name}' is missing.");
}
