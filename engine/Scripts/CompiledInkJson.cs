using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Scripts;

/// <summary>What is known of a compiled script besides Ink's story, as one JSON object of rows. It is read at every start, hence token by token.</summary>
internal static class CompiledInkJson
{
    public static string Write(CompiledInk compiled) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("choices");
        json.WriteStartArray();
        foreach (var (path, choice) in compiled.Choices) Write(json, path, choice);
        json.WriteEndArray();
        json.List("variables", [.. compiled.Variables], (writer, variable) => writer.WriteValue(variable));
        json.WritePropertyName("knots");
        json.WriteStartArray();
        foreach (var (name, place) in compiled.Knots) WriteRow(json, name, place.File, place.Line);
        json.WriteEndArray();
        json.List("warnings", compiled.Warnings, (writer, warning) => WriteRow(writer, warning.Code, warning.File, warning.Line, warning.Column, warning.Message, warning.Remedy));
        json.WriteEndObject();
    });

    /// <param name="text">What <see cref="Write(CompiledInk)"/> wrote.</param>
    /// <param name="inkJson">Ink's compiled story, which is kept apart.</param>
    /// <exception cref="FormatException">The text holds something else.</exception>
    public static CompiledInk Read(string text, string inkJson) => StrictJsonReader.Read(text, json => Read(json, inkJson));

    private static CompiledInk Read(StrictJsonReader json, string inkJson)
    {
        var choices = new Dictionary<string, ChoiceSource>(StringComparer.Ordinal);
        var variables = new HashSet<string>(StringComparer.Ordinal);
        var knots = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        IReadOnlyList<Diagnostic> warnings = [];
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "choices": json.Rows(row => choices[row.Next().Text()] = ReadChoice(row)); break;
                case "variables": variables.UnionWith(json.List(item => item.Text())); break;
                case "knots": json.Rows(row => knots[row.Next().Text()] = new SourcePlace(row.Next().Text(), Line(row.Next()) ?? 1)); break;
                case "warnings": warnings = json.Rows(ReadWarning); break;
                default: throw json.Unknown(field);
            }
        }

        return new CompiledInk(inkJson, choices, variables, knots, warnings);
    }

    private static void Write(JsonLineWriter json, string path, ChoiceSource choice) =>
        WriteRow(json, path, choice.Id, choice.Label, choice.Knot, choice.File, choice.Line, choice.Rating?.Clarity, choice.Rating?.Care, choice.Contested);

    private static ChoiceSource ReadChoice(StrictJsonReader row) => new(
        row.Next().Text(),
        row.Next().TextOrNull(),
        row.Next().TextOrNull(),
        row.Next().Text(),
        Line(row.Next()) ?? 1,
        RatingOf(Axis(row.Next()), Axis(row.Next())),
        row.Next().Flag());

    private static Rating? RatingOf(int? clarity, int? care) => clarity is { } onClarity && care is { } onCare ? new Rating(onClarity, onCare) : null;

    private static Diagnostic ReadWarning(StrictJsonReader row)
    {
        var (code, file, line, column) = (row.Next().Text(), row.Next().Text(), Line(row.Next()), Line(row.Next()));
        return new Diagnostic(code, Severity.Warning, file, line, row.Next().Text(), row.Next().Text()) { Column = column };
    }

    private static int? Line(StrictJsonReader value) => value.NumberOrNull(0, int.MaxValue);

    private static int? Axis(StrictJsonReader value) => value.NumberOrNull(Rating.Lowest, Rating.Highest);

    private static void WriteRow(JsonLineWriter json, params ReadOnlySpan<object?> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            switch (value)
            {
                case int number: json.WriteValue(number); break;
                case bool flag: json.WriteValue(flag); break;
                default: json.WriteValue((string?)value); break;
            }
        }

        json.WriteEndArray();
    }
}
