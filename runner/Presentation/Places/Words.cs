using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>Small words that several pages share.</summary>
internal static class Words
{
    public const string You = "You";

    public const string NotAnAssessment = "Practice feedback, not an assessment.";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1 line", "4 lines".</summary>
    public static string Count(int count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Uncapitalised(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>An identifier as words: <c>worn_out</c> → "worn out".</summary>
    public static string Spaced(string identifier) => identifier.Replace('_', ' ').Replace('-', ' ');

    /// <summary>The short name of the other person: the first of the cast.</summary>
    public static string Partner(ScenarioHeader header) => header.Cast.Count > 0 ? header.Cast[0].Name : "The other person";

    /// <summary>"today", "yesterday", "3 days ago", "on 4 March", "on 4 March 2025"; both on the clock of this machine.</summary>
    public static string When(DateTimeOffset then, DateTimeOffset now)
    {
        var local = then.ToOffset(now.Offset);
        return (now.Date - local.Date).Days switch
        {
            <= 0 => "today",
            1 => "yesterday",
            <= 6 and var days => $"{Number(days)} days ago",
            _ => local.ToString(local.Year == now.Year ? "'on' d MMMM" : "'on' d MMMM yyyy", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Three dots for a level of 1–3.</summary>
    public static Cell Level(int level) => new(new string('●', level) + new string('○', 3 - level), $"level {Number(level)} of 3");
}
