using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A <c>-> DONE</c> at which the talk stops without an <c>ending</c>, in a script that rates.</summary>
internal sealed class DoneWithoutEnding : ILintRule
{
    public string Code => DiagnosticCodes.DoneWithoutEnding;

    public IEnumerable<Diagnostic> Find(LintedScript script)
    {
        // A thread ends at its own, and choices inside a condition wait behind one.
        if (!script.Outline.OffersAreWhole || !script.Outline.Moments.Any()) return [];
        var graph = new FlowGraph(script.Outline);
        var reached = graph.Reached();
        var named = graph.After(script.Outline.Flows.Where(flow => flow.Marks.Any(mark => mark.Tag.Name == "ending")).Select(flow => flow.Name));
        return script.Outline.Flows
            .Where(flow => reached.Contains(flow.Name) && !named.Contains(flow.Name))
            .SelectMany(flow => flow.Stops)
            .Select(place => LintedScript.Warning(Code, place, "The talk stops here, and no ending is named.", "Write '-> END' behind a line with '# ending: id; Title', or divert to where the talk goes on."));
    }
}
