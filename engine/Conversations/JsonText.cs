using System.Globalization;
using Newtonsoft.Json;

namespace Rehearsal.Engine.Conversations;

/// <summary>Writes JSON without reflection; a null text and a false flag are left out.</summary>
internal static class JsonText
{
    public static string Write(Action<JsonTextWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(text);
        write(json);
        json.Flush();
        return text.ToString();
    }

    public static void Text(this JsonTextWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }
    }

    public static void Number(this JsonTextWriter json, string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Flag(this JsonTextWriter json, string name, bool value)
    {
        if (value)
        {
            json.WritePropertyName(name);
            json.WriteValue(true);
        }
    }

    public static void List<T>(this JsonTextWriter json, string name, IReadOnlyList<T> items, Action<JsonTextWriter, T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    public static void Map<T>(this JsonTextWriter json, IReadOnlyDictionary<string, T> map, Action<JsonTextWriter, T> write)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            write(json, value);
        }

        json.WriteEndObject();
    }
}
