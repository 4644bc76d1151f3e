using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Practice;

/// <summary>What all finished rehearsals show together. It counts the learner's own lines once each: what a take-back replaced and what was copied is left out.</summary>
/// <param name="Sessions">Oldest first.</param>
/// <param name="Lines">What they add up to.</param>
/// <param name="Overall">Null when no line was rated.</param>
/// <param name="SoFar">What the home page shows of it, too.</param>
/// <param name="Returning">Signals of being out of balance that keep coming back, most frequent first.</param>
/// <param name="Stopped">Those that came before, and did not come lately.</param>
/// <param name="SignalEvidence">What the two lists of signals stand on, or what is missing for them.</param>
/// <param name="Plans">How many if-then plans got each answer.</param>
public sealed record Progress(
    IReadOnlyList<TalliedSession> Sessions,
    Tally Lines,
    Scores? Overall,
    RunsSoFar SoFar,
    Finding<UsualMove> UsualMove,
    IReadOnlyList<SignalTrend> Returning,
    IReadOnlyList<SignalTrend> Stopped,
    string SignalEvidence,
    IReadOnlyDictionary<PlanAnswer, int> Plans)
{
    public Finding<PressureSplit> Pressure => SoFar.Pressure;

    public Finding<WeakerDimension> Weaker => SoFar.Weaker;

    /// <summary>Those played whole at least once, the one played last first.</summary>
    public IReadOnlyList<ScenarioRuns> Scenarios => SoFar.Scenarios;

    /// <param name="sessions">Oldest first.</param>
    public static Progress Of(IReadOnlyList<TalliedSession> sessions, IReadOnlyDictionary<PlanAnswer, int> plans)
    {
        var lines = Tally.Sum(sessions.Select(session => session.Tally));
        return new Progress(
            sessions,
            lines,
            Scorer.Score(lines.All),
            RunsSoFar.Of(sessions),
            UsualMoves.Of(lines),
            SignalTrends.Returning(sessions),
            SignalTrends.Stopped(sessions),
            SignalTrends.Evidence(sessions),
            plans);
    }
}
