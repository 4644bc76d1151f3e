namespace Rehearsal.Engine.Conversations;

/// <summary>Writes JSON without reflection; a null text and a false flag are left out.</summary>
internal static class JsonText
{
    public static void Text(this JsonLineWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }
    }

    public static void Number(this JsonLineWriter json, string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Flag(this JsonLineWriter json, string name, bool value)
    {
        if (value)
        {
            json.WritePropertyName(name);
            json.WriteValue(true);
        }
    }

    public static void List<T>(this JsonLineWriter json, string name, IReadOnlyList<T> items, Action<JsonLineWriter, T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    public static void Map<T>(this JsonLineWriter json, IReadOnlyDictionary<string, T> map, Action<JsonLineWriter, T> write)
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
