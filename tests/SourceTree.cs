namespace Rehearsal.Tests;

/// <summary>The source tree that these tests were built from: documents and sources are read there, never written.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find();

    /// <param name="name">Below the root, parts apart by '/'.</param>
    public static string PathOf(string name) => Path.Combine(Root, name);

    /// <summary>The text of a file, lines ended by LF.</summary>
    public static string Read(string name) => File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n");

    /// <summary>The names of the files below a folder, apart by '/', in order; none when the folder is not there. What a build made is left out.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        !Directory.Exists(PathOf(folder)) ? [] :
        [
            .. Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(name => !name.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
                .Order(StringComparer.Ordinal),
        ];

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Rehearsal.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("These tests read the source tree; run them where it was built.");
    }
}
