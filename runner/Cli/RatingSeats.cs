using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>The seats that somebody may rate from, and how it is to sit there.</summary>
internal static class RatingSeats
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["partner"] = "You are the one it is said to. How does it land on you?",
        ["coach"] = "You coach the one who says it. How good a line is it?",
        ["peer"] = "You sit beside them, and hear it said.",
        ["senior-leader"] = "You lead the one who says it. What will come of it?",
    };

    /// <summary>The usual ones, then what the file has besides.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Reading> readings) => [.. Known.Keys.Concat(readings.Select(reading => reading.Seat)).Distinct(StringComparer.Ordinal)];

    /// <summary>What to keep in mind there, or null for a seat of the author's own.</summary>
    public static string? Advice(string seat) => Known.GetValueOrDefault(seat);

    /// <summary>Why that is no seat, with what to do; null when it is one.</summary>
    public static string? Problem(string seat, IReadOnlyList<string> seats) =>
        seats.Contains(seat, StringComparer.Ordinal) ? null : $"There is no seat '{seat}'. {NearestWord.Remedy(seat, seats, $"There are: {string.Join(", ", seats)}.")}";
}
