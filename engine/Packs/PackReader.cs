using System.IO.Compression;
using System.Text;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Packs;

/// <summary>
/// Reads a pack and believes nothing in it: what comes out is the files that the manifest lists, with the hashes it gives, under names that lead
/// nowhere else. Nothing is written. Whether the script plays is for others to find out.
/// </summary>
public sealed class PackReader
{
    private const int UnixKind = 0b1_111_000_000_000_000;
    private const int UnixPlainFile = 0b1_000_000_000_000_000;
    private const int DosFolder = 0x10;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly PackProblems problems;
    private readonly ZipArchive archive;

    private PackReader(PackProblems problems, ZipArchive archive) => (this.problems, this.archive) = (problems, archive);

    /// <summary>The pack, or what is wrong with it; never throws for what it contains.</summary>
    /// <param name="name">As the user named it.</param>
    /// <param name="bytes">The whole file; more than <see cref="PackLimits.Bytes"/> are too many.</param>
    public static Result<Pack> Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var found = new PackProblems(name);
        if (bytes.Length > PackLimits.Bytes) return Result<Pack>.Failed(found.TooManyBytes());
        try
        {
            using var opened = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            return new PackReader(found, opened).Read();
        }
        catch (PackFault fault)
        {
            return Result<Pack>.Failed(fault.Problem);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            // What the framework says of archives that are none, or are made to harm.
            return Result<Pack>.Failed(found.Damaged("This is no pack, or only a part of one."));
        }
    }

    private Result<Pack> Read()
    {
        if (archive.Entries.Count > PackLimits.Files + 1) throw new PackFault(problems.TooManyFiles());
        foreach (var entry in archive.Entries) CheckEntry(entry);
        if (archive.Entries.Sum(entry => (decimal)entry.Length) > PackLimits.Bytes) throw new PackFault(problems.TooManyBytes());
        if (PackPath.Collision(archive.Entries.Select(entry => entry.FullName)) is { } twice) throw Unsafe(twice, "stands there twice, or as a file and as a folder");
        var manifest = ReadManifest();
        return Result<Pack>.Of(new Pack(manifest, ReadFiles(manifest)));
    }

    private void CheckEntry(ZipArchiveEntry entry)
    {
        var kind = (entry.ExternalAttributes >> 16) & UnixKind;
        var isFile = kind is 0 or UnixPlainFile && (entry.ExternalAttributes & DosFolder) == 0 && !entry.FullName.EndsWith('/');
        if (PackPath.Fault(entry.FullName.TrimEnd('/')) is { } fault) throw Unsafe(entry.FullName, fault);
        if (!isFile) throw Unsafe(entry.FullName, "is a link, a device or a folder, and no file");
    }

    private PackManifest ReadManifest()
    {
        var entry = archive.Entries.FirstOrDefault(found => found.FullName == Pack.ManifestName) ?? throw Damaged("It has no manifest.json, so it is no pack of a scenario.");
        if (entry.Length > PackLimits.ManifestBytes) throw new PackFault(problems.TooManyBytes());
        try
        {
            var manifest = PackManifestJson.Read(Strict.GetString(Content(entry, (int)entry.Length)));
            if (PackPath.IdFault(manifest.Id) is { } fault) throw Unsafe(manifest.Id, fault);
            return manifest;
        }
        catch (NotSupportedException)
        {
            throw new PackFault(problems.Newer());
        }
        catch (Exception problem) when (problem is FormatException or DecoderFallbackException)
        {
            throw Damaged("Its manifest cannot be read.");
        }
    }

    private PackedFile[] ReadFiles(PackManifest manifest)
    {
        var entries = archive.Entries.Where(entry => entry.FullName != Pack.ManifestName).ToDictionary(entry => entry.FullName, StringComparer.Ordinal);
        var files = new List<PackedFile>();
        foreach (var listed in manifest.Files)
        {
            if (!entries.Remove(listed.Path, out var entry)) throw Damaged($"'{CleanText.Line(listed.Path)}' is missing.");
            if (entry.Length != listed.Bytes) throw Changed(listed.Path);
            var file = new PackedFile(listed.Path, Content(entry, listed.Bytes));
            if (file.Sha256 != listed.Sha256) throw Changed(listed.Path);
            files.Add(file);
        }

        if (entries.Count > 0) throw Unsafe(entries.Keys.Order(StringComparer.Ordinal).First(), "is not in its manifest");
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Never more than what is declared, whatever comes out of the archive; all that is declared is not too much.</summary>
    private byte[] Content(ZipArchiveEntry entry, int declared)
    {
        var content = new byte[declared + 1];
        using var stream = entry.Open();
        var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return length == declared ? content[..declared] : throw Changed(entry.FullName);
    }

    private PackFault Changed(string path) => Damaged($"'{CleanText.Line(path)}' is not what the manifest says: it was changed, or cut off.");

    private PackFault Damaged(string what) => new(problems.Damaged(what));

    private PackFault Unsafe(string path, string fault) => new(problems.Unsafe(path, fault));

    /// <summary>Ends the reading at the first thing that is wrong; never leaves this class.</summary>
    private sealed class PackFault(Diagnostic problem) : Exception(problem.Message)
    {
        public Diagnostic Problem { get; } = problem;
    }
}
