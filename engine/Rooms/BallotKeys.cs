using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rehearsal.Engine.Rooms;

/// <summary>
/// Names that say nothing of who has them. A phone alone keeps its token; the room knows it by SHA-256 of the token with the room's salt, under one
/// name for being there and under another for its ballot in each moment. Without the token nobody can tell which belong together.
/// </summary>
public static class BallotKeys
{
    /// <summary>128 bits: nobody guesses one.</summary>
    public const int TokenBytes = 16;

    private const int KeyCharacters = 32;

    /// <summary>A new token, in lower-case hex.</summary>
    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <summary>Whether a text has the form of a token.</summary>
    public static bool IsToken(string text) => text.Length == 2 * TokenBytes && text.All(char.IsAsciiHexDigitLower);

    /// <summary>What a person who is in the room is known by.</summary>
    public static string OfPerson(RoomKeys keys, string token) => Key(keys, token, "person");

    /// <summary>What the votes and guesses of a phone in one moment are known by: the first vote and the second belong together, two moments do not.</summary>
    /// <param name="table">0 for the whole room.</param>
    public static string OfBallot(RoomKeys keys, string token, int table, int moment) =>
        Key(keys, token, string.Create(CultureInfo.InvariantCulture, $"ballot {table} {moment}"));

    private static string Key(RoomKeys keys, string token, string use) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{keys.Salt}\n{use}\n{token}")))[..KeyCharacters];
}
