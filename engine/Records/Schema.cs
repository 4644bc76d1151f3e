namespace Rehearsal.Engine.Records;

/// <summary>The shape of the database and how an older one gets there. The version stands in SQLite's <c>user_version</c>.</summary>
/// <param name="migrations">From version 1 on, without gaps.</param>
internal sealed class Schema(IReadOnlyList<Migration> migrations)
{
    /// <summary>"REHS" in ASCII, in SQLite's <c>application_id</c>: tells our database from any other.</summary>
    private const long ApplicationId = 0x52454853;

    /// <summary>The schema of this program.</summary>
    public static Schema Known { get; } = new([SchemaVersion1.Migration, SchemaVersion2.Migration, SchemaVersion3.Migration, SchemaVersion4.Migration]);

    public int Version => migrations[^1].Version;

    public static long VersionOf(DatabaseConnection database) => database.Number("PRAGMA user_version");

    /// <summary>Whether the database has this program's version; an older one, or an empty file, has to be brought there.</summary>
    /// <exception cref="StoreException">A newer version or another program wrote it.</exception>
    public bool IsCurrent(DatabaseConnection database, DatabaseFiles files)
    {
        var (version, isOurs) = database.InSnapshot(() => OriginOf(database));
        if (version > Version)
        {
            throw StoreFault.Newer(files.Main, version, Version);
        }

        return isOurs ? version == Version : throw StoreFault.NotOurs(files.Main);
    }

    /// <summary>Runs what is missing: all of it in one transaction where there is nothing yet, else each migration in its own, after copying the database.</summary>
    /// <exception cref="StoreException">It is not as its version made it.</exception>
    public void Bring(DatabaseConnection database, DatabaseFiles files, TimeProvider clock)
    {
        var (version, difference) = database.InSnapshot(() => (VersionOf(database), Difference(database)));
        if (difference is { } part)
        {
            throw StoreFault.Incomplete(files.Main, part);
        }

        if (version > 0 && version < Version)
        {
            database.Execute("VACUUM INTO $copy", ("$copy", files.NewBackup(Version, clock.GetUtcNow())));
        }

        // A migration may have to build a table anew, which the references to it must survive.
        database.Run("PRAGMA foreign_keys = OFF");
        foreach (var step in version == 0 ? [migrations] : migrations.Select(migration => (IReadOnlyList<Migration>)[migration]))
        {
            database.InTransaction(() => step.Count(migration => Run(database, migration)));
        }
    }

    // The version is read again inside the transaction: another process may have been faster.
    private static bool Run(DatabaseConnection database, Migration migration)
    {
        if (VersionOf(database) >= migration.Version)
        {
            return false;
        }

        database.Run(migration.Sql);
        database.Run(FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}"));
        database.Run(FormattableString.Invariant($"PRAGMA user_version = {migration.Version}"));
        return true;
    }

    /// <summary>What a database lacks or has otherwise than its version made it, such as <c>table turn</c>, or null when it is whole.</summary>
    public string? Difference(DatabaseConnection database)
    {
        var version = VersionOf(database);
        using var pattern = DatabaseConnection.InMemory();
        foreach (var migration in migrations.TakeWhile(migration => migration.Version <= version))
        {
            Run(pattern, migration);
        }

        return Objects(pattern).Except(Objects(database)).Select(part => part.Name).FirstOrDefault();
    }

    private static IReadOnlyList<(string Name, string Sql)> Objects(DatabaseConnection database) =>
        database.Query("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name", row => (row.Text(0), row.Text(1)));

    private static (long Version, bool IsOurs) OriginOf(DatabaseConnection database)
    {
        var version = VersionOf(database);
        return (version, version == 0
            ? database.Number("SELECT count(*) FROM sqlite_schema") == 0
            : database.Number("PRAGMA application_id") == ApplicationId);
    }
}
