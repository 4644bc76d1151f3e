namespace Rehearsal.Engine.Scripts;

/// <summary>Where a path really leads, every link on the way resolved.</summary>
public static class RealPath
{
    /// <summary>The full path with links resolved in every part that exists.</summary>
    /// <exception cref="IOException">A link leads in a circle, or the path cannot be read.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full)!;
        var real = root;
        foreach (var part in full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            FileSystemInfo entry = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
            if (entry.LinkTarget is not null) real = entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }

        return real;
    }

    /// <summary>Whether <paramref name="file"/> lies in <paramref name="folder"/> or below it; both real paths.</summary>
    public static bool IsBelow(string file, string folder) =>
        file.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
