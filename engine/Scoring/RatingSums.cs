using System.Runtime.InteropServices;

namespace Rehearsal.Engine.Scoring;

/// <summary>Whole-number sums over rated lines, so that a boundary such as "10 points" is met exactly and never by a rounding of doubles.</summary>
/// <param name="Lines">How many lines were summed.</param>
/// <param name="Clarity">The sum of clarity.</param>
/// <param name="Care">The sum of care.</param>
/// <param name="Integrated">How many lines were integrated or carried.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RatingSums(int Lines, int Clarity, int Care, int Integrated)
{
    /// <summary>Points of 0–100 for one step of a rating: the five values −2…2 stand 25 apart.</summary>
    private const double PointsPerStep = 100.0 / (Rating.Highest - Rating.Lowest);

    /// <summary>Mean care − mean clarity, −4…4.</summary>
    public double Balance => (double)(Care - Clarity) / Lines;

    /// <summary>The distance of the two 0–100 scores, 0–100.</summary>
    public double Gap => PointsPerStep * Math.Abs(Care - Clarity) / Lines;

    public static RatingSums operator +(RatingSums some, RatingSums others) =>
        new(some.Lines + others.Lines, some.Clarity + others.Clarity, some.Care + others.Care, some.Integrated + others.Integrated);

    public static RatingSums Of(IEnumerable<Moment> moments)
    {
        var (lines, clarity, care, integrated) = (0, 0, 0, 0);
        foreach (var moment in moments)
        {
            lines++;
            clarity += moment.Rating.Clarity;
            care += moment.Rating.Care;
            integrated += moment.CountsAsIntegrated ? 1 : 0;
        }

        return new RatingSums(lines, clarity, care, integrated);
    }

    /// <summary>A sum of ratings as 0–100: the mean of (r+2)/4·100.</summary>
    public double OnScale(int sum) => PointsPerStep * (sum - (Rating.Lowest * Lines)) / Lines;

    /// <summary>A count of lines as 0–100.</summary>
    public double Share(int count) => 100.0 * count / Lines;
}
