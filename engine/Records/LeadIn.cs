using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Records;

/// <summary>The turns that are played for the learner, so that a talk begins where one of its phases does.</summary>
/// <param name="Turns">As the most integrated replies make them.</param>
/// <param name="Scene">The first scene of the phase.</param>
internal sealed record LeadIn(IReadOnlyList<Turn> Turns, Scene Scene)
{
    /// <summary>Plays on until the phase is reached, or says that it is not, or what stopped the script.</summary>
    public static Result<LeadIn> To(Phase phase, IConversation talk, Scene opening, Script script, TimeProvider time)
    {
        var (turns, scene) = (new List<Turn>(), opening);
        while (scene.Phase != phase && !scene.IsOver && turns.Count < PolicyChoice.MostTurns)
        {
            var index = Policy.MostIntegrated.Choose(scene, seed: 0);
            var next = talk.Choose(index);
            if (!next.Ok) return Result<LeadIn>.Failed(next.Problems);
            turns.Add(new Turn(scene, index, next.Value.Meters, null, time.GetUtcNow()));
            scene = next.Value;
        }

        return scene.Phase == phase && !scene.IsOver ? Result<LeadIn>.Of(new LeadIn(turns, scene)) : Result<LeadIn>.Failed(new Diagnostic(
            DiagnosticCodes.CircumstanceUnknown, Severity.Error, script.Id, null, $"The talk does not come to a phase '{phase.Word()}'.", "Begin it at the top, or at another phase: open, explore, agree or close."));
    }
}
