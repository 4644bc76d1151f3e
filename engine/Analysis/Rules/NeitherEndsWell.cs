using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A script with a weak ending, and a circumstance under which replies that are neither clear nor caring do not lead to one.</summary>
internal sealed class NeitherEndsWell : IPlayedRule
{
    public string Code => DiagnosticCodes.NeitherEndsWell;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkTrials trials)
    {
        var all = trials.Of(Policy.Neither);
        var well = all.Where(trial => trial.Outcome != Outcome.Weak).ToList();
        if (well.Count == 0 || !script.Outline.Moments.Any() || !PlayedRules.Outcomes(script).Contains(Outcome.Weak.Word(), StringComparer.Ordinal)) yield break;
        yield return script.Warning(Code, $"The reply with the least clarity and care at every moment leads to {PlayedRules.Words(well, all.Count)}, and not to a weak ending.", "Let the weak ending come when both are missing, whatever the circumstances are.");
    }
}
