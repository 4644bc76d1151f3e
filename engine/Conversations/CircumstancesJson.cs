namespace Rehearsal.Engine.Conversations;

/// <summary>What makes two runs the same run, as JSON: <c>{"seed":7,"vary":{…},"fills":{…}}</c>.</summary>
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
        IReadOnlyDictionary<string, string>? vary = null, fills = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "seed": seed = json.Number(0, int.MaxValue); break;
                case "vary": vary = ReadTexts(json); break;
                case "fills": fills = ReadTexts(json); break;
                default: throw json.Unknown(field);
            }
        }

        return new Circumstances(
            seed ?? throw json.Missing("seed"), vary ?? throw json.Missing("vary"), fills ?? throw json.Missing("fills"));
    }
}
