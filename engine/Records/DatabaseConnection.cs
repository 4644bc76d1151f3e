using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Rehearsal.Engine.Records;

/// <summary>One connection to the database. Every statement is prepared once and reused; every value travels as a parameter.</summary>
internal sealed class DatabaseConnection : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    private DatabaseConnection(SqliteConnection connection) => _connection = connection;

    private bool IsInTransaction => raw.sqlite3_get_autocommit(_connection.Handle) == 0;

    /// <summary>Opens an existing database: for writing where the file system allows it, else for reading.</summary>
    /// <param name="patience">How long to wait for another process that holds the database.</param>
    /// <exception cref="SqliteException">It is not there or not readable.</exception>
    public static DatabaseConnection Open(DatabaseFiles files, TimeSpan patience)
    {
        var connection = Connect(files.Main, patience);
        try
        {
            connection.Number("PRAGMA schema_version");
            return connection;
        }
        catch (SqliteException fault) when (IsRefusedByFolder(fault) && File.Exists(files.Main) && !files.HasJournal)
        {
            // Even to read, SQLite wants to write shared memory beside a database in WAL mode, unless it is told that nobody changes the file.
            connection.Dispose();
            return Connect(new Uri(files.Main).AbsoluteUri + "?immutable=1", patience);
        }
        catch
        {
            connection.Abandon(files);
            throw;
        }
    }

    public static DatabaseConnection InMemory() => Connect(":memory:", TimeSpan.Zero);

    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) => Bind(sql, parameters).ExecuteNonQuery();

    /// <summary>The first column of the first row as a number; 0 when there is none.</summary>
    public long Number(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) => Bind(sql, parameters).ExecuteScalar() as long? ?? 0;

    public IReadOnlyList<T> Query<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var reader = Bind(sql, parameters).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Does all of the work or none of it. The lock for writing is taken at the start, so nothing read inside can be outdated when it is written.</summary>
    public T InTransaction<T>(Func<T> work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Execute("COMMIT");
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    /// <summary>Closes and leaves a journal as it is; closing otherwise moves its content into the database file.</summary>
    public void Abandon(DatabaseFiles files)
    {
        if (files.HasJournal)
        {
            raw.sqlite3_db_config(_connection.Handle, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);
        }

        Dispose();
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private static DatabaseConnection Connect(string source, TimeSpan patience)
    {
        // SQLite itself waits for a lock; the timeout of the library above it, which polls, only covers what SQLite does not wait for.
        var address = new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        };
        var connection = new SqliteConnection(address.ConnectionString);
        try
        {
            connection.Open();
            raw.sqlite3_busy_timeout(connection.Handle, (int)patience.TotalMilliseconds);
            return new DatabaseConnection(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static bool IsRefusedByFolder(SqliteException fault) => fault.SqliteErrorCode is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY;

    // SQLite has already rolled back by itself after some faults, such as a full disk.
    private void RollBack()
    {
        if (IsInTransaction)
        {
            Execute("ROLLBACK");
        }
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = new SqliteCommand(sql, _connection);
            _prepared.Add(sql, command);
        }

        command.Parameters.Clear();
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
