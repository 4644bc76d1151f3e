namespace Rehearsal.Engine.Records;

/// <summary>What is kept is for its owner alone. Rights are only ever taken away from others, never given.</summary>
internal static class OwnerOnlyMode
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Takes the file or folder away from everybody but its owner. Where that may not be done, it stays as it is.</summary>
    public static void Tighten(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        try
        {
            var mode = File.GetUnixFileMode(path);

            // A folder with the sticky bit, such as /tmp, is shared on purpose; whoever names it as the data folder does not mean to take it.
            if ((mode & ~Owner) != UnixFileMode.None && !mode.HasFlag(UnixFileMode.StickyBit)) File.SetUnixFileMode(path, mode & Owner);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Somebody else's, or on a disk without modes.
        }
    }
}
