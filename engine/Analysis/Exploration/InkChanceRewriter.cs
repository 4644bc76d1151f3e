using System.Globalization;
using Newtonsoft.Json;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// Puts a question to <see cref="InkChance"/> in the place of every roll of Ink's own dice, so that each outcome can be tried and none is left to a seed.
/// One element of the compiled story takes the place of one, so every path in it stays true.
/// </summary>
internal static class InkChanceRewriter
{
    /// <summary>Whether the script sets the seed itself: then what follows is no chance, and the story stays as it is.</summary>
    public static bool SetsSeed(string inkJson) => inkJson.Contains("\"srnd\"", StringComparison.Ordinal);

    /// <summary>The story with its dice replaced; the same text where it rolls none.</summary>
    public static string Rewrite(string inkJson)
    {
        if (SetsSeed(inkJson) || !InkChance.Questions.Keys.Any(command => inkJson.Contains($"\"{command}\"", StringComparison.Ordinal))) return inkJson;
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using var reader = new JsonTextReader(new StringReader(inkJson)) { MaxDepth = null, DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        using var writer = new JsonTextWriter(text);
        while (reader.Read())
        {
            if (reader.TokenType == JsonToken.String && writer.WriteState == WriteState.Array && InkChance.Questions.TryGetValue((string)reader.Value!, out var question)) Ask(writer, question);
            else writer.WriteToken(reader, writeChildren: false);
        }

        writer.Flush();
        return text.ToString();
    }

    private static void Ask(JsonTextWriter writer, ChanceQuestion question)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("x()");
        writer.WriteValue(question.Name);
        writer.WritePropertyName("exArgs");
        writer.WriteValue(question.Arguments);
        writer.WriteEndObject();
    }
}
