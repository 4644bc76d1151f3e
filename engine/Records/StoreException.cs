namespace Rehearsal.Engine.Records;

/// <summary>What stands between the program and its records.</summary>
public enum StoreProblem
{
    /// <summary>Another program held the database for longer than we wait.</summary>
    Locked,

    /// <summary>The database or its folder cannot be written.</summary>
    ReadOnly,

    /// <summary>There is no room left.</summary>
    Full,

    /// <summary>The database, or a record in it, is damaged. A damaged database has been set aside, never deleted.</summary>
    Corrupted,

    /// <summary>A newer version of the program wrote the database. It was left as it is.</summary>
    Newer,

    /// <summary>The database cannot be opened or read at all, or is not ours.</summary>
    Unavailable,

    /// <summary>Another process changed or deleted the session in the meantime.</summary>
    Conflict,
}

/// <summary>An environment fault of the store. The message is one line for the user: what is wrong and what to do about it.</summary>
public sealed class StoreException(StoreProblem kind, string message, Exception? cause = null) : Exception(message, cause)
{
    public StoreProblem Kind { get; } = kind;
}
