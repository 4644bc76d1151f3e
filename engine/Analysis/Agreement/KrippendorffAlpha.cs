namespace Rehearsal.Engine.Analysis.Agreement;

/// <summary>What a difference between two values means.</summary>
public enum Measurement
{
    /// <summary>Equal or not.</summary>
    Nominal,

    /// <summary>Higher or lower; how far apart two values are is told by how many were given between them.</summary>
    Ordinal,

    /// <summary>The square of the distance.</summary>
    Interval,
}

/// <summary>
/// Krippendorff's alpha: how far people agree beyond chance. 1 is full agreement, 0 is what chance gives, below 0 is worse than chance. It takes any number of
/// people, and any of them may have left units out. After K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), by way of the coincidences.
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>From here on, agreement counts as reliable (Krippendorff, Content Analysis, 2004).</summary>
    public const double Reliable = 0.8;

    /// <summary>From here on, it is good enough for tentative conclusions (ibid.).</summary>
    public const double Tentative = 0.667;

    /// <summary>Alpha, 1 at most; null where no unit has two values, or all values that can be compared are the same: then there is nothing to agree about.</summary>
    /// <param name="units">The values that each unit was given.</param>
    public static double? Of(IEnumerable<IReadOnlyList<int>> units, Measurement measurement)
    {
        var pairable = units.Where(unit => unit.Count > 1).ToList();
        var values = pairable.SelectMany(unit => unit).Distinct().Order().ToList();
        if (values.Count < 2) return null;
        var given = values.Select(value => (double)pairable.Sum(unit => unit.Count(other => other == value))).ToList();
        var total = given.Sum();
        var (observed, expected) = (0.0, 0.0);
        for (var low = 0; low < values.Count; low++)
        {
            for (var high = low + 1; high < values.Count; high++)
            {
                var difference = Squared(measurement, values, given, low, high);
                observed += difference * Coincidences(pairable, values[low], values[high]);
                expected += difference * given[low] * given[high];
            }
        }

        return 1 - ((total - 1) * observed / expected);
    }

    /// <summary>How often two values met in a unit; each value counts once in all, whatever the unit's size.</summary>
    private static double Coincidences(List<IReadOnlyList<int>> units, int one, int other) =>
        units.Sum(unit => (double)unit.Count(value => value == one) * unit.Count(value => value == other) / (unit.Count - 1));

    /// <param name="low">Index of the lower value.</param>
    /// <param name="high">Index of the higher one.</param>
    private static double Squared(Measurement measurement, List<int> values, List<double> given, int low, int high)
    {
        var distance = measurement switch
        {
            Measurement.Nominal => 1,
            Measurement.Interval => values[high] - values[low],
            _ => given[low..(high + 1)].Sum() - ((given[low] + given[high]) / 2),
        };
        return distance * distance;
    }
}
