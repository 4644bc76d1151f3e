using System.Globalization;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>The counts of a show of hands, as they are typed.</summary>
internal static class HandCounts
{
    private const int MostDigits = 4;

    private static readonly char[] Between = [' ', ',', ';', '/'];

    /// <summary>One count for each option, or null.</summary>
    /// <param name="line">Such as <c>5 2 0</c>; commas will do.</param>
    public static IReadOnlyList<int>? Read(string line, int options)
    {
        var parts = line.Split(Between, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == options && parts.All(part => part.Length <= MostDigits && part.All(char.IsAsciiDigit)) ? [.. parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture))] : null;
    }

    /// <summary><c>5 2 0</c>, for so many options.</summary>
    public static string Example(int options) => string.Join(' ', Enumerable.Range(0, options).Select(option => option switch { 0 => "5", 1 => "2", _ => "0" }));
}
