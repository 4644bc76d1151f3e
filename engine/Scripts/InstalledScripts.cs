namespace Rehearsal.Engine.Scripts;

/// <summary>
/// Where the user's own scripts lie: <c>id.ink</c>, put there by hand, or <c>id/id.ink</c>, in a folder of its own with all that belongs to it.
/// </summary>
public static class InstalledScripts
{
    /// <summary>
    /// A folder that makes way for a newer one is called so for a moment. When the program is killed in that moment, it is still
    /// the scenario, until the next installation puts it back.
    /// </summary>
    internal const string Replaced = ".replaced-";

    /// <summary>The folder of a scenario.</summary>
    public static string FolderOf(string id, string installed) => Path.Join(installed, id);

    /// <summary>The script of a scenario in a folder of its own.</summary>
    public static string ScriptIn(string folder, string id) => Path.Join(folder, id + ".ink");

    /// <summary>Where the script of an id may lie; the first that is there counts.</summary>
    internal static IEnumerable<string> PlacesOf(string id, string installed) =>
        [ScriptIn(installed, id), ScriptIn(FolderOf(id, installed), id), ScriptIn(FolderOf(Replaced + id, installed), id)];

    /// <summary>The scripts that lie in a folder itself; it need not exist.</summary>
    internal static IEnumerable<string> FilesIn(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.ink") : [];

    /// <summary>The same, and those in folders of their own.</summary>
    internal static IEnumerable<string> AllIn(string installed) => Directory.Exists(installed)
        ? FilesIn(installed).Concat(Directory.EnumerateDirectories(installed).Select(Path.GetFileName).OfType<string>().SelectMany(name => ScriptOf(name, installed)))
        : [];

    private static IEnumerable<string> ScriptOf(string name, string installed)
    {
        var id = name.StartsWith(Replaced, StringComparison.Ordinal) ? name[Replaced.Length..] : name;
        var script = ScriptIn(FolderOf(name, installed), id);
        // What was replaced stands in only where nothing took its place.
        return File.Exists(script) && (name == id || !Directory.Exists(FolderOf(id, installed))) ? [script] : [];
    }
}
