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
        let first = PlaceOf(script, loop)
        where first is not null
        group loop by first into here
        select LintedScript.Warning(Code, here.Key, $"A talk that comes here, {ExploredRules.Words(script, here.First().Example)}, never ends.", "Lead one of the choices to an end, or to where the talk goes on.");

    /// <summary>Of the first choice that leads around.</summary>
    private static SourcePlace? PlaceOf(LintedScript script, ExploredLoop loop)
    {
        var places = script.Script.Choices.Values.Where(choice => loop.Choices.Contains(choice.Id, StringComparer.Ordinal)).Select(choice => (choice.File, choice.Line)).ToHashSet();
        return script.Outline.Offers.SelectMany(offer => offer.Choices).Select(choice => choice.Place).FirstOrDefault(place => places.Contains((place.File, place.Line)));
    }
}
