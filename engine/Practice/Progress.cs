using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Practice;

/// <summary>What all finished rehearsals show together. It counts the learner's own lines once each: what a take-back replaced and what was copied is left out.</summary>
/// <param name="Sessions">Oldest first.</param>
/// <param name="Lines">What they add up to.</param>
/// <param name="Overall">Null when no line was rated.</param>
/// <param name="Scenarios">Those played whole at least once, the one played last first.</param>
/// <param name="Returning">Signals of being out of balance that keep coming back, most frequent first.</param>
/// <param name="Stopped">Those that came before, and did not come lately.</param>
/// <param name="SignalEvidence">What the two lists of signals stand on, or what is missing for them.</param>
/// <param name="Plans">How many if-then plans got each answer.</param>
public sealed record Progress(
    IReadOnlyList<TalliedSession> Sessions,
    Tally Lines,
    Scores? Overall,
    Finding<PressureSplit> Pressure,
    Finding<WeakerDimension> Weaker,
    Finding<UsualMove> UsualMove,
    IReadOnlyList<ScenarioProgress> Scenarios,
    IReadOnlyList<SignalTrend> Returning,
    IReadOnlyList<SignalTrend> Stopped,
    string SignalEvidence,
    IReadOnlyDictionary<PlanAnswer, int> Plans)
{
    /// <param name="sessions">Oldest first.</param>
    public static Progress Of(IReadOnlyList<TalliedSession> sessions, IReadOnlyDictionary<PlanAnswer, int> plans)
    {
        var lines = Tally.Sum(sessions.Select(session => session.Tally));
        return new Progress(
            sessions,
            lines,
            Scorer.Score(lines.All),
            PressureSplits.Of(lines),
            WeakerDimensions.Of(lines.All),
            UsualMoves.Of(lines),
            ScenarioProgress.Of(sessions),
            SignalTrends.Returning(sessions),
            SignalTrends.Stopped(sessions),
            SignalTrends.Evidence(sessions),
            plans);
    }
}
