namespace Rehearsal.Runner.Cli;

/// <summary>Files as SARIF names them: RFC 3986 references, relative to the folder the check was started in where they lie below it.</summary>
internal static class SarifUri
{
    /// <param name="path">As the user named it.</param>
    /// <param name="folder">Where the check was started; a full path.</param>
    public static string Of(string path, string folder)
    {
        var full = Path.GetFullPath(path, folder);
        var relative = Path.GetRelativePath(folder, full);
        var isBelow = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return isBelow ? Escaped(relative) : "file:///" + Escaped(full).TrimStart('/');
    }

    /// <summary>Every letter but the unreserved ones; a drive keeps its colon.</summary>
    private static string Escaped(string path) =>
        string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(part => part is [var drive, ':'] && char.IsAsciiLetter(drive) ? part : Uri.EscapeDataString(part)));
}
