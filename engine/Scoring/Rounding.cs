using System.Globalization;

namespace Rehearsal.Engine.Scoring;

/// <summary>Scores are kept unrounded, and rounded only where they are shown. Halves round away from zero.</summary>
public static class Rounding
{
    /// <summary>To one decimal. Rounded as the decimal number that is meant: 0.15 gives 0.2, though the double lies below it. Never −0.</summary>
    public static double Shown(double value) => (double)Tenths(value) + 0.0;

    /// <summary>To one decimal, as words on a screen want it: <c>56.3</c>, <c>50</c>.</summary>
    public static string Text(double value) => Shown(value).ToString("0.#", CultureInfo.InvariantCulture);

    private static decimal Tenths(double value) => Math.Round((decimal)value, 1, MidpointRounding.AwayFromZero);
}
