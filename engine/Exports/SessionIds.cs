using System.Globalization;

namespace Rehearsal.Engine.Exports;

/// <summary>Ids that come from outside.</summary>
internal static class SessionIds
{
    /// <summary>The id, in capital letters.</summary>
    /// <exception cref="FormatException">It is no ULID.</exception>
    public static string MustBeOne(string id) => Ulid.TryParse(id, CultureInfo.InvariantCulture, out _) && id.Length == 26 ? id.ToUpperInvariant() : throw new FormatException($"'{(id.Length <= 40 ? id : id[..40] + "…")}' is no id of a session.");
}
