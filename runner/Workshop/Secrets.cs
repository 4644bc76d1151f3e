using System.Security.Cryptography;
using System.Text;

namespace Rehearsal.Runner.Workshop;

/// <summary>Words that nobody guesses, and a comparison that tells nothing by how long it takes.</summary>
internal static class Secrets
{
    /// <summary>128 bits.</summary>
    private const int Bytes = 16;

    /// <summary>As lower-case hex: fit for an address, and read out without case.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public static bool AreSame(string said, string secret) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(said)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
