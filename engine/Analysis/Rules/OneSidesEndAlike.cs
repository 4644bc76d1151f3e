using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A circumstance under which clarity alone and care alone come to the same ending, in a script with three endings or more.</summary>
internal sealed class OneSidesEndAlike : IPlayedRule
{
    /// <summary>One that is strong, and one for each side.</summary>
    private const int FewestEndings = 3;

    public string Code => DiagnosticCodes.OneSidesEndAlike;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkTrials trials)
    {
        if (PlayedRules.Endings(script) < FewestEndings || !script.Outline.Moments.Any()) yield break;
        var all = trials.Of(Policy.ClearOnly);
        var alike = all.Zip(trials.Of(Policy.CareOnly)).Where(pair => pair.First.Ending == pair.Second.Ending).Select(pair => pair.First).ToList();
        if (alike.Count > 0) yield return script.Warning(Code, $"Clarity without care and care without clarity both lead to {PlayedRules.Words(alike, all.Count)}.", "Give each an ending of its own: pressing gets a yes and silence, soothing gets warmth and no result.");
    }
}
