using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>An <c>ending</c> with no <c>outcome</c> on its line, in its flow, or in one next to it.</summary>
internal sealed class EndingWithoutOutcome : ILintRule
{
    public string Code => DiagnosticCodes.EndingWithoutOutcome;

    public IEnumerable<Diagnostic> Find(LintedScript script)
    {
        var graph = new FlowGraph(script.Outline);
        var loose = script.Outline.Flows.ToDictionary(flow => flow.Name, LooseOutcomes, StringComparer.Ordinal);
        return
            from flow in script.Outline.Flows
            where !loose[flow.Name] && !graph.Beside(flow.Name).Any(name => loose[name])
            from ending in flow.Marks
            where ending.Tag.Name == "ending" && !flow.Marks.Any(mark => mark.Tag.Name == "outcome" && mark.Place.IsOnLineOf(ending.Place))
            select LintedScript.Warning(Code, ending.Place, $"The ending '{ending.Tag.Value.Split(';')[0].Trim()}' has no outcome.", "Add '# outcome: strong', 'mixed' or 'weak' beside it.");
    }

    /// <summary>Whether there is an outcome that is not written on the line of an ending, and so may belong to any.</summary>
    private static bool LooseOutcomes(OutlinedFlow flow) =>
        flow.Marks.Any(mark => mark.Tag.Name == "outcome" && !flow.Marks.Any(other => other.Tag.Name == "ending" && other.Place.IsOnLineOf(mark.Place)));
}
