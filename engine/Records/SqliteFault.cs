using SQLitePCL;

namespace Rehearsal.Engine.Records;

/// <summary>SQLite refused. Never leaves this folder as it is where it is a fault of the environment.</summary>
/// <param name="code">SQLite's primary result code.</param>
internal sealed class SqliteFault(int code, string message) : Exception(FormattableString.Invariant($"SQLite {code}: {message}"))
{
    private const int PrimaryCode = 0xFF;

    public int Code { get; } = code & PrimaryCode;

    /// <exception cref="SqliteFault">The code is not one of success.</exception>
    public static void ThrowUnlessDone(int code, sqlite3 database)
    {
        if ((code & PrimaryCode) is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw new SqliteFault(code, raw.sqlite3_errmsg(database).utf8_to_string());
        }
    }
}
