namespace Rehearsal.Engine.Scripts;

/// <summary>From a file to a script that can be played: sources, header, Ink, readings.</summary>
/// <param name="cache">Where compiled scripts are kept, or null to compile each time.</param>
public sealed class ScriptCompiler(CompiledScriptCache? cache = null)
{
    /// <summary>The script with its warnings, or every error. Never throws for what a file contains.</summary>
    public Result<Script> Compile(string path)
    {
        var sources = SourceSet.Load(path);
        return sources.Ok ? Compile(sources.Value, path, outlined: false).Script : Result<Script>.Failed(sources.Problems);
    }

    /// <summary>The script with its sources and its outline, for the checks; always compiled anew.</summary>
    public static Result<OutlinedScript> Outline(string path)
    {
        var sources = SourceSet.Load(path);
        if (!sources.Ok) return Result<OutlinedScript>.Failed(sources.Problems);
        var (script, outline) = new ScriptCompiler().Compile(sources.Value, path, outlined: true);
        return script.Ok && outline is not null
            ? Result<OutlinedScript>.Of(new OutlinedScript(script.Value, sources.Value, outline), script.Problems)
            : Result<OutlinedScript>.Failed(script.Problems);
    }

    private (Result<Script> Script, ScriptOutline? Outline) Compile(SourceSet sources, string path, bool outlined)
    {
        var id = IdOf(path);
        var problems = new List<Diagnostic>();
        var header = HeaderReader.Read(sources.Root, id, problems);
        var compiled = cache?.Find(sources.ContentHash) ?? CompileInk(sources, outlined, problems);
        if (compiled is null) return (Result<Script>.Failed(Placed()), null);

        problems.AddRange(compiled.Warnings);
        CheckVariables(header, compiled.Variables, sources.Root, problems);
        if (problems.Exists(problem => problem.IsError)) return (Result<Script>.Failed(Placed()), null);
        var script = new Script(id, Path.GetFullPath(path), header, compiled.InkJson, sources.ContentHash, compiled.Choices, compiled.Variables, compiled.Knots) { Name = path };
        return (Result<Script>.Of(script, Placed()), compiled.Outline);

        IReadOnlyList<Diagnostic> Placed() => [.. problems.Select(new Columns(sources).Place)];
    }

    /// <summary>A scenario's id is its file name without <c>.ink</c>.</summary>
    public static string IdOf(string path) => CleanText.Line(Path.GetFileNameWithoutExtension(path));

    private CompiledInk? CompileInk(SourceSet sources, bool outlined, List<Diagnostic> problems)
    {
        var ink = InkCompiler.Compile(sources, outlined);
        if (!ink.Ok)
        {
            problems.AddRange(ink.Problems);
            return null;
        }

        var compiled = sources.Readings is { } readings ? WithReadings(ink.Value, readings, sources.Root.Name, problems) : ink.Value;
        if (!problems.Exists(problem => problem.IsError)) cache?.Keep(sources.ContentHash, compiled);
        return compiled;
    }

    private static CompiledInk WithReadings(CompiledInk ink, string text, string script, List<Diagnostic> problems)
    {
        var file = SourceSet.ReadingsPath(script);
        return ink with { Choices = Readings.Apply(Readings.Parse(text, file, problems), ink.Choices, file, problems) };
    }

    private static void CheckVariables(ScenarioHeader header, IReadOnlySet<string> variables, SourceFile root, List<Diagnostic> problems)
    {
        void Check(string code, string tag, string variable)
        {
            if (variables.Contains(variable)) return;
            var line = HeaderReader.TagsAtTop(root.Text).FirstOrDefault(found => Tag.Parse(found.Text) is var parsed && parsed.Name == tag && parsed.Value.StartsWith(variable, StringComparison.Ordinal)).Line;
            problems.Add(new Diagnostic(
                code, Severity.Error, root.Name, line > 0 ? line : null, $"'{tag}: {variable}' names no variable of the script.", NearestWord.Remedy(variable, [.. variables], $"Add 'VAR {variable} = ...' below the header.")));
        }

        foreach (var meter in header.Meters) Check(DiagnosticCodes.MeterMalformed, "meter", meter.Variable);
        foreach (var vary in header.Vary) Check(DiagnosticCodes.VaryMalformed, "vary", vary.Variable);
        foreach (var fill in header.Fills) Check(DiagnosticCodes.FillMalformed, "fill", fill.Variable);
    }
}
