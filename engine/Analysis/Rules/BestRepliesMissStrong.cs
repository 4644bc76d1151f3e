using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A script with a strong ending, and a circumstance under which the most integrated replies do not lead to one.</summary>
internal sealed class BestRepliesMissStrong : IPlayedRule
{
    public string Code => DiagnosticCodes.BestRepliesMissStrong;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkTrials trials)
    {
        var all = trials.Of(Policy.MostIntegrated);
        var missed = all.Where(trial => trial.Outcome != Outcome.Strong).ToList();
        if (missed.Count == 0 || !script.Outline.Moments.Any() || !PlayedRules.Outcomes(script).Contains(Outcome.Strong.Word(), StringComparer.Ordinal)) yield break;
        yield return script.Warning(Code, $"The most integrated reply at every moment leads to {PlayedRules.Words(missed, all.Count)}, and not to a strong ending.", "Mend the way, or the ratings: one of them says something else than the other.");
    }
}
