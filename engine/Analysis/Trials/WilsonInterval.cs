namespace Rehearsal.Engine.Analysis.Trials;

/// <summary>Between which bounds a true share lies, after so many plays: Wilson 1927, "Probable inference, the law of succession, and statistical inference".</summary>
/// <param name="Low">0–1.</param>
/// <param name="High">0–1.</param>
internal sealed record WilsonInterval(double Low, double High)
{
    /// <summary>The 0.975 quantile of the normal distribution: 95 of 100 intervals hold the true share.</summary>
    public const double Quantile95 = 1.959963984540054;

    /// <summary>The 0.995 quantile: 99 of 100 do.</summary>
    public const double Quantile99 = 2.5758293035489004;

    /// <param name="times">0…<paramref name="plays"/>.</param>
    /// <param name="plays">1 or more.</param>
    /// <param name="quantile">Of the normal distribution.</param>
    public static WilsonInterval Of(int times, int plays, double quantile)
    {
        var z = quantile * quantile;
        var share = (double)times / plays;
        var middle = (share + (z / (2 * plays))) / (1 + (z / plays));
        var half = quantile / (1 + (z / plays)) * Math.Sqrt((share * (1 - share) / plays) + (z / (4.0 * plays * plays)));
        return new WilsonInterval(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
