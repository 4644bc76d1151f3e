using SQLitePCL;

namespace Rehearsal.Engine.Records;

/// <summary>The one place where a fault of SQLite becomes a problem that a user can do something about.</summary>
internal static class StoreFault
{
    /// <summary>What kind of environment fault this is, or null when it is a bug of ours.</summary>
    public static StoreProblem? KindOf(SqliteFault fault) => fault.Code switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL => StoreProblem.Locked,
        raw.SQLITE_READONLY => StoreProblem.ReadOnly,
        raw.SQLITE_FULL => StoreProblem.Full,
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => StoreProblem.Corrupted,
        raw.SQLITE_CANTOPEN or raw.SQLITE_IOERR or raw.SQLITE_PERM or raw.SQLITE_AUTH or raw.SQLITE_NOMEM => StoreProblem.Unavailable,
        _ => null,
    };

    public static StoreException From(StoreProblem kind, string path, Exception fault) => new(kind, Message(kind, path, fault), fault);

    public static StoreException Newer(string path, long version, int known) => new(
        StoreProblem.Newer,
        FormattableString.Invariant($"The session database {path} was written by a newer Rehearsal (its version {version}, this program knows {known}). Update Rehearsal; the database was left as it is."));

    public static StoreException NotOurs(string path) => new(
        StoreProblem.Unavailable,
        $"{path} is a database of another program and was left as it is. Move it away, or set REHEARSAL_HOME to a folder of your own.");

    public static StoreException SetAside(string path, string target, Exception fault) => new(
        StoreProblem.Corrupted,
        $"The session database {path} is damaged. It was set aside, not deleted, as {target}; the next run starts a new one.",
        fault);

    public static StoreException Conflict(string id) => new(
        StoreProblem.Conflict,
        $"Session {id} was continued or deleted by another Rehearsal meanwhile, so nothing was recorded here. 'rehearse sessions' shows what is kept.");

    public static StoreException RoomConflict(string id) => new(
        StoreProblem.Conflict,
        $"Room {id} was continued, closed or deleted by another Rehearsal meanwhile, so nothing was recorded here. 'rehearse workshop --rooms' shows what is kept.");

    public static StoreException Incomplete(string path, string part, Exception? fault = null) => new(
        StoreProblem.Corrupted,
        $"The session database {path} is not as it was made ({part} is missing or was changed) and was left as it is. Mend it, or move it away to start a new one.",
        fault);

    private static string Message(StoreProblem kind, string path, Exception fault) => kind switch
    {
        StoreProblem.Locked => $"The session database {path} is in use by another program and stayed locked. Close the other program, or wait for it, and try again.",
        StoreProblem.ReadOnly => $"The session database {path} cannot be written: it or its folder is read-only. Make both writable, or set REHEARSAL_HOME to a folder that is.",
        StoreProblem.Full => $"There is no room left for the session database {path}. Free some disk space and try again; what was recorded so far is kept.",
        StoreProblem.Corrupted => $"The session database {path} could not be read ({fault.Message.TrimEnd('.')}) and was left as it is. 'rehearse doctor' says whether it is sound.",
        _ => $"The session database {path} cannot be opened ({fault.Message.TrimEnd('.')}). Check that it is a file you may read and write, or set REHEARSAL_HOME to another folder.",
    };
}
