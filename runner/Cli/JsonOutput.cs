using Rehearsal.Engine;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Cli;

/// <summary>Writes a JSON document to the results, without reflection: start-up time matters more here than brevity.</summary>
internal static class JsonOutput
{
    /// <summary>The version of every document's shape; docs/json.md describes it.</summary>
    public const int Format = 1;

    /// <summary>One object on one line, beginning with <c>"format":1</c>.</summary>
    public static void WriteDocument(TextWriter output, Action<JsonLineWriter> members)
    {
        output.WriteLine(JsonLineWriter.Write(json =>
        {
            json.WriteStartObject();
            json.Member("format", Format);
            members(json);
            json.WriteEndObject();
        }));
        output.Flush();
    }

    public static void Member(this JsonLineWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Member(this JsonLineWriter json, string name, long? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Member(this JsonLineWriter json, string name, bool? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Member(this JsonLineWriter json, string name, DateTimeOffset? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>A score, rounded to one decimal.</summary>
    public static void Score(this JsonLineWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        if (value is { } score) json.WriteValue(Rounding.Shown(score));
        else json.WriteNull();
    }

    public static void Object(this JsonLineWriter json, string name, Action members)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        members();
        json.WriteEndObject();
    }

    /// <summary>An object, or null when there is nothing to say.</summary>
    public static void ObjectOrNull<T>(this JsonLineWriter json, string name, T? value, Action<T> members)
        where T : class
    {
        if (value is null)
        {
            json.WritePropertyName(name);
            json.WriteNull();
            return;
        }

        json.Object(name, () => members(value));
    }

    /// <summary>An array of objects.</summary>
    public static void Objects<T>(this JsonLineWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Texts(this JsonLineWriter json, string name, IEnumerable<string> items)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items) json.WriteValue(item);
        json.WriteEndArray();
    }

    public static void Map(this JsonLineWriter json, string name, IEnumerable<KeyValuePair<string, string>> items) =>
        json.Object(name, () =>
        {
            foreach (var (key, value) in items) json.Member(key, value);
        });

    public static void Map(this JsonLineWriter json, string name, IEnumerable<KeyValuePair<string, int>> items) =>
        json.Object(name, () =>
        {
            foreach (var (key, value) in items) json.Member(key, value);
        });
}
