using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A phase with rated moments in which no reply that was ever offered is both clear and caring.</summary>
internal sealed class PhaseWithoutIntegrated : IPlayedRule
{
    public string Code => DiagnosticCodes.PhaseWithoutIntegrated;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkTrials trials) =>
        from phase in trials.Phases
        where IsAllMet(script, trials) && !phase.IsIntegratedOffered
        select script.Warning(Code, $"No reply of the phase '{phase.Phase.Word()}' is both clear and caring.", "Write one that is: every part of a talk can be led with both.");

    /// <summary>One that no talk has offered might belong anywhere.</summary>
    private static bool IsAllMet(LintedScript script, TalkTrials trials) => script.Script.Choices.Values.Where(choice => choice.Rating is { Quadrant: Quadrant.Integrated }).All(choice => trials.Offered.Contains(choice.Id));
}
