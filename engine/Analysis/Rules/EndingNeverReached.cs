using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>An <c>ending</c> that no talk ends with, though something leads to where it is written.</summary>
internal sealed class EndingNeverReached : IExploredRule
{
    public string Code => DiagnosticCodes.EndingNeverReached;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkSurvey survey)
    {
        if (!survey.IsWhole) return [];
        var reached = survey.Endings.Select(ending => ending.Id).ToHashSet(StringComparer.Ordinal);
        var remedy = survey.Stops.Count > 0
            ? "The script breaks down on some way: mend that first, for it may be the way to this ending."
            : "Look at the conditions that lead to it: they never hold. Mend them, or take the ending out.";
        var led = new FlowGraph(script.Outline).Reached();
        return
            from flow in script.Outline.Flows
            where led.Contains(flow.Name)
            from mark in flow.Marks
            where IsEnding(mark) && !mark.Tag.Value.Contains('{', StringComparison.Ordinal) && !reached.Contains(IdOf(mark))
            select LintedScript.Warning(Code, mark.Place, $"No talk ends with '{IdOf(mark)}'.", remedy);
    }

    internal static bool IsEnding(OutlinedMark mark) => mark.Tag.Name == "ending";

    private static string IdOf(OutlinedMark mark) => CleanText.Line(mark.Tag.Value.Split(';')[0].Trim());
}
