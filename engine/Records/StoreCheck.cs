
namespace Rehearsal.Engine.Records;

/// <summary>What an examination of the store found. Nothing is created, migrated or moved for it.</summary>
/// <param name="Path">Where the database lies, or would lie.</param>
/// <param name="Exists">False before the first session.</param>
/// <param name="Problem">Null when the database is sound, or not there yet.</param>
/// <param name="Finding">The problem in one line, or null.</param>
/// <param name="Version">The version of its schema; 0 when it is not there or cannot be read.</param>
/// <param name="Sessions">How many sessions it holds, superseded ones included.</param>
/// <param name="Turns">How many turns, copied ones included.</param>
/// <param name="Rooms">How many workshops.</param>
/// <param name="Bytes">Its size on the disk, with its journal.</param>
/// <param name="SetAside">Damaged databases that were set aside.</param>
public sealed record StoreCheck(
    string Path,
    bool Exists,
    StoreProblem? Problem,
    string? Finding,
    int Version,
    long Sessions,
    long Turns,
    long Rooms,
    long Bytes,
    IReadOnlyList<string> SetAside)
{
    public bool IsSound => Problem is null;

    /// <param name="unreadable">Of what else is kept, the first that cannot be read, or null; asked of the current schema only.</param>
    internal static StoreCheck Of(DatabaseFiles files, Schema schema, TimeSpan patience, Func<DatabaseConnection, string?>? unreadable = null)
    {
        var nothing = new StoreCheck(files.Main, files.Exist, null, null, 0, 0, 0, 0, files.Bytes, files.SetAside);
        if (!files.Exist)
        {
            return nothing;
        }

        DatabaseConnection? database = null;
        try
        {
            database = DatabaseConnection.Open(files, patience);
            return Examine(nothing, database, files, schema, unreadable);
        }
        catch (SqliteFault fault) when (StoreFault.KindOf(fault) is { } kind)
        {
            return nothing with { Problem = kind, Finding = StoreFault.From(kind, files.Main, fault).Message };
        }
        catch (StoreException fault)
        {
            return nothing with { Problem = fault.Kind, Finding = fault.Message };
        }
        finally
        {
            database?.Abandon(files);
        }
    }

    private static StoreCheck Examine(StoreCheck check, DatabaseConnection database, DatabaseFiles files, Schema schema, Func<DatabaseConnection, string?>? unreadable)
    {
        schema.IsCurrent(database, files);
        check = check with { Version = (int)Schema.VersionOf(database) };
        if (Soundness.FirstProblem(database) is { } problem)
        {
            return check with { Problem = StoreProblem.Corrupted, Finding = $"The session database {files.Main} is damaged: {problem}" };
        }

        if (schema.Difference(database) is { } part)
        {
            throw StoreFault.Incomplete(files.Main, part);
        }

        check = check with
        {
            Sessions = database.Number("SELECT count(*) FROM session"),
            Turns = database.Number("SELECT count(*) FROM turn"),
            Rooms = check.Version >= SchemaVersion4.Migration.Version ? database.Number("SELECT count(*) FROM room") : 0,
        };
        return check.Version == schema.Version && (Unreadable(database) ?? unreadable?.Invoke(database)) is { } what
            ? check with { Problem = StoreProblem.Corrupted, Finding = $"The session database {files.Main} is damaged: {what}" }
            : check;
    }

    /// <summary>The first record that cannot be read, although SQLite finds its file whole; or null.</summary>
    private static string? Unreadable(DatabaseConnection database)
    {
        if (database.Number("SELECT count(*) FROM turn WHERE session_no NOT IN (SELECT no FROM session)") is > 0 and var strays)
        {
            return FormattableString.Invariant($"{strays} turns belong to no session");
        }

        var id = "";
        try
        {
            foreach (var session in database.Query("SELECT id FROM session", row => row.Text(0)))
            {
                id = session;
                SessionRows.ById(database, id);
                TurnRows.Of(database, id);
            }

            AfterwordRows.Latest(database, null);
            return null;
        }
        catch (FormatException fault)
        {
            return $"session {id} cannot be read ({fault.Message.TrimEnd('.')})";
        }
    }
}
