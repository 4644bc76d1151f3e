namespace Rehearsal.Engine.Conversations;

/// <summary>Meters as a JSON object: variable name → 0–100.</summary>
public static class MetersJson
{
    public static string Write(IReadOnlyDictionary<string, int> meters) => JsonLineWriter.Write(json => Write(json, meters));

    /// <exception cref="FormatException">The text is no object of meters, or one lies outside 0–100.</exception>
    public static IReadOnlyDictionary<string, int> Read(string text) => StrictJsonReader.Read(text, Read);

    internal static void Write(JsonLineWriter json, IReadOnlyDictionary<string, int> meters) => json.Map(meters, WriteMeter);

    internal static IReadOnlyDictionary<string, int> Read(StrictJsonReader json) => json.Map(reader => reader.Number(0, 100));

    // What is written must read back: a meter out of its range is a bug of whoever moved it, found here and not when the session is opened again.
    private static void WriteMeter(JsonLineWriter json, int meter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(meter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(meter, 100);
        json.WriteValue(meter);
    }
}
