using System.IO.Compression;

namespace Rehearsal.Engine.Packs;

/// <summary>Writes a pack as one file: a ZIP archive. The same pack gives the same bytes.</summary>
public static class PackWriter
{
    /// <summary>The first that a ZIP archive can tell.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A plain file that its owner may write and everybody read, as Unix says it.</summary>
    private const int PlainFile = 0b1_000_000_110_100_100 << 16;

    public static byte[] Write(Pack pack)
    {
        using var written = new MemoryStream();
        using (var archive = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, PackedFile.Text(Pack.ManifestName, PackManifestJson.Write(pack.Manifest)));
            foreach (var file in pack.Files) Add(archive, file);
        }

        return written.ToArray();
    }

    private static void Add(ZipArchive archive, PackedFile file)
    {
        // Not compressed: how small a library makes a text changes from version to version, and a scenario is small as it is.
        var entry = archive.CreateEntry(file.Path, CompressionLevel.NoCompression);
        (entry.LastWriteTime, entry.ExternalAttributes) = (NoTime, PlainFile);
        using var content = entry.Open();
        content.Write(file.Content.Span);
    }
}
