using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Conversations;

/// <summary>
/// The meters that compound: lines that are clear and caring at once build on each other, one without the other pays at first and costs later.
/// Pure, and without chance: the same ratings always give the same meters.
/// </summary>
public static class Loop
{
    /// <summary>The state and the meters after a rated line, before the partner answers.</summary>
    public static (LoopState State, LoopMeters Meters) Apply(LoopState state, LoopMeters meters, Rating rating, IReadOnlyList<Signal> signals) =>
        (state.After(rating, signals), meters.Moved(MoveOf(state, rating, signals)));

    /// <summary>What the line does to the meters, before their bounds.</summary>
    public static LoopMove MoveOf(LoopState state, Rating rating, IReadOnlyList<Signal> signals)
    {
        var move = state.CountsAs(rating) switch
        {
            Quadrant.Integrated => Integrated(state.IntegratedRun),
            Quadrant.HeadLed => HeadLed(state.HeadLedRun, rating.Care < 0),
            Quadrant.PeopleLed => PeopleLed(state.PeopleLedRun),
            _ => Neither,
        };
        return move.Trust > 0 && state.HalvesTrust(signals) ? move with { Trust = Halved(move.Trust) } : move;
    }

    private static LoopMove Neither => new(
        Trust: LoopConstants.NeitherBond,
        Safety: LoopConstants.NeitherBond,
        Commitment: LoopConstants.NeitherMatter,
        Momentum: LoopConstants.NeitherMatter);

    private static LoopMove Integrated(int before)
    {
        var gain = LoopConstants.IntegratedGain + before;
        return new(gain, gain, gain, gain);
    }

    private static LoopMove HeadLed(int before, bool uncaring) => new(
        Trust: uncaring ? LoopConstants.UncaringHeadLedTrust : 0,
        Safety: uncaring ? LoopConstants.UncaringHeadLedSafety : LoopConstants.HeadLedSafety,
        Commitment: LoopConstants.HeadLedCommitment[before],
        Momentum: 0);

    private static LoopMove PeopleLed(int before)
    {
        var drift = before == 0 ? 0 : LoopConstants.PeopleLedDrift;
        return new(LoopConstants.PeopleLedGain, LoopConstants.PeopleLedGain, drift, drift);
    }

    private static int Halved(int gain) => (gain + LoopConstants.HurtTrustDivisor - 1) / LoopConstants.HurtTrustDivisor;
}
