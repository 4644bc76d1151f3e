using Rehearsal.Engine;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Packs;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>A scenario from the disk as a pack.</summary>
internal static class PackedScenario
{
    /// <summary>The version of this program.</summary>
    private static string Program { get; } = typeof(PackedScenario).Assembly.GetName().Version!.ToString(3);

    /// <summary>The pack, or why the script does not compile or cannot be handed on.</summary>
    /// <param name="path">As the user named it.</param>
    public static Result<Pack> Of(string path, IScriptHost host)
    {
        var compiled = host.Compile();
        if (!compiled.Ok) return Result<Pack>.Failed(compiled.Problems);
        var sources = SourceSet.Load(path);
        if (!sources.Ok) return Result<Pack>.Failed(sources.Problems);
        var files = ScenarioFiles.Of(path, sources.Value);
        return files.Ok ? Result<Pack>.Of(Pack.Of(compiled.Value, sources.Value, files.Value, Program), compiled.Problems) : Result<Pack>.Failed(files.Problems);
    }
}
