using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>An <c>-> END</c> that no talk can come to by way of an <c>ending</c>, in a script that rates.</summary>
internal sealed class EndWithoutEnding : ILintRule
{
    public string Code => DiagnosticCodes.EndWithoutEnding;

    public IEnumerable<Diagnostic> Find(LintedScript script)
    {
        if (!script.Outline.Moments.Any()) return [];
        var graph = new FlowGraph(script.Outline);
        var reached = graph.Reached();
        var named = graph.After(script.Outline.Flows.Where(flow => flow.Marks.Any(mark => mark.Tag.Name == "ending")).Select(flow => flow.Name));
        return script.Outline.Flows
            .Where(flow => reached.Contains(flow.Name) && !named.Contains(flow.Name))
            .SelectMany(flow => flow.Ends)
            .Select(place => LintedScript.Warning(Code, place, "The talk ends here without naming an ending.", "Name it on a line before: '# ending: commitment; Commitment, and early news'."));
    }
}
