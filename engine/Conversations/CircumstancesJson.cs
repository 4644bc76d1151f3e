namespace Rehearsal.Engine.Conversations;

/// <summary>What makes two runs the same run, as JSON: <c>{"seed":7,"vary":{…},"fills":{…}}</c>, and <c>"knot"</c> and <c>"set"</c> where it does not begin at the top.</summary>
public static class CircumstancesJson
{
    public static string Write(Circumstances circumstances) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        json.Number("seed", circumstances.Seed);
        json.WritePropertyName("vary");
        WriteTexts(json, circumstances.Vary);
        json.WritePropertyName("fills");
        WriteTexts(json, circumstances.Fills);
        if (circumstances.From is { } from)
        {
            json.Text("knot", from.Knot);
            json.WritePropertyName("set");
            WriteTexts(json, from.Variables);
        }

        json.WriteEndObject();
    });

    /// <exception cref="FormatException">The text does not hold circumstances, or the seed is negative.</exception>
    public static Circumstances Read(string text) => StrictJsonReader.Read(text, Read);

    internal static string WriteTexts(IReadOnlyDictionary<string, string> texts) => JsonLineWriter.Write(json => WriteTexts(json, texts));

    internal static IReadOnlyDictionary<string, string> ReadTexts(string text) => StrictJsonReader.Read(text, ReadTexts);

    private static void WriteTexts(JsonLineWriter json, IReadOnlyDictionary<string, string> texts) => json.Map(texts, (writer, text) => writer.WriteValue(text));

    private static IReadOnlyDictionary<string, string> ReadTexts(StrictJsonReader json) => json.Map(reader => reader.Text());

    private static Circumstances Read(StrictJsonReader json)
    {
        int? seed = null;
        IReadOnlyDictionary<string, string>? vary = null, fills = null, set = null;
        string? knot = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "seed": seed = json.Number(0, int.MaxValue); break;
                case "vary": vary = ReadTexts(json); break;
                case "fills": fills = ReadTexts(json); break;
                case "knot": knot = json.Text(); break;
                case "set": set = ReadTexts(json); break;
                default: throw json.Unknown(field);
            }
        }

        return new Circumstances(
            seed ?? throw json.Missing("seed"), vary ?? throw json.Missing("vary"), fills ?? throw json.Missing("fills"))
        {
            From = set is not null ? new StartingPoint(knot, set) : knot is null ? null : throw json.Missing("set"),
        };
    }
}
