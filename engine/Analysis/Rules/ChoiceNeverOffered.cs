using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A choice that no talk offers, in a knot or stitch that talks come to. What stands behind such a choice is not named again.</summary>
internal sealed class ChoiceNeverOffered : IExploredRule
{
    public string Code => DiagnosticCodes.ChoiceNeverOffered;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkSurvey survey)
    {
        if (!survey.IsWhole) return [];
        var unentered = survey.Unreachable.Where(part => part.Kind != "choice").Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
        var ids = survey.Unreachable.Where(part => part.Kind == "choice").Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
        var never = script.Script.Choices.Where(choice => ids.Contains(choice.Value.Id)).ToDictionary(StringComparer.Ordinal);
        var places = never
            .Where(choice => !Parents(choice.Key).Any(parent => never.ContainsKey(parent) || unentered.Contains(parent)))
            .Select(choice => (choice.Value.File, choice.Value.Line)).ToHashSet();
        return script.Outline.Offers.SelectMany(offer => Of(offer, places));
    }

    private IEnumerable<Diagnostic> Of(OutlinedOffer offer, HashSet<(string, int)> places)
    {
        var never = offer.Choices.Where(choice => places.Contains((choice.Place.File, choice.Place.Line))).ToList();
        if (never.Count == 0) return [];
        return never.Count == offer.Choices.Count
            ? [LintedScript.Warning(Code, never[0].Place, $"No talk comes to the {(never.Count == 1 ? "choice" : "choices from")} '{never[0].Name}'{(never.Count == 1 ? string.Empty : " on")}.", "Look at the conditions on the way, or take it out.")]
            : never.Select(choice => LintedScript.Warning(Code, choice.Place, $"No talk is ever offered '{choice.Name}'.", "Look at its condition: it never holds. Mend it, or take the choice out."));
    }

    /// <summary>The paths of everything that a path lies in.</summary>
    private static IEnumerable<string> Parents(string path)
    {
        for (var dot = path.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = path.IndexOf('.', dot + 1)) yield return path[..dot];
    }
}
