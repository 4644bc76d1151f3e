using System.Security.Cryptography;
using System.Text;

namespace Rehearsal.Runner.Workshop;

/// <summary>
/// What people type to come in: six of 20 letters and digits that nobody mixes up and that make no words, 64 million codes. How long they stand up
/// to guessing is told at <see cref="CodeGuard"/>.
/// </summary>
internal static class JoinCode
{
    public const int Length = 6;

    /// <summary>No vowels, and nothing of 0O, 1IL, 2Z, 5S, 6, 8B and UV.</summary>
    public const string Alphabet = "CDFGHJKMNPQRTWXY3479";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>Whether what somebody typed is the code: in any case, with spaces or hyphens in it. Takes as long whatever was typed.</summary>
    public static bool IsTyped(string typed, string code)
    {
        var letters = new StringBuilder(Length);
        foreach (var letter in typed)
        {
            if (letters.Length <= Length && char.IsAsciiLetterOrDigit(letter)) letters.Append(char.ToUpperInvariant(letter));
        }

        return Secrets.AreSame(letters.ToString(), code);
    }
}
