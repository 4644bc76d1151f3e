using System.Collections.Concurrent;
using Rehearsal.Engine;
using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Scenarios;

/// <summary>The scenarios that come with the program, compiled once for all tests.</summary>
internal static class Shipped
{
    private static readonly ConcurrentDictionary<string, Lazy<Result<Script>>> Scripts = new(StringComparer.Ordinal);

    public static string Folder { get; } = Path.Join(AppContext.BaseDirectory, "scenarios");

    public static TheoryData<string> Ids { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.ink").Select(ScriptCompiler.IdOf).Order(StringComparer.Ordinal)];

    public static string PathOf(string id) => Path.Join(Folder, id + ".ink");

    public static Result<Script> Compiled(string id) => Scripts.GetOrAdd(id, _ => new(() => new ScriptCompiler().Compile(PathOf(id)))).Value;

    public static Script Script(string id)
    {
        var compiled = Compiled(id);
        Assert.True(compiled.Ok, string.Join('\n', compiled.Problems));
        return compiled.Value;
    }

    public static Plan Plan(string id)
    {
        var read = PlanReader.Load(Engine.Analysis.Plans.Plan.PathBeside(PathOf(id)));
        Assert.True(read.Ok, string.Join('\n', read.Problems));
        return read.Value;
    }

    public static IReadOnlyList<Reading> Readings(string id)
    {
        var path = SourceSet.ReadingsPath(PathOf(id));
        var problems = new List<Diagnostic>();
        var readings = Engine.Scripts.Readings.Parse(File.ReadAllText(path), path, problems);
        Assert.Empty(problems);
        return readings;
    }

    /// <summary>One run for every combination of the hidden circumstances.</summary>
    public static IEnumerable<Circumstances> AllCircumstances(Script script)
    {
        var combinations = script.Header.Vary.Aggregate(
            (IEnumerable<Dictionary<string, string>>)[new(StringComparer.Ordinal)],
            (known, vary) => [.. known.SelectMany(_ => vary.Values, (fixedSoFar, value) => new Dictionary<string, string>(fixedSoFar, StringComparer.Ordinal) { [vary.Variable] = value })]);
        return combinations.Select(vary => CircumstancePicker.Pick(script, 1, vary, Some.Empty).Value!);
    }
}
