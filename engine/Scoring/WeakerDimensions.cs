namespace Rehearsal.Engine.Scoring;

/// <summary>Names the axis that the lines had less of, where there is enough to stand on.</summary>
public static class WeakerDimensions
{
    /// <summary>Rated lines needed.</summary>
    public const int MinimumLines = 5;

    /// <summary>Points of 0–100 that the two scores must lie apart.</summary>
    public const double MinimumGap = 10;

    /// <summary>The weaker dimension, or the words for why none is named.</summary>
    public static Finding<WeakerDimension> Of(IEnumerable<Moment> moments) => Of(RatingSums.Of(moments));

    /// <inheritdoc cref="Of(IEnumerable{Moment})"/>
    public static Finding<WeakerDimension> Of(RatingSums sums)
    {
        if (sums.Lines < MinimumLines) return new(null, TooFew(sums.Lines));
        if (sums.Gap < MinimumGap) return new(null, TooClose(sums));
        var weaker = sums.Care < sums.Clarity ? Dimension.Care : Dimension.Clarity;
        return new(new WeakerDimension(weaker, sums.Gap), Found(sums, weaker));
    }

    private static string Found(RatingSums sums, Dimension weaker)
    {
        var (lower, higher) = weaker == Dimension.Care ? ("care", "clarity") : ("clarity", "care");
        return $"Over {Wording.Lines(sums.Lines)}, {lower} stands {Rounding.Text(sums.Gap)} points below {higher}.";
    }

    private static string TooFew(int lines) =>
        $"Setting clarity beside care takes {Wording.Number(MinimumLines)} rated lines; so far {Wording.ThereAre(lines)}.";

    private static string TooClose(RatingSums sums) => sums.Gap == 0
        ? $"Over {Wording.Lines(sums.Lines)}, clarity and care stand level."
        : $"Over {Wording.Lines(sums.Lines)}, clarity and care stand less than {Rounding.Text(MinimumGap)} points apart: close enough to name neither.";
}
