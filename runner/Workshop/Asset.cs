using System.Security.Cryptography;

namespace Rehearsal.Runner.Workshop;

/// <summary>A file that came inside the program.</summary>
/// <param name="ETag">Changes with the content, quoted as HTTP has it.</param>
internal sealed record Asset(string ContentType, ReadOnlyMemory<byte> Content, string ETag)
{
    private const int TagCharacters = 16;

    /// <summary>By the ending of its name; one that is not known here is plain text, and with <c>nosniff</c> stays it.</summary>
    public static Asset Of(string name, byte[] content) =>
        new(TypeOf(name), content, $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..TagCharacters]}\"");

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".webmanifest" => "application/manifest+json",
        _ => "text/plain; charset=utf-8",
    };
}
