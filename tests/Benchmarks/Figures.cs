using System.Globalization;

namespace Rehearsal.Benchmarks;

/// <summary>Medians and percentiles, and how a ratio is told.</summary>
internal static class Figures
{
    public static double Median(List<double> values) => Percentile(values, 0.5);

    /// <param name="share">0–1.</param>
    public static double Percentile(List<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[(int)Math.Clamp(Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }

    /// <param name="limit">The ratio it may be at most, or null when nothing is promised.</param>
    /// <param name="places">Decimal places: a small ratio needs more.</param>
    public static void Tell(string what, double ratio, double? limit, int places = 2)
    {
        var told = ratio.ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var promised = limit is { } most ? string.Create(CultureInfo.InvariantCulture, $"   at most {most:0.0###} x: {(ratio <= most ? "met" : "NOT MET")}") : string.Empty;
        Console.WriteLine($"{what,-66} {told,8} x{promised}");
    }
}
