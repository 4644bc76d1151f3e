namespace Rehearsal.Engine.Records;

/// <summary>What a deletion did.</summary>
/// <param name="SessionIds">The ids of the sessions, of the prepared cases and of the rooms that are gone; empty when there was nothing to delete.</param>
/// <param name="IsErased">False when another process kept the database open: the rows are gone and overwritten, and their last traces in the journal go when that process closes it.</param>
/// <param name="SetAside">Damaged databases set aside earlier, which may still hold what was deleted.</param>
public sealed record Deletion(IReadOnlyList<string> SessionIds, bool IsErased, IReadOnlyList<string> SetAside);

/// <summary>Deletes so that the words are gone from the disk too, as far as a program can see to it.</summary>
internal static class Erasure
{
    public static Deletion Delete(Database database, DatabaseFiles files, string sessionId) => Erase(
        database,
        files,
        connection => connection.Query(
            """
            WITH RECURSIVE replaced (id) AS (
              SELECT $id
              UNION SELECT parent_id FROM session JOIN replaced USING (id) WHERE fork_kind = 'take-back')
            DELETE FROM session WHERE id IN replaced RETURNING id
            """,
            row => row.Text(0),
            ("$id", sessionId)));

    public static Deletion DeleteSheet(Database database, DatabaseFiles files, string sheetId) =>
        Erase(database, files, connection => connection.Query("DELETE FROM sheet WHERE id = $id RETURNING id", row => row.Text(0), ("$id", sheetId)));

    public static Deletion DeleteRoom(Database database, DatabaseFiles files, string roomId) =>
        Erase(database, files, connection => connection.Query("DELETE FROM room WHERE id = $id RETURNING id", row => row.Text(0), ("$id", roomId)));

    public static Deletion DeleteAll(Database database, DatabaseFiles files)
    {
        var deletion = Erase(database, files, connection => [.. Emptied(connection, "DELETE FROM sheet RETURNING id"), .. Emptied(connection, "DELETE FROM room RETURNING id"), .. Emptied(connection, "DELETE FROM session RETURNING id")]);
        database.Guard(files.DeleteSetAside);
        return deletion with { SetAside = files.SetAside };
    }

    /// <summary>Sees to it that what was deleted is gone from the disk too; false when another process keeps the last traces in the journal until it closes the database.</summary>
    public static bool Scrub(Database database) => database.Write(Scrub);

    private static IReadOnlyList<string> Emptied(DatabaseConnection database, string deletion) => database.Query(deletion, row => row.Text(0));

    private static Deletion Erase(Database database, DatabaseFiles files, Func<DatabaseConnection, IReadOnlyList<string>> delete)
    {
        var nothing = new Deletion([], IsErased: true, files.SetAside);
        return database.Read(nothing, connection =>
        {
            var gone = delete(connection);
            if (gone.Count == 0)
            {
                return nothing;
            }

            files.DeleteBackups();
            return nothing with { SessionIds = gone, IsErased = Scrub(connection) };
        });
    }

    // secure_delete has overwritten the rows where they stood; what is left are older pages in the journal.
    private static bool Scrub(DatabaseConnection database)
    {
        if (!EmptyJournal(database))
        {
            return false;
        }

        database.Run("PRAGMA temp_store = MEMORY");
        database.Run("VACUUM");
        return EmptyJournal(database);
    }

    // The answer's first column is 1 when another process kept the checkpoint from finishing.
    private static bool EmptyJournal(DatabaseConnection database) => database.Number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
}
