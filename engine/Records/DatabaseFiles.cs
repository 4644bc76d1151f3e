namespace Rehearsal.Engine.Records;

/// <summary>The files around the database: its journal, copies made before a migration, and damaged ones set aside.</summary>
internal sealed class DatabaseFiles(DataFolder folder)
{
    public string Main { get; } = folder.Database;

    /// <summary>The database as a URI, as SQLite reads one: every sign that means something there is escaped.</summary>
    public string Address
    {
        get
        {
            var path = Main.Replace(Path.DirectorySeparatorChar, '/');
            return (path.StartsWith('/') ? "file://" : "file:///") + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);
        }
    }

    /// <summary>Something lies where the database belongs, be it a database or not. An empty file counts as nothing.</summary>
    public bool Exist => Path.Exists(Main) && !(new FileInfo(Main) is { Exists: true, Length: 0 });

    /// <summary>What has been committed and not yet moved into the database file.</summary>
    public bool HasJournal => new FileInfo(Journal) is { Exists: true, Length: > 0 };

    /// <summary>The size of the database and its journal in bytes.</summary>
    public long Bytes => new[] { Main, Journal }.Select(path => new FileInfo(path)).Where(file => file.Exists).Sum(file => file.Length);

    /// <summary>Damaged databases that were set aside, oldest first.</summary>
    public IReadOnlyList<string> SetAside => Beside("damaged-*");

    /// <summary>Copies made before migrations, oldest first.</summary>
    public IReadOnlyList<string> Backups => Beside("before-*");

    private string Journal => Main + "-wal";

    /// <summary>Creates the folder and an empty file for the database, which only its owner may read; SQLite's other files take over its mode. What is there already is taken for its owner alone.</summary>
    /// <exception cref="StoreException">The folder cannot be created.</exception>
    public void Create()
    {
        folder.Create();
        if (!Path.Exists(Main))
        {
            TryCreate(Main);
        }

        foreach (var file in Directory.EnumerateFiles(folder.Path, $"{Path.GetFileName(Main)}*"))
        {
            OwnerOnlyMode.Tighten(file);
        }
    }

    /// <summary>An empty file, for the owner only and for nobody else's use, that will hold the copy made before migrating to this version.</summary>
    public string NewBackup(int version, DateTimeOffset now) =>
        Candidates(FormattableString.Invariant($"{Main}.before-v{version}-{Instant.Stamp(now)}")).First(TryCreate);

    /// <summary>Moves the database out of the way, with its journal, and returns where it lies now.</summary>
    public string MoveAside(DateTimeOffset now)
    {
        var target = Candidates($"{Main}.damaged-{Instant.Stamp(now)}").First(path => !Path.Exists(path));

        // The journal goes first: left alone beside a new database, SQLite could take it for that one's.
        foreach (var suffix in (string[])["-wal", "-shm", ""])
        {
            Move(Main + suffix, target + suffix);
        }

        return target;
    }

    public void DeleteBackups() => Delete(Backups);

    public void DeleteSetAside() => Delete(SetAside);

    private static void Delete(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            File.Delete(path);
        }
    }

    private static void Move(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Move(from, to);
        }
    }

    // False when it is there already, perhaps since a moment ago: then another process made it.
    private static bool TryCreate(string path)
    {
        try
        {
            OwnerOnlyMode.Open(path, FileMode.CreateNew).Dispose();
            return true;
        }
        catch (IOException) when (Path.Exists(path))
        {
            return false;
        }
    }

    private static IEnumerable<string> Candidates(string path) =>
        Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? path : FormattableString.Invariant($"{path}-{n}"));

    private IReadOnlyList<string> Beside(string pattern) =>
        Directory.Exists(folder.Path)
            ? [.. Directory.EnumerateFiles(folder.Path, $"{Path.GetFileName(Main)}.{pattern}").Order(StringComparer.Ordinal)]
            : [];
}
