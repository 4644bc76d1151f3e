using System.Globalization;
using System.Text;

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
            using var reader = new StreamReader(FileOf(contentHash), Encoding.UTF8);
            return reader.ReadLine() == Format ? Read(reader) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Keeps it, if the folder can be written.</summary>
    public void Keep(string contentHash, CompiledInk compiled)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var target = FileOf(contentHash);
            var draft = string.Create(CultureInfo.InvariantCulture, $"{target}.{Environment.ProcessId}");
            using (var writer = new StreamWriter(draft, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                writer.Write(Format + "\n");
                Write(writer, compiled);
            }

            File.Move(draft, target, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Compiled again next time.
        }
    }

    private string FileOf(string contentHash) => Path.Combine(folder, contentHash + ".ink.cache");

    /// <summary>One line about the choices, then Ink's story as it is: the story is large and needs no second parse.</summary>
    private static void Write(StreamWriter writer, CompiledInk compiled)
    {
        writer.Write(CompiledInkJson.Write(compiled));
        writer.Write('\n');
        writer.Write(compiled.InkJson);
    }

    private static CompiledInk Read(StreamReader reader)
    {
        var about = reader.ReadLine() ?? string.Empty;
        return CompiledInkJson.Read(about, reader.ReadToEnd());
    }
}
