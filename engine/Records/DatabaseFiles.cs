namespace Rehearsal.Engine.Records;

/// <summary>The files around the database: its journal, copies made before a migration, and damaged ones set aside.</summary>
internal sealed class DatabaseFiles(DataFolder folder)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string Main { get; } = folder.Database;

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

    private string SharedMemory => Main + "-shm";

    /// <summary>Creates the folder and an empty file for the database, which only its owner may read; SQLite's other files take over its mode.</summary>
    /// <exception cref="StoreException">The folder cannot be created.</exception>
    public void Create()
    {
        folder.Create();
        if (!Path.Exists(Main))
        {
            CreateEmpty(Main);
        }
    }

    /// <summary>An empty file, for the owner only, that will hold the copy made before migrating to this version.</summary>
    public string NewBackup(int version, DateTimeOffset now)
    {
        var path = Unused(FormattableString.Invariant($"{Main}.before-v{version}-{Instant.Stamp(now)}"));
        CreateEmpty(path);
        return path;
    }

    /// <summary>Moves the database out of the way, with its journal, and returns where it lies now.</summary>
    public string MoveAside(DateTimeOffset now)
    {
        var target = Unused($"{Main}.damaged-{Instant.Stamp(now)}");

        // The journal goes first: left alone beside a new database, SQLite could take it for that one's.
        Move(Journal, target + "-wal");
        Move(SharedMemory, target + "-shm");
        Move(Main, target);
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

    private static void CreateEmpty(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        new FileStream(path, options).Dispose();
    }

    private static string Unused(string path) =>
        Enumerable.Range(1, int.MaxValue)
            .Select(n => n == 1 ? path : FormattableString.Invariant($"{path}-{n}"))
            .First(candidate => !Path.Exists(candidate));

    private IReadOnlyList<string> Beside(string pattern) =>
        Directory.Exists(folder.Path)
            ? [.. Directory.EnumerateFiles(folder.Path, $"{Path.GetFileName(Main)}.{pattern}").Order(StringComparer.Ordinal)]
            : [];
}
