using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>Choices that lead back to each other, from which no way leads to an end.</summary>
internal sealed class LoopWithoutExit : IExploredRule
{
    public string Code => DiagnosticCodes.LoopWithoutExit;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkSurvey survey) => !survey.IsWhole ? [] :
        from loop in survey.Loops
        where !loop.HasExit
        let first = script.Script.Choices.Values.FirstOrDefault(choice => loop.Choices.Contains(choice.Id, StringComparer.Ordinal))
        where first is not null
        orderby first.File, first.Line
        group loop by new SourcePlace(first.File, first.Line) into here
        select LintedScript.Warning(Code, here.Key, $"A talk that comes here, {ExploredRules.Words(here.First().Example)}, never ends.", "Lead one of the choices to an end, or to where the talk goes on.");
}
