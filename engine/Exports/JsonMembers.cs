using System.Globalization;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Exports;

/// <summary>Fields that are always there, null where there is nothing to say.</summary>
internal static class JsonMembers
{
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

    public static void Member(this JsonLineWriter json, string name, bool value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Member(this JsonLineWriter json, string name, DateTimeOffset? time) =>
        json.Member(name, time?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    /// <summary>Rounded to one decimal.</summary>
    public static void Score(this JsonLineWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value is { } score ? Rounding.Shown(score) : null);
    }

    public static void Texts(this JsonLineWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var text in texts) json.WriteValue(text);
        json.WriteEndArray();
    }

    public static void Map(this JsonLineWriter json, string name, IReadOnlyDictionary<string, string> texts)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        foreach (var (key, text) in texts) json.Member(key, text);
        json.WriteEndObject();
    }
}
