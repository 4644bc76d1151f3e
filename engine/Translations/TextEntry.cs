using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rehearsal.Engine.Translations;

/// <summary>A text of a script, as a translator gets it.</summary>
/// <param name="Id">The same as long as the text is; of what has a label in Ink, even longer.</param>
/// <param name="File">As the user can open it.</param>
/// <param name="Line">1-based.</param>
/// <param name="Kind">What it is: a line, a choice, the name of a tag.</param>
/// <param name="Speaker">Who says it, or null.</param>
/// <param name="Context">What comes before it, what it belongs to, or null.</param>
/// <param name="Source">With what is protected as <c>{1}</c>.</param>
/// <param name="Protected">What stands for <c>{1}</c>, <c>{2}</c> and so on.</param>
public sealed record TextEntry(string Id, string File, int Line, string Kind, string? Speaker, string? Context, string Source, IReadOnlyList<string> Protected)
{
    /// <summary>Tells whether the source has changed since; begins with a letter, so that no spreadsheet takes it for a number.</summary>
    public string Hash => HashOf(Source);

    internal static string HashOf(string source) => string.Create(CultureInfo.InvariantCulture, $"h{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)))[..11]}");
}
