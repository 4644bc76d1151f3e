using System.Globalization;
using System.Security.Cryptography;

namespace Rehearsal.Engine.Records;

/// <summary>Session ids are ULIDs: 26 characters that sort by the time they were made.</summary>
public static class SessionId
{
    /// <summary>As the specification of ULIDs has it: 80 bits.</summary>
    private const int RandomBytes = 10;

    public static string New(TimeProvider clock) => Ulid.NewUlid(clock.GetUtcNow(), RandomNumberGenerator.GetBytes(RandomBytes)).ToString(null, CultureInfo.InvariantCulture);
}
