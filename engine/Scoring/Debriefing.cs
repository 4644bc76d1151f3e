using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Scoring;

/// <summary>Reads a talk once it is over, or stopped: what its rated lines show, and what they do not show yet.</summary>
public static class Debriefing
{
    /// <summary>The debrief of one talk. A talk without a rated line has one too; it says what is missing.</summary>
    public static Debrief Of(IReadOnlyList<Turn> turns)
    {
        var moments = Moments.Of(turns);
        var missed = moments.Where(moment => moment.IsMissed).ToList();
        return new Debrief(
            Moments: moments,
            Counts: Scorer.Count(moments),
            Overall: Scorer.Score(moments),
            Pressure: PressureSplits.Of(moments),
            Weaker: WeakerDimensions.Of(moments),
            UsualMove: UsualMoves.Of(moments),
            Missed: missed,
            Costliest: EarliestLargest(missed, moment => moment.Gap),
            Strongest: EarliestLargest(moments.Where(moment => moment.Quadrant == Quadrant.Integrated), moment => moment.Rating.Integration),
            Contested: [.. moments.Where(moment => moment.IsContested)],
            Signals: SignalCounts.Of(moments));
    }

    private static Moment? EarliestLargest(IEnumerable<Moment> moments, Func<Moment, int> size)
    {
        Moment? largest = null;
        foreach (var moment in moments)
        {
            if (!moment.IsContested && (largest is null || size(moment) > size(largest))) largest = moment;
        }

        return largest;
    }
}
