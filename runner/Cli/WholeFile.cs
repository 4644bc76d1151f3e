namespace Rehearsal.Runner.Cli;

/// <summary>Writes a file so that there is the whole of it, or what was there before.</summary>
internal static class WholeFile
{
    /// <summary>Finds out before the work whether there is a place for what comes of it.</summary>
    /// <exception cref="IOException">There is none.</exception>
    public static void MustHavePlace(string path)
    {
        if (Directory.Exists(path)) throw new IOException($"{path} is a folder. Name a file in it.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder)) throw new IOException($"There is no folder {folder}. Make it first, or name another.");
    }

    /// <exception cref="IOException">It cannot be written; nothing has changed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; nothing has changed.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        MustHavePlace(path);
        var full = Path.GetFullPath(path);
        var draft = Path.Join(Path.GetDirectoryName(full), $".{Path.GetFileName(full)}.{Environment.ProcessId}");
        try
        {
            using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, full, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            File.Delete(draft);
            throw;
        }
    }
}
