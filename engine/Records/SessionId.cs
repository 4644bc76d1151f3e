using System.Globalization;

namespace Rehearsal.Engine.Records;

/// <summary>Session ids are ULIDs: 26 characters that sort by the time they were made.</summary>
public static class SessionId
{
    public static string New(TimeProvider clock) => Ulid.NewUlid(clock.GetUtcNow(), Chance()).ToString(null, CultureInfo.InvariantCulture);

    /// <summary>80 random bits: those of a GUID, which draws them from the system without loading a cryptographic library, less the six that say what kind of GUID it is.</summary>
    private static byte[] Chance()
    {
        var drawn = Guid.NewGuid().ToByteArray();
        return [.. drawn[..7], .. drawn[9..12]];
    }
}
