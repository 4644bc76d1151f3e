using System.Security.Cryptography;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Packs;

/// <summary>A scenario with all that belongs to it, to hand on as one file.</summary>
/// <param name="Files">By path, in ordinal order; the manifest is not among them.</param>
public sealed record Pack(PackManifest Manifest, IReadOnlyList<PackedFile> Files)
{
    /// <summary>How the file of a pack ends.</summary>
    public const string Extension = ".rehearsal";

    /// <summary>What a pack says of itself.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>For whoever leads a group through the talk.</summary>
    public const string FacilitatorName = "facilitator.md";

    /// <summary>What others may do with it.</summary>
    public const string LicenceName = "licence.txt";

    /// <summary>The pack of a compiled script. A page for the facilitator is made where nobody wrote one.</summary>
    /// <param name="files">The script and what lies beside it.</param>
    /// <param name="program">The version of the program.</param>
    public static Pack Of(Script script, SourceSet sources, IReadOnlyList<PackedFile> files, string program)
    {
        PackedFile[] all =
        [
            .. files,
            .. files.Any(file => file.Path == FacilitatorName) ? [] : new[] { PackedFile.Text(FacilitatorName, FacilitatorPage.Of(script, sources)) },
            PackedFile.Text(LicenceName, LicenceText.Of(script.Header)),
        ];
        Array.Sort(all, (left, right) => string.CompareOrdinal(left.Path, right.Path));
        var header = script.Header;
        return new Pack(new PackManifest(script.Id, header.Title, header.Language, header.Author, header.Licence, sources.ContentHash, program, [.. all.Select(ManifestEntry.Of)]), all);
    }
}

/// <summary>A file of a pack.</summary>
/// <param name="Path">Below the folder of the scenario, with <c>/</c>; <see cref="PackPath"/> finds no fault with it.</param>
/// <param name="Content">Byte for byte.</param>
public sealed record PackedFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>SHA-256 in lower-case hex.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Content.Span));

    internal static PackedFile Text(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}

/// <summary>What a pack says of itself.</summary>
/// <param name="Id">The scenario's id.</param>
/// <param name="ContentHash">Of the script, its includes and its readings, as sessions record it.</param>
/// <param name="Program">The version of the program that made the pack.</param>
/// <param name="Files">Every file but the manifest, in ordinal order of their paths.</param>
public sealed record PackManifest(
    string Id, string Title, string Language, string? Author, string? Licence, string ContentHash, string Program, IReadOnlyList<ManifestEntry> Files)
{
    /// <summary>The version of the manifest's shape.</summary>
    public const int Format = 1;
}

/// <summary>A file that a manifest lists.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">In lower-case hex.</param>
public sealed record ManifestEntry(string Path, int Bytes, string Sha256)
{
    internal static ManifestEntry Of(PackedFile file) => new(file.Path, file.Content.Length, file.Sha256);
}
