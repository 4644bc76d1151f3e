using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A strong ending that other replies lead to, and the most integrated ones never do.</summary>
internal sealed class BestRepliesMissStrong : IExploredRule
{
    public string Code => DiagnosticCodes.BestRepliesMissStrong;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkSurvey survey)
    {
        var strong = survey.Endings.FirstOrDefault(ending => ending.Outcome == Outcome.Strong);
        if (!survey.IsWhole || strong is null || !script.Outline.Moments.Any() || survey.MostIntegrated.Any(ending => ending.Outcome == Outcome.Strong)) yield break;
        var instead = string.Join(", ", survey.MostIntegrated.Select(ending => ending.Ending is { } id ? $"'{id}'" : "no ending").Distinct(StringComparer.Ordinal));
        yield return script.Warning(Code, $"The most integrated reply at every moment leads to {instead}, and never to a strong ending; {ExploredRules.Words(script, strong.Example)} there is one.", "Mend the way, or the ratings: one of them says something else than the other.");
    }
}
