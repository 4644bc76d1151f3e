using System.Globalization;
using SQLitePCL;

namespace Rehearsal.Benchmarks;

/// <summary>The least that keeping a text can cost: one prepared insert into a table of one column, committed as the store commits.</summary>
internal sealed class BareInsert : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt insert;

    static BareInsert() => raw.SetProvider(new SQLite3Provider_e_sqlite3());

    /// <param name="endures">The commit waits for the disk, as that of a room does.</param>
    public BareInsert(string path, bool endures = false)
    {
        raw.sqlite3_open(path, out database);
        raw.sqlite3_exec(database, $"PRAGMA journal_mode = WAL; PRAGMA synchronous = {(endures ? "FULL" : "NORMAL")}; PRAGMA secure_delete = ON; CREATE TABLE kept (text TEXT)");
        raw.sqlite3_prepare_v2(database, "INSERT INTO kept VALUES (?)", out insert);
    }

    public void Keep(byte[] text)
    {
        raw.sqlite3_bind_text(insert, 1, text);
        var code = raw.sqlite3_step(insert);
        raw.sqlite3_reset(insert);
        if (code != raw.SQLITE_DONE) throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"SQLite answered {code}."));
    }

    public void Dispose()
    {
        insert.Dispose();
        database.Dispose();
    }
}
