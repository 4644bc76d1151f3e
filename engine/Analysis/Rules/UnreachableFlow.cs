using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A knot, a stitch or a function that no divert, tunnel, thread or call leads to from the top of the script.</summary>
internal sealed class UnreachableFlow : ILintRule
{
    public string Code => DiagnosticCodes.FlowUnreachable;

    public IEnumerable<Diagnostic> Find(LintedScript script)
    {
        var reached = new FlowGraph(script.Outline).Reached();
        // A knot is entered through any of its stitches, and one that is not speaks for all of them.
        foreach (var name in reached.ToList()) reached.Add(KnotOf(name));
        return script.Outline.Flows
            .Where(flow => !reached.Contains(flow.Name) && (flow.Name == KnotOf(flow.Name) || reached.Contains(KnotOf(flow.Name))))
            .Select(flow => LintedScript.Warning(Code, flow.Place, $"Nothing leads to the {Kind(flow)} '{flow.Name}'.", flow.IsFunction ? "Call it, or take it out." : $"Divert to it with '-> {flow.Name}', or take it out."));
    }

    private static string Kind(OutlinedFlow flow) => flow.IsFunction ? "function" : flow.Name == KnotOf(flow.Name) ? "knot" : "stitch";

    private static string KnotOf(string name) => name.Split('.')[0];
}
