using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Rehearsal.Engine.Scripts;

/// <summary>
/// Keeps compiled scripts by the hash of their sources. A cache only: what cannot be written is not kept, what cannot
/// be read is compiled again.
/// </summary>
/// <param name="folder">Made when first needed.</param>
public sealed class CompiledScriptCache(string folder)
{
    /// <summary>Changes whenever the compiler or what is kept changes, so that no version reads another's.</summary>
    private static readonly string Format = "1-" + typeof(CompiledScriptCache).Assembly.ManifestModule.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture);

    /// <summary>The compiled script, or null when it is not there in this version.</summary>
    public CompiledInk? Find(string contentHash)
    {
        try
        {
            var lines = File.ReadAllText(FileOf(contentHash)).Split('\n', 3);
            if (lines is not [var format, var sum, var kept] || format != Format || sum != SumOf(kept)) return null;
            var end = kept.IndexOf('\n', StringComparison.Ordinal);
            return CompiledInkJson.Read(kept[..end], kept[(end + 1)..]);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }

    /// <summary>
    /// Keeps it, if the folder can be written: a line for the version, one to tell that the disk gives back what was kept, one about the choices, then
    /// Ink's story as it is, which is large and needs no second parse.
    /// </summary>
    public void Keep(string contentHash, CompiledInk compiled)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var target = FileOf(contentHash);
            var draft = string.Create(CultureInfo.InvariantCulture, $"{target}.{Environment.ProcessId}");
            var kept = $"{CompiledInkJson.Write(compiled)}\n{compiled.InkJson}";
            File.WriteAllText(draft, $"{Format}\n{SumOf(kept)}\n{kept}");
            File.Move(draft, target, overwrite: true);
            StaleDrafts.Sweep(folder, File.GetLastWriteTimeUtc(target));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Compiled again next time.
        }
    }

    private static string SumOf(string kept) => Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(kept.AsSpan())));

    private string FileOf(string contentHash) => Path.Combine(folder, contentHash + ".ink.cache");
}
