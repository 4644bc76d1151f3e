using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A choice with a condition that holds whenever a talk comes to it.</summary>
internal sealed class AlwaysOffered : IExploredRule
{
    public string Code => DiagnosticCodes.AlwaysOffered;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkSurvey survey)
    {
        if (!survey.IsWhole || !script.Outline.OffersAreWhole) return [];
        var comesOnce = new Lazy<Func<string, bool>>(() => ComesOnce(script.Outline));
        return
            from offer in script.Outline.Offers
            from choice in offer.Choices
            where choice.IsConditional && survey.NeverMissing.Contains(choice) && IsSeen(offer, comesOnce)
            select LintedScript.Warning(Code, choice.Place, $"The condition of '{choice.Name}' always holds.", "Take it out, or mend it.");
    }

    /// <summary>A state shows that a choice was passed over by offering another that stands with it: one without a condition, which is there at least until it has been taken.</summary>
    private static bool IsSeen(OutlinedOffer offer, Lazy<Func<string, bool>> comesOnce) =>
        offer.Choices.Any(other => !other.IsConditional && (other.IsSticky || comesOnce.Value(offer.Flow)));

    /// <summary>Whether a talk enters a flow once at most: no way leads back to it, and nothing that is called leads there.</summary>
    private static Func<string, bool> ComesOnce(ScriptOutline outline)
    {
        var graph = new FlowGraph(outline);
        var functions = outline.Flows.Where(flow => flow.IsFunction).Select(flow => flow.Name).ToHashSet(StringComparer.Ordinal);
        var called = graph.After(outline.Flows.SelectMany(flow => flow.Calls).Where(name => !functions.Contains(name)));
        return flow => !called.Contains(flow) && !graph.ComesBack(flow);
    }
}
