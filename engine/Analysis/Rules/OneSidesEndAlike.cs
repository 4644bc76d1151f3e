using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A circumstance under which clarity alone and care alone come to the same ending, in a script with a strong ending and two mixed ones or more.</summary>
internal sealed class OneSidesEndAlike : IPlayedRule
{
    /// <summary>One for each side.</summary>
    private const int FewestMixed = 2;

    public string Code => DiagnosticCodes.OneSidesEndAlike;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkTrials trials)
    {
        if (PlayedRules.Outcomes(script).Count(outcome => outcome == Outcome.Mixed.Word()) < FewestMixed || !PlayedRules.Outcomes(script).Contains(Outcome.Strong.Word(), StringComparer.Ordinal) || !script.Outline.Moments.Any()) yield break;
        var all = trials.Of(Policy.ClearOnly);
        var alike = all.Zip(trials.Of(Policy.CareOnly)).Where(pair => pair.First.Ending == pair.Second.Ending).Select(pair => pair.First).ToList();
        if (alike.Count > 0) yield return script.Warning(Code, $"Clarity without care and care without clarity both lead to {PlayedRules.Words(alike, all.Count)}.", "Give each an ending of its own: pressing gets a yes and silence, soothing gets warmth and no result.");
    }
}
