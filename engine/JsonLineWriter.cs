using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Rehearsal.Engine;

/// <summary>
/// Writes JSON on one line, character for character what <c>JsonTextWriter</c> writes; unusual texts and fractions are put down by <see cref="JsonConvert"/>.
/// That writer looks up the names of its tokens by reflection before its first character, which takes two fifths of a bare process at every start, and the framework's generic buffers and searches are compiled anew at each.
/// </summary>
public sealed class JsonLineWriter
{
    /// <summary>Longer than most scenes.</summary>
    private const int UsualLength = 2048;

    private readonly StringBuilder line = new(UsualLength);

    /// <summary>What <paramref name="write"/> writes: one value.</summary>
    public static string Write(Action<JsonLineWriter> write)
    {
        var json = new JsonLineWriter();
        write(json);
        return json.line.ToString();
    }

    public void WriteStartObject() => Next().Append('{');

    public void WriteEndObject() => line.Append('}');

    public void WriteStartArray() => Next().Append('[');

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
        else if (IsPlain(text)) Next().Append('"').Append(text).Append('"');
        else Value(JsonConvert.ToString(text));
    }

    public void WriteValue(long? number)
    {
        if (number is { } known) Next().Append(CultureInfo.InvariantCulture, $"{known}");
        else WriteNull();
    }

    public void WriteValue(double? number) => Value(number is { } known ? JsonConvert.ToString(known) : JsonConvert.Null);

    public void WriteValue(bool? flag) => Value(flag is { } known ? JsonConvert.ToString(known) : JsonConvert.Null);

    private void Value(string value) => Next().Append(value);

    private StringBuilder Next()
    {
        if (line.Length > 0 && line[^1] is not ('{' or '[' or ':')) line.Append(',');
        return line;
    }

    /// <summary>Whether every letter stands for itself: the most of what is written, and spared a writer of its own each. A plain loop: the framework's searches are compiled anew at every start.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var letter in text)
        {
            if (letter is < ' ' or > '~' or '"' or '\\') return false;
        }

        return true;
    }
}
