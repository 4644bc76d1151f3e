using System.Buffers;
using System.Globalization;
using Newtonsoft.Json;

namespace Rehearsal.Engine;

/// <summary>
/// Writes JSON on one line, character for character what <c>JsonTextWriter</c> writes; unusual texts and fractions are put down by <see cref="JsonConvert"/>.
/// That writer looks up the names of its tokens by reflection before its first character, which takes two fifths of a bare process at every start.
/// </summary>
public sealed class JsonLineWriter
{
    /// <summary>Longer than most scenes.</summary>
    private const int UsualLength = 2048;

    private const int LongestNumber = 11;

    private static readonly SearchValues<char> Plain = SearchValues.Create(Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter).Except(['"', '\\']).ToArray());

    private readonly ArrayBufferWriter<char> line = new(UsualLength);

    /// <summary>What <paramref name="write"/> writes: one value.</summary>
    public static string Write(Action<JsonLineWriter> write)
    {
        var json = new JsonLineWriter();
        write(json);
        return json.line.WrittenSpan.ToString();
    }

    public void WriteStartObject() => Value("{");

    public void WriteEndObject() => Append('}');

    public void WriteStartArray() => Value("[");

    public void WriteEndArray() => Append(']');

    public void WritePropertyName(string name)
    {
        WriteValue(name);
        Append(':');
    }

    public void WriteNull() => Value(JsonConvert.Null);

    public void WriteValue(string? text)
    {
        if (text is null) WriteNull();
        else if (IsPlain(text)) Quoted(text);
        else Value(JsonConvert.ToString(text));
    }

    public void WriteValue(int? number)
    {
        if (number is not { } known)
        {
            WriteNull();
            return;
        }

        Comma();
        known.TryFormat(line.GetSpan(LongestNumber), out var digits, provider: CultureInfo.InvariantCulture);
        line.Advance(digits);
    }

    public void WriteValue(double? number) => Value(number is { } known ? JsonConvert.ToString(known) : JsonConvert.Null);

    public void WriteValue(bool? flag) => Value(flag is { } known ? JsonConvert.ToString(known) : JsonConvert.Null);

    private void Quoted(string text)
    {
        Comma();
        var room = line.GetSpan(text.Length + 2);
        room[0] = '"';
        text.CopyTo(room[1..]);
        room[text.Length + 1] = '"';
        line.Advance(text.Length + 2);
    }

    private void Value(string value)
    {
        Comma();
        line.Write(value);
    }

    private void Comma()
    {
        if (line.WrittenCount > 0 && line.WrittenSpan[^1] is not ('{' or '[' or ':')) Append(',');
    }

    private void Append(char letter)
    {
        line.GetSpan(1)[0] = letter;
        line.Advance(1);
    }

    /// <summary>Whether every letter stands for itself: the most of what is written, and spared a writer of its own each.</summary>
    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(Plain);
}
