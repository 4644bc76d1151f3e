using Rehearsal.Engine;
using Rehearsal.Engine.Packs;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>What can be installed: packs, scripts, and the scripts of a folder.</summary>
internal static class InstallSources
{
    /// <summary>The packs that a file or a folder means, each of them or what is wrong with it.</summary>
    /// <exception cref="UsageException">There is nothing of that name, or it is neither.</exception>
    public static IEnumerable<Result<Pack>> Of(string source, Workplace workplace)
    {
        if (Directory.Exists(source)) return [.. CheckedFiles.Of([source], path => path).Select(script => OfScript(script, workplace))];
        if (!File.Exists(source)) throw new UsageException($"There is no file '{CleanText.Line(source)}'. Name a pack ({Pack.Extension}), a script (.ink) or a folder of scripts.");
        if (IsPack(source)) return [PipeOrDevice.Is(source) ? throw new UsageException($"'{CleanText.Line(source)}' is a pipe or a device. Save the pack as a file, and name that.") : PackReader.Read(source, Bytes(source))];
        return Is(source, ".ink") ? [OfScript(source, workplace)] : throw new UsageException($"'{CleanText.Line(source)}' is neither a pack ({Pack.Extension}), a script (.ink) nor a folder of scripts.");
    }

    /// <summary>Whether a name is that of a pack.</summary>
    public static bool IsPack(string name) => Is(name, Pack.Extension) || Is(name, ".zip");

    private static bool Is(string source, string extension) => source.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static Result<Pack> OfScript(string path, Workplace workplace)
    {
        using var host = workplace.UntrustedHostOf(path);
        return PackedScenario.Of(path, host);
    }

    /// <summary>Never more than one byte beyond what a pack may have: a device has no end.</summary>
    private static byte[] Bytes(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[PackLimits.Bytes + 1];
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
