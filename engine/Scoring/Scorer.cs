namespace Rehearsal.Engine.Scoring;

/// <summary>Counts and scores rated lines: of one talk, or of several together.</summary>
public static class Scorer
{
    /// <summary>The scores over these moments, in any order; null when there are none.</summary>
    public static Scores? Score(IEnumerable<Moment> moments) => Score(RatingSums.Of(moments));

    /// <inheritdoc cref="Score(IEnumerable{Moment})"/>
    public static Scores? Score(RatingSums sums) => sums.Lines == 0
        ? null
        : new Scores(sums.Lines, sums.OnScale(sums.Clarity), sums.OnScale(sums.Care), sums.Share(sums.Integrated), sums.Balance);

    /// <summary>How many of these moments fell where.</summary>
    public static LineCounts Count(IEnumerable<Moment> moments)
    {
        var all = moments.ToList();
        return new LineCounts(
            Rated: all.Count,
            Clear: all.Count(moment => moment.Rating.IsClear),
            Caring: all.Count(moment => moment.Rating.IsCaring),
            Both: all.Count(moment => moment.CountsAsIntegrated),
            Carried: all.Count(moment => moment.IsCarried),
            HeadLed: all.Count(moment => moment.Quadrant == Quadrant.HeadLed),
            PeopleLed: all.Count(moment => moment is { Quadrant: Quadrant.PeopleLed, IsCarried: false }),
            Neither: all.Count(moment => moment.Quadrant == Quadrant.Neither));
    }
}
