using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;

namespace Rehearsal.Engine.Practice;

/// <summary>
/// A talk that a policy has, to be read along: people learn from good and from bad models, where the rule behind each is named (Taylor, Russ-Eft
/// and Chan 2005). It is nobody's rehearsal, so it is not recorded.
/// </summary>
/// <param name="Turns">To the end of the talk, its last scene included.</param>
public sealed record ModelRun(Policy Policy, Circumstances Circumstances, IReadOnlyList<Turn> Turns)
{
    public Ending? Ending => Turns[^1].Scene.Ending;

    /// <summary>Plays the talk, or says what stopped the script. A talk that goes in circles stops after <see cref="PolicyChoice.MostTurns"/> turns.</summary>
    public static Result<ModelRun> Play(IScriptHost host, Circumstances circumstances, Policy policy, TimeProvider time)
    {
        using var talk = host.Converse(circumstances);
        var turns = new List<Turn>();
        var scene = talk.Begin();
        while (scene.Ok && !scene.Value.IsOver && turns.Count < PolicyChoice.MostTurns)
        {
            var (here, index) = (scene.Value, policy.Choose(scene.Value, circumstances.Seed));
            scene = talk.Choose(index);
            if (scene.Ok) turns.Add(new Turn(here, index, scene.Value.Meters, null, time.GetUtcNow()));
        }

        if (!scene.Ok) return Result<ModelRun>.Failed(scene.Problems);
        turns.Add(new Turn(scene.Value, null, scene.Value.Meters, null, time.GetUtcNow()));
        return Result<ModelRun>.Of(new ModelRun(policy, circumstances, turns));
    }
}
