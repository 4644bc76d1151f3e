using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Packs;

/// <summary>
/// The folder of the user's own scenarios, held while it is changed: one process at a time. A scenario comes and goes whole. It is written beside the
/// others under a name that nobody looks at, and gets its own by one renaming; what a killed process left is put in order by the next.
/// </summary>
public sealed class InstalledShelf : IDisposable
{
    private const string Staged = ".staged-";
    private const string Removed = ".removed-";

    private readonly string folder;
    private readonly FileStream hold;

    private InstalledShelf(string folder, FileStream hold) => (this.folder, this.hold) = (folder, hold);

    /// <summary>Holds the shelf, and puts in order what was left of earlier changes.</summary>
    /// <exception cref="StoreException">It cannot be written, or another process holds it.</exception>
    public static InstalledShelf Open(DataFolder home)
    {
        home.MustBeFolder();
        home.Create();
        return Writing(home.InstalledScenarios, () =>
        {
            OwnerOnlyMode.CreateFolder(home.InstalledScenarios);
            var shelf = new InstalledShelf(home.InstalledScenarios, Hold(Path.Join(home.InstalledScenarios, ".lock")));
            shelf.PutInOrder();
            return shelf;
        });
    }

    /// <summary>Something has this id here already.</summary>
    public bool Has(string id) => Path.Exists(InstalledScripts.FolderOf(id, folder)) || IsByHand(id);

    /// <summary>What has this id was put there by hand, and is not for the program to take away.</summary>
    public bool IsByHand(string id) =>
        File.Exists(InstalledScripts.ScriptIn(folder, id))
        || (Path.Exists(InstalledScripts.FolderOf(id, folder)) && !File.Exists(Path.Join(InstalledScripts.FolderOf(id, folder), Pack.ManifestName)));

    /// <summary>Writes the files of a pack where they are no scenario yet.</summary>
    /// <returns>The path of the script.</returns>
    /// <exception cref="StoreException">They cannot be written; none is left.</exception>
    public string Stage(Pack pack)
    {
        var stage = FolderOf(Staged, pack.Manifest.Id);
        try
        {
            return Writing(folder, () =>
            {
                OwnerOnlyMode.CreateFolder(stage);
                foreach (var file in pack.Files) Write(stage, file);
                Write(stage, PackedFile.Text(Pack.ManifestName, PackManifestJson.Write(pack.Manifest)));
                return InstalledScripts.ScriptIn(stage, pack.Manifest.Id);
            });
        }
        catch (StoreException)
        {
            Discard(pack.Manifest.Id);
            throw;
        }
    }

    /// <summary>Makes a scenario of what was staged; one that has its id goes.</summary>
    /// <exception cref="StoreException">It cannot; then everything is as it was.</exception>
    public void Place(string id) => Writing(folder, () =>
    {
        var (place, replaced) = (InstalledScripts.FolderOf(id, folder), FolderOf(InstalledScripts.Replaced, id));
        if (Directory.Exists(place)) Directory.Move(place, replaced);
        try
        {
            Directory.Move(FolderOf(Staged, id), place);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(replaced)) Directory.Move(replaced, place);
            throw;
        }

        Delete(replaced);
        return place;
    });

    /// <summary>Forgets what was staged.</summary>
    public void Discard(string id)
    {
        try
        {
            Delete(FolderOf(Staged, id));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next to open the shelf tries again.
        }
    }

    /// <summary>Takes a scenario away.</summary>
    /// <exception cref="StoreException">It cannot.</exception>
    public void Remove(string id) => Writing(folder, () =>
    {
        Directory.Move(InstalledScripts.FolderOf(id, folder), FolderOf(Removed, id));
        Delete(FolderOf(Removed, id));
        return id;
    });

    public void Dispose() => hold.Dispose();

    private static FileStream Hold(string path)
    {
        try
        {
            return OwnerOnlyMode.Open(path, FileMode.OpenOrCreate, FileShare.None);
        }
        catch (IOException held) when (File.Exists(path))
        {
            throw new StoreException(StoreProblem.Locked, "Another rehearse is installing or removing a scenario. Try again when it is done.", held);
        }
    }

    private static T Writing<T>(string folder, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreProblem.Unavailable, $"{folder} cannot be changed ({fault.Message.TrimEnd('.')}). Nothing has changed; make room there, or see that you may write there.", fault);
        }
    }

    private static void Write(string stage, PackedFile file)
    {
        var path = Path.Join(stage, file.Path);
        OwnerOnlyMode.CreateFolder(Path.GetDirectoryName(path)!);
        using var written = OwnerOnlyMode.Open(path, FileMode.CreateNew);
        written.Write(file.Content.Span);
        written.Flush(flushToDisk: true);
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
    }

    /// <summary>Nobody else is at work here, so whatever is half done was left by one that died.</summary>
    private void PutInOrder()
    {
        foreach (var left in Directory.EnumerateDirectories(folder, ".*").ToList())
        {
            var name = Path.GetFileName(left);
            if (name.StartsWith(Staged, StringComparison.Ordinal) || name.StartsWith(Removed, StringComparison.Ordinal)) Delete(left);
            if (!name.StartsWith(InstalledScripts.Replaced, StringComparison.Ordinal)) continue;
            var place = InstalledScripts.FolderOf(name[InstalledScripts.Replaced.Length..], folder);
            if (Path.Exists(place)) Delete(left);
            else Directory.Move(left, place);
        }
    }

    private string FolderOf(string mark, string id) => InstalledScripts.FolderOf(mark + id, folder);
}
