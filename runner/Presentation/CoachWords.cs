using System.Globalization;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Presentation;

/// <summary>How coach mode writes a rating, so that it reads without colour: dots for what a line adds, crosses for what it costs.</summary>
internal static class CoachWords
{
    public const string Contested = "Decent coaches differ on this one.";

    public const string Legend = "●● does it and acts on it, ●○ does it, ○○ neither way, ✕○ and ✕✕ take away. I both at once, H head-led, P people-led, N neither.";

    /// <summary>Two signs: <c>●●</c> for 2, <c>●○</c>, <c>○○</c> for 0, <c>✕○</c>, <c>✕✕</c> for −2.</summary>
    /// <param name="rating">−2…2.</param>
    public static string Dots(int rating)
    {
        var filled = Math.Abs(rating);
        return new string(rating < 0 ? '✕' : '●', filled) + new string('○', Rating.Highest - filled);
    }

    public static string Letter(Rating rating) => rating.Quadrant.Letter().ToString();

    /// <summary>The number with its sign, to be read out: <c>+2</c>, <c>0</c>, <c>−1</c>.</summary>
    public static string Signed(int number) => number switch
    {
        > 0 => "+" + number.ToString(CultureInfo.InvariantCulture),
        < 0 => "−" + Math.Abs(number).ToString(CultureInfo.InvariantCulture),
        _ => "0",
    };
}
