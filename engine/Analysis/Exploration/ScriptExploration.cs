using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>The exact analysis of a script: every state that a talk can be in, and what follows from them.</summary>
public static class ScriptExploration
{
    /// <summary>Explores a script. Some valid Ink costs more than a process has: call it where that may end.</summary>
    /// <param name="outline">Knows which choices stand together, and the stitches; may be null.</param>
    /// <param name="joint">Whether the joint distribution of clarity and care is wanted: it takes the most time and memory.</param>
    /// <param name="report">Called now and then while states are looked for, on any thread.</param>
    public static Exploration Of(Script script, ScriptOutline? outline, ExploreLimits limits, bool joint = false, Action<ExploreProgress>? report = null)
    {
        using var culture = InvariantCulture.Enter();
        var graph = Explorer.Explore(script, limits, report);
        return ExplorationReport.Of(script, outline, graph, joint, graph.Unfinished is null ? null : RandomPlays.Of(script), beside: limits.Workers > 1);
    }

    /// <summary>Compiles and explores a script; or everything that is wrong with it.</summary>
    /// <param name="path">As the user named it.</param>
    /// <param name="stuck">As <see cref="ExploreLimits.Stuck"/>.</param>
    public static Result<Exploration> Of(string path, ExploreRequest asked, Action<ExploreProgress>? report = null, Action? stuck = null)
    {
        var outlined = ScriptCompiler.Outline(path);
        return outlined.Ok
            ? Result<Exploration>.Of(Of(outlined.Value.Script, outlined.Value.Outline, asked.Limits with { Stuck = stuck }, asked.Joint, report), outlined.Problems)
            : Result<Exploration>.Failed(outlined.Problems);
    }
}
