using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Isolation;

/// <summary>
/// What parent and child say to each other: one JSON object a line. Requests are <c>compile</c>, <c>check</c>, <c>begin</c>,
/// <c>choose</c>, <c>variable</c> and <c>variables</c>; an answer is the script, the scene, the values, or the problems.
/// </summary>
internal static class WorkerMessages
{
    public static string Compile(string path, string? cacheFolder) => Line(json =>
    {
        Field(json, "do", "compile");
        Field(json, "path", path);
        Field(json, "cache", cacheFolder);
    });

    public static string Check(string path, IReadOnlySet<string> planned, bool explore) => Line(json =>
    {
        Field(json, "do", "check");
        Field(json, "path", path);
        Field(json, "explore", explore);
        json.List("planned", [.. planned], (writer, variable) => writer.WriteValue(variable));
    });

    /// <exception cref="FormatException">The request names none.</exception>
    public static IReadOnlySet<string> Planned(JObject request) =>
        (request["planned"] ?? throw new FormatException("'planned' is missing.")).Select(name => (string)name!).ToHashSet(StringComparer.Ordinal);

    public static string Begin(Circumstances circumstances) => Line(json =>
    {
        Field(json, "do", "begin");
        Field(json, "circumstances", CircumstancesJson.Write(circumstances));
    });

    public static string Choose(int index) => Line(json =>
    {
        Field(json, "do", "choose");
        Field(json, "index", index);
    });

    public static string Variable(string name) => Line(json =>
    {
        Field(json, "do", "variable");
        Field(json, "name", name);
    });

    public static string Variables() => Line(json => Field(json, "do", "variables"));

    public static string Answer(IReadOnlyDictionary<string, string> variables) => Line(json =>
    {
        json.WritePropertyName("values");
        json.Map(variables, (writer, value) => writer.WriteValue(value));
    });

    public static string Answer(Result<Script> compiled, string? headerText) => Line(json =>
    {
        WriteProblems(json, compiled.Problems);
        if (compiled.Value is not { } script) return;
        Field(json, "path", script.Path);
        Field(json, "header", headerText);
        Field(json, "hash", script.ContentHash);
        Field(json, "about", CompiledInkJson.Write(new CompiledInk(string.Empty, script.Choices, script.Variables, script.Knots, [])));
    });

    public static string Answer(Result<Scene> scene) => Line(json =>
    {
        WriteProblems(json, scene.Problems);
        if (scene.Value is { } reached) Field(json, "scene", SceneJson.Write(reached));
    });

    /// <summary>Numbers go as text: JSON has no word for one that is infinite.</summary>
    public static string Answer(double? variable) => Line(json => Field(json, "value", variable?.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The script as the parent needs it: all but Ink's story, which stays in the child.</summary>
    /// <exception cref="FormatException">The line is no such answer.</exception>
    public static Result<Script> ReadScript(string line, string name)
    {
        var json = Parse(line);
        var problems = ReadProblems(json);
        if (json["about"] is null) return Result<Script>.Failed(problems);
        var id = ScriptCompiler.IdOf(name);
        var header = HeaderReader.Read(new SourceFile(name, name, Text(json, "header")), id);
        var compiled = CompiledInkJson.Read(Text(json, "about"), string.Empty);
        return Result<Script>.Of(new Script(id, Text(json, "path"), header, string.Empty, Text(json, "hash"), compiled.Choices, compiled.Variables, compiled.Knots) { Name = name }, problems);
    }

    /// <exception cref="FormatException">The line is no such answer.</exception>
    public static Result<Scene> ReadScene(string line)
    {
        var json = Parse(line);
        return json["scene"] is not null ? Result<Scene>.Of(SceneJson.Read(Text(json, "scene"))) : Result<Scene>.Failed(ReadProblems(json));
    }

    /// <exception cref="FormatException">The line is no such answer.</exception>
    public static Result<VariableValue> ReadVariable(string line) => Result<VariableValue>.Of(new VariableValue(
        (string?)Parse(line)["value"] is { } value ? double.Parse(value, CultureInfo.InvariantCulture) : null));

    /// <exception cref="FormatException">The line is no such answer.</exception>
    public static Result<IReadOnlyDictionary<string, string>> ReadVariables(string line) => Result<IReadOnlyDictionary<string, string>>.Of(
        (Parse(line)["values"] as JObject ?? throw new FormatException("'values' is missing.")).Properties().ToDictionary(value => value.Name, value => (string)value.Value!, StringComparer.Ordinal));

    /// <exception cref="FormatException">The line is no JSON object.</exception>
    public static JObject Parse(string line)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None, MaxDepth = 32 };
            return JObject.Load(reader);
        }
        catch (JsonException problem)
        {
            throw new FormatException("A line between the processes is no JSON object.", problem);
        }
    }

    /// <exception cref="FormatException">There is no such text.</exception>
    public static string Text(JObject json, string name) => (string?)json[name] ?? throw new FormatException($"'{name}' is missing.");

    private static void WriteProblems(JsonLineWriter json, IReadOnlyList<Diagnostic> problems)
    {
        json.WritePropertyName("problems");
        json.WriteStartArray();
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            Field(json, "code", problem.Code);
            Field(json, "error", problem.IsError);
            Field(json, "file", problem.File);
            Field(json, "line", problem.Line);
            Field(json, "column", problem.Column);
            Field(json, "message", problem.Message);
            Field(json, "remedy", problem.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static List<Diagnostic> ReadProblems(JObject json) =>
    [
        .. (json["problems"] ?? throw new FormatException("'problems' is missing.")).Cast<JObject>().Select(problem => new Diagnostic(
            Text(problem, "code"),
            (bool?)problem["error"] ?? true ? Severity.Error : Severity.Warning,
            Text(problem, "file"),
            (int?)problem["line"],
            Text(problem, "message"),
            Text(problem, "remedy")) { Column = (int?)problem["column"] }),
    ];

    private static void Field(JsonLineWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Field(JsonLineWriter json, string name, int? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Field(JsonLineWriter json, string name, bool value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static string Line(Action<JsonLineWriter> write) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    });
}

/// <summary>The value of a global variable, or null where it is no number.</summary>
internal sealed record VariableValue(double? Value);
