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
    private static readonly ConcurrentDictionary<string, Lazy<ScriptOutline>> Outlines = new(StringComparer.Ordinal);

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

    /// <summary>How the script is built, whatever its conditions say.</summary>
    public static ScriptOutline Outline(string id) => Outlines.GetOrAdd(id, _ => new(() => ScriptCompiler.Outline(PathOf(id)).Value!.Outline)).Value;

    /// <summary>The values of a tag on lines and knots, with the knots or stitches they stand in.</summary>
    public static IReadOnlyList<(string Flow, string Value)> Marks(string id, string tag) =>
        [.. Outline(id).Flows.SelectMany(flow => flow.Marks.Where(mark => mark.Tag.Name == tag).Select(mark => (flow.Name, mark.Tag.Value)))];

    /// <summary>The id of the scenario that a translated one was made from: <c>late</c> for <c>late.de</c> in German; its own id for any other.</summary>
    public static string OriginalOf(string id) => id.EndsWith("." + Script(id).Header.Language, StringComparison.Ordinal) ? id[..id.LastIndexOf('.')] : id;

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
