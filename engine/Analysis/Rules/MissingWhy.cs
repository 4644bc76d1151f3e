using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A rated choice without a reason for its rating.</summary>
internal sealed class MissingWhy : ILintRule
{
    public string Code => DiagnosticCodes.WhyMissing;

    public IEnumerable<Diagnostic> Find(LintedScript script) =>
        from moment in script.Outline.Moments
        from choice in moment.Rated
        where !choice.HasWhy
        select LintedScript.Warning(Code, choice.Place, $"The rating of '{choice.Name}' gives no reason.", "Say it in one sentence inside the brackets: # why: Names the gap, then asks.");
}
