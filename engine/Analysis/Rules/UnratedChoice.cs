using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A choice without a rating beside rated ones.</summary>
internal sealed class UnratedChoice : ILintRule
{
    public string Code => DiagnosticCodes.ChoiceUnrated;

    public IEnumerable<Diagnostic> Find(LintedScript script) =>
        from moment in script.Outline.Moments
        from choice in moment.Choices
        where choice.Tags.Rating is null
        select LintedScript.Warning(Code, choice.Place, $"The reply '{choice.Name}' has no rating, and those beside it have.", "Rate it on both axes inside its brackets: # clarity: 1 # care: 1.");
}
