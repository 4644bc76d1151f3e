using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A knot or stitch that a knot with talks in it leads to, and that no talk enters.</summary>
internal sealed class FlowNeverEntered : IExploredRule
{
    public string Code => DiagnosticCodes.FlowNeverEntered;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkSurvey survey)
    {
        if (!survey.IsWhole) return [];
        var unentered = survey.Unreachable.Where(part => part.Kind is "knot" or "stitch").Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
        // What stands behind a knot that is not entered is not named again.
        var before = script.Outline.Flows.Where(flow => !unentered.Contains(flow.Name)).SelectMany(flow => flow.LeadsTo.Concat(flow.Calls)).ToHashSet(StringComparer.Ordinal);
        return script.Outline.Flows
            .Where(flow => unentered.Contains(flow.Name) && before.Contains(flow.Name) && !flow.Marks.Any(EndingNeverReached.IsEnding))
            .Select(flow => LintedScript.Warning(Code, flow.Place, $"No talk comes to the {(flow.Name.Contains('.', StringComparison.Ordinal) ? "stitch" : "knot")} '{flow.Name}'.", "Look at the conditions that lead to it: they never hold. Mend them, or take it out."));
    }
}
