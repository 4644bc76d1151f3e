using System.Text;

namespace Rehearsal.Engine.Scripts;

/// <summary>One file of a script, decoded: UTF-8 without its byte order mark, lines ended by LF.</summary>
/// <param name="Name">As the user names it; an include as its INCLUDE names it, from the folder of the script.</param>
/// <param name="FullPath">Links resolved.</param>
public sealed record SourceFile(string Name, string FullPath, string Text)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file of at most <paramref name="limit"/> bytes; anything wrong is the diagnostic.</summary>
    public static Result<SourceFile> Read(string name, string fullPath, long limit)
    {
        byte[] bytes;
        try
        {
            var file = new FileInfo(fullPath);
            if (!file.Exists) return Failed(name, DiagnosticCodes.FileUnreadable, null, Directory.Exists(fullPath) ? "This is a folder, not a script." : "There is no such file.", "Check the name and the folder.");
            if (file.Length > limit) return TooLarge(name);
            // Only what says that it is empty can be one.
            if (file.Length == 0 && PipeOrDevice.Is(fullPath)) return Failed(name, DiagnosticCodes.FileUnreadable, null, "This is a pipe or a device, not a file.", "Save the script as a file, and name that.");
            bytes = ReadAtMost(fullPath, limit + 1);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Failed(name, DiagnosticCodes.FileUnreadable, null, "The file cannot be read.", "Check that it is there and that you may read it.");
        }

        return bytes.LongLength > limit ? TooLarge(name) : Decode(name, fullPath, bytes);
    }

    /// <summary>The total size that a script and its includes may have, in bytes.</summary>
    public const long MaximumBytes = 5_000_000;

    // A device says that it is empty, and then never ends.
    private static byte[] ReadAtMost(string fullPath, long limit)
    {
        using var file = File.OpenRead(fullPath);
        var bytes = new byte[Math.Min(limit, Math.Max(file.Length, 1) + 1)];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        while (length == bytes.Length && length < limit)
        {
            Array.Resize(ref bytes, (int)Math.Min(limit, 2L * length));
            length += file.ReadAtLeast(bytes.AsSpan(length), bytes.Length - length, throwOnEndOfStream: false);
        }

        return bytes[..length];
    }

    private static Result<SourceFile> Decode(string name, string fullPath, byte[] bytes)
    {
        try
        {
            var start = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            var text = Strict.GetString(bytes, start, bytes.Length - start);
            return Result<SourceFile>.Of(new SourceFile(name, fullPath, NormaliseLines(text)));
        }
        catch (DecoderFallbackException problem)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(problem.Index, 0, bytes.Length)).Count((byte)'\n');
            return Failed(name, DiagnosticCodes.NotUtf8, line, "The file is not UTF-8 text.", "Save it with the encoding UTF-8.");
        }
    }

    private static string NormaliseLines(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    private static Result<SourceFile> TooLarge(string name) =>
        Failed(name, DiagnosticCodes.SourceTooLarge, null, "The script and its includes are larger than 5 MB.", "Split it into several scenarios.");

    private static Result<SourceFile> Failed(string name, string code, int? line, string message, string remedy) =>
        Result<SourceFile>.Failed(new Diagnostic(code, Severity.Error, name, line, message, remedy));
}
