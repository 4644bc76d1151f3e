namespace Rehearsal.Engine.Records;

/// <summary>What is kept is for its owner alone. Rights are only ever taken away from others, never given.</summary>
public static class OwnerOnlyMode
{
    internal const UnixFileMode Folder = NewFile | UnixFileMode.UserExecute;

    private const UnixFileMode NewFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>A file to write to, which only its owner may read when it is made here.</summary>
    /// <exception cref="IOException">It cannot be opened in this mode.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static FileStream Open(string path, FileMode mode, FileShare share = FileShare.Read)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = share };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = NewFile;
        return new FileStream(path, options);
    }

    /// <summary>Creates a folder that is not there yet, with those above it, for its owner alone.</summary>
    /// <exception cref="IOException">It cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be created.</exception>
    internal static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, Folder);
    }

    /// <summary>Takes the file or folder away from everybody but its owner. Where that may not be done, it stays as it is.</summary>
    internal static void Tighten(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        try
        {
            var mode = File.GetUnixFileMode(path);

            // A folder with the sticky bit, such as /tmp, is shared on purpose; whoever names it as the data folder does not mean to take it.
            if ((mode & ~Folder) != UnixFileMode.None && !mode.HasFlag(UnixFileMode.StickyBit)) File.SetUnixFileMode(path, mode & Folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Somebody else's, or on a disk without modes.
        }
    }
}
