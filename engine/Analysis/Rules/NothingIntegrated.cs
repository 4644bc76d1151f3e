using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A moment where no reply is clear and caring, and none is the first half or the second of an exchange that is.</summary>
internal sealed class NothingIntegrated : ILintRule
{
    public string Code => DiagnosticCodes.NothingIntegrated;

    public IEnumerable<Diagnostic> Find(LintedScript script) =>
        from moment in script.Outline.Moments
        where script.Outline.OffersAreWhole && !moment.Rated.Any(choice => CanCount(choice.Tags))
        select LintedScript.Warning(Code, moment.Choices[0].Place, "No reply of this moment is both clear and caring.", "Write one that is, or one that opens room for it: # signal: invited-input.");

    /// <summary>Integrated, or a half of an exchange that counts as integrated: one that opens room, one that is clear and not uncaring.</summary>
    private static bool CanCount(ChoiceTags tags) =>
        tags.Rating is { } rating && (rating.Quadrant == Quadrant.Integrated || (rating.IsCaring && tags.Signals.Any(signal => signal.OpensRoom)) || (rating.IsClear && rating.Care >= 0));
}
