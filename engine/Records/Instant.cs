using System.Globalization;

namespace Rehearsal.Engine.Records;

/// <summary>Points in time as text in UTC, so that they sort as they are and people can read them in the database.</summary>
internal static class Instant
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static string Write(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">The text is no point in time in UTC.</exception>
    public static DateTimeOffset Read(string text) => DateTimeOffset.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
        ? at
        : throw new FormatException($"'{text}' is no point in time such as {Write(DateTimeOffset.UnixEpoch)}.");

    /// <summary>For file names: to the second, without characters a file system might refuse.</summary>
    public static string Stamp(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
