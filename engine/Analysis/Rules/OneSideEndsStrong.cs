using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A circumstance under which clarity alone or care alone leads to a strong ending, in a script that has others.</summary>
internal sealed class OneSideEndsStrong : IPlayedRule
{
    public string Code => DiagnosticCodes.OneSideEndsStrong;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkTrials trials) =>
        from side in new[] { (Policy: Policy.ClearOnly, Told: "Clarity without care"), (Policy: Policy.CareOnly, Told: "Care without clarity") }
        let all = trials.Of(side.Policy)
        let strong = all.Where(trial => trial.Outcome == Outcome.Strong).ToList()
        where strong.Count > 0 && script.Outline.Moments.Any() && PlayedRules.HasStrongAmongOthers(script)
        select script.Warning(Code, $"{side.Told} ({side.Policy.Word()}) leads to {PlayedRules.Words(strong, all.Count)}, and that is a strong ending.", "Let the strong ending ask for what these replies leave out.");
}
