using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Agreement;

/// <summary>How one person uses one axis. It is about how the scale is used, and not about who is right.</summary>
/// <param name="Ratings">How many the person gave.</param>
/// <param name="Compared">How many of these replies somebody else rated from the same seat.</param>
/// <param name="AgainstOthers">The mean distance from the others there, −4…4; null where nobody else rated.</param>
/// <param name="SameWay">In how many of the compared the person stood on that side of the others.</param>
/// <param name="OtherWay">In how many on the other side.</param>
/// <param name="AtTheEnds">How many ratings are −2 or 2.</param>
/// <param name="IsConstant">All ratings are the same.</param>
public sealed record RatingHabit(int Ratings, int Compared, double? AgainstOthers, int SameWay, int OtherWay, int AtTheEnds, bool IsConstant)
{
    /// <summary>Fewer ratings than this are no habit.</summary>
    public const int Fewest = 5;

    /// <summary>From this mean distance on, somebody stands apart: half a step of the scale.</summary>
    public const double Apart = 0.5;

    /// <summary>Always higher, or lower, than the others: half a step in the mean, and the other way in one of five at most.</summary>
    public bool StandsApart => Compared >= Fewest && Math.Abs(AgainstOthers ?? 0) >= Apart && OtherWay * 5 <= Compared;

    /// <summary>Nine of ten ratings or more are −2 or 2.</summary>
    public bool UsesOnlyTheEnds => Ratings >= Fewest && AtTheEnds * 10 >= Ratings * 9;

    /// <summary>The same rating for everything.</summary>
    public bool UsesOneValue => Ratings >= Fewest && IsConstant;

    /// <param name="own">The person's ratings.</param>
    /// <param name="all">Everybody's, by reply and seat.</param>
    /// <param name="axis">Clarity or care.</param>
    public static RatingHabit Of(IReadOnlyCollection<Reading> own, ILookup<(string Choice, string Seat), Reading> all, Func<Rating, int> axis)
    {
        var distances = own.Select(reading => Distance(reading, all, axis)).OfType<double>().ToList();
        var values = own.Select(reading => axis(reading.Rating)).ToList();
        double? mean = distances.Count > 0 ? distances.Average() : null;
        return new RatingHabit(
            own.Count,
            distances.Count,
            mean,
            distances.Count(distance => Math.Sign(distance) == Math.Sign(mean ?? 0) && distance != 0),
            distances.Count(distance => Math.Sign(distance) == -Math.Sign(mean ?? 0) && distance != 0),
            values.Count(value => Math.Abs(value) == Rating.Highest),
            values.Distinct().Count() == 1);
    }

    private static double? Distance(Reading own, ILookup<(string Choice, string Seat), Reading> all, Func<Rating, int> axis)
    {
        var others = all[(own.Choice, own.Seat)].Where(other => other.Rater != own.Rater).ToList();
        return others.Count > 0 ? axis(own.Rating) - others.Average(other => axis(other.Rating)) : null;
    }
}
