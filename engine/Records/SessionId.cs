using System.Globalization;

namespace Rehearsal.Engine.Records;

/// <summary>Session ids are ULIDs: 26 characters that sort by the time they were made.</summary>
public static class SessionId
{
    public static string New(TimeProvider clock) => Ulid.NewUlid(clock.GetUtcNow()).ToString(null, CultureInfo.InvariantCulture);
}
