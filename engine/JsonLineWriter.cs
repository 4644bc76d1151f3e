using System.Text;
using Newtonsoft.Json;

namespace Rehearsal.Engine;

/// <summary>
/// Writes JSON on one line, character for character what <c>JsonTextWriter</c> writes; texts and numbers are put down by <see cref="JsonConvert"/>.
/// That writer looks up the names of its tokens by reflection before its first character, which takes two fifths of a bare process at every start.
/// </summary>
public sealed class JsonLineWriter
{
    private readonly StringBuilder line = new();

    /// <summary>What <paramref name="write"/> writes: one value.</summary>
    public static string Write(Action<JsonLineWriter> write)
    {
        var json = new JsonLineWriter();
        write(json);
        return json.line.ToString();
    }

    public void WriteStartObject() => Value("{");

    public void WriteEndObject() => line.Append('}');

    public void WriteStartArray() => Value("[");

    public void WriteEndArray() => line.Append(']');

    public void WritePropertyName(string name)
    {
        WriteValue(name);
        line.Append(':');
    }

    public void WriteNull() => Value(JsonConvert.Null);

    public void WriteValue(string? text)
    {
        if (text is null) WriteNull();
        else if (IsPlain(text)) Value("\"").Append(text).Append('"');
        else Value(JsonConvert.ToString(text));
    }

    public void WriteValue(int? number) => Value(number is { } known ? JsonConvert.ToString(known) : JsonConvert.Null);

    public void WriteValue(double? number) => Value(number is { } known ? JsonConvert.ToString(known) : JsonConvert.Null);

    public void WriteValue(bool? flag) => Value(flag is { } known ? JsonConvert.ToString(known) : JsonConvert.Null);

    private StringBuilder Value(string value)
    {
        if (line.Length > 0 && line[^1] is not ('{' or '[' or ':')) line.Append(',');
        return line.Append(value);
    }

    /// <summary>Whether every letter stands for itself: the most of what is written, and spared a writer of its own each.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var letter in text)
        {
            if (letter is < ' ' or > '~' or '"' or '\\') return false;
        }

        return true;
    }
}
