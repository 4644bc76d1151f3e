using System.IO.Compression;
using System.Text;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Packs;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests;

/// <summary>Packs, and archives that only look like one.</summary>
internal static partial class Some
{
    public const string PackedInk = "# title: The late report\n# licence: CC0-1.0\n# you: A lead\nINCLUDE words/more.ink\nSam: Friday? # ending: over; It is over\n-> END\n";

    /// <summary>A plain file's attributes as Unix says them.</summary>
    public const int PlainFile = 0x81A4 << 16;

    /// <summary>A scenario with an include, a plan and readings.</summary>
    public static Pack Pack(string id = "late", string ink = PackedInk)
    {
        using var folder = new TemporaryFolder();
        return PackIn(folder, id, ink);
    }

    public static Pack PackIn(TemporaryFolder folder, string id = "late", string ink = PackedInk)
    {
        folder.Write("words/more.ink", "VAR more = 1\r\n");
        folder.Write($"{id}.plan", "run only\nexpect ending over\n");
        folder.Write($"{id}.ratings.csv", "choice,seat,kind,clarity,care\n");
        var path = folder.Write($"{id}.ink", ink);
        using var host = new LocalScriptHost(path);
        var pack = PackedScenario.Of(path, host);
        Assert.True(pack.Ok, string.Join('\n', pack.Problems));
        return pack.Value;
    }

    /// <summary>An archive with these entries, under whatever names and attributes.</summary>
    public static byte[] Archive(params (string Name, byte[] Content, int Attributes)[] entries)
    {
        using var written = new MemoryStream();
        using (var archive = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content, attributes) in entries)
            {
                var entry = archive.CreateEntry(name);
                entry.ExternalAttributes = attributes;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return written.ToArray();
    }

    /// <summary>The entries of a good pack, for the tests to spoil.</summary>
    public static (string Name, byte[] Content, int Attributes)[] Entries(byte[] pack)
    {
        using var archive = new ZipArchive(new MemoryStream(pack));
        return [.. archive.Entries.Select(entry => (entry.FullName, Content(entry), entry.ExternalAttributes))];
    }

    /// <summary>An archive whose manifest lists all of these, with their true hashes.</summary>
    public static byte[] ListedArchive(string id, params (string Name, string Text, int Attributes)[] files)
    {
        var packed = files.Select(file => new PackedFile(file.Name, Encoding.UTF8.GetBytes(file.Text))).ToList();
        var manifest = new PackManifest(id, "Title", "en", null, null, string.Empty, "0.1.0", [.. packed.Select(file => new ManifestEntry(file.Path, file.Content.Length, file.Sha256))]);
        return Archive([(Engine.Packs.Pack.ManifestName, Encoding.UTF8.GetBytes(PackManifestJson.Write(manifest)), PlainFile), .. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text), file.Attributes))]);
    }

    /// <summary>What is wrong with an archive; something is.</summary>
    public static Diagnostic PackProblem(byte[] archive)
    {
        var read = PackReader.Read("some.rehearsal", archive);
        Assert.False(read.Ok, "It was read.");
        return Assert.Single(read.Problems);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
