using SQLitePCL;

namespace Rehearsal.Engine.Records;

/// <summary>
/// One connection to the database, straight on SQLite's own functions: ADO.NET on top of them costs more at start
/// than everything else the store does. Every statement is prepared once and reused; every value travels as a parameter.
/// </summary>
internal sealed class DatabaseConnection : IDisposable
{
    private readonly sqlite3 _database;
    // By reference: a statement is a constant of the program, and long.
    private readonly Dictionary<string, Statement> _prepared = new(ReferenceEqualityComparer.Instance);

    static DatabaseConnection() => raw.SetProvider(new SQLite3Provider_e_sqlite3());

    private DatabaseConnection(sqlite3 database) => _database = database;

    private bool IsInTransaction => raw.sqlite3_get_autocommit(_database) == 0;

    /// <summary>Opens an existing database: for writing where the file system allows it, else for reading.</summary>
    /// <param name="patience">How long to wait for another process that holds the database.</param>
    /// <exception cref="SqliteFault">It is not there or not readable.</exception>
    public static DatabaseConnection Open(DatabaseFiles files, TimeSpan patience)
    {
        var connection = Connect(files.Main, patience);
        try
        {
            connection.Number("PRAGMA schema_version");
            return connection;
        }
        catch (SqliteFault fault) when (IsRefusedByFolder(fault) && File.Exists(files.Main) && !files.HasJournal)
        {
            // Even to read, SQLite wants to write shared memory beside a database in WAL mode, unless it is told that nobody changes the file.
            connection.Dispose();
            return Connect(files.Address + "?immutable=1", patience);
        }
        catch
        {
            connection.Abandon(files);
            throw;
        }
    }

    public static DatabaseConnection InMemory() => Connect(":memory:", TimeSpan.Zero);

    /// <summary>Runs any number of statements that take no values.</summary>
    public void Run(string sql) => SqliteFault.ThrowUnlessDone(raw.sqlite3_exec(_database, sql), _database);

    /// <summary>Runs one statement and returns how many rows it changed.</summary>
    public int Execute(string sql, params Parameter[] parameters) => With(sql, parameters, statement =>
    {
        statement.Step();
        return raw.sqlite3_changes(_database);
    });

    /// <summary>Runs one statement; false, with nothing changed, when a row was to have a key that is no number.</summary>
    public bool TryExecute(string sql, params Parameter[] parameters)
    {
        try
        {
            Execute(sql, parameters);
            return true;
        }
        catch (SqliteFault fault) when (fault.Code == raw.SQLITE_MISMATCH)
        {
            return false;
        }
    }

    /// <summary>The first column of the first row as a number; 0 when there is none.</summary>
    public long Number(string sql, params Parameter[] parameters) => With(sql, parameters, statement => statement.Step() ? statement.LargeNumber(0) : 0);

    public IReadOnlyList<T> Query<T>(string sql, Func<Statement, T> row, params Parameter[] parameters) => With(sql, parameters, statement =>
    {
        var rows = new List<T>();
        while (statement.Step())
        {
            rows.Add(row(statement));
        }

        return rows;
    });

    /// <summary>Does all of the work or none of it. The lock for writing is taken at the start, so nothing read inside can be outdated when it is written.</summary>
    public T InTransaction<T>(Func<T> work) => Within("BEGIN IMMEDIATE", work);

    /// <summary>Several reads of one and the same state, whatever other processes write meanwhile.</summary>
    public T InSnapshot<T>(Func<T> read) => Within("BEGIN", read);

    /// <summary>
    /// From now on changes go to a journal beside the database (WAL), so that a commit is quick and readers need not wait for a writer. SQLite refuses at
    /// once, and without waiting, while another process does the same; then everything works as it is, and the mode changes another time.
    /// </summary>
    public void UseJournal()
    {
        try
        {
            Run("PRAGMA journal_mode = WAL");
        }
        catch (SqliteFault fault) when (fault.Code == raw.SQLITE_BUSY)
        {
            // Whoever is really locked out learns it from the next statement.
        }
    }

    /// <summary>Closes and leaves a journal as it is; closing otherwise moves its content into the database file.</summary>
    public void Abandon(DatabaseFiles files)
    {
        if (files.HasJournal)
        {
            _ = raw.sqlite3_db_config(_database, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);
        }

        Dispose();
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values)
        {
            statement.Dispose();
        }

        _prepared.Clear();
        _database.Dispose();
    }

    private static DatabaseConnection Connect(string address, TimeSpan patience)
    {
        var code = raw.sqlite3_open_v2(address, out var database, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_URI, null);
        try
        {
            SqliteFault.ThrowUnlessDone(code, database);
            SqliteFault.ThrowUnlessDone(raw.sqlite3_busy_timeout(database, (int)patience.TotalMilliseconds), database);
            return new DatabaseConnection(database);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static bool IsRefusedByFolder(SqliteFault fault) => fault.Code is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY;

    private T Within<T>(string begin, Func<T> work)
    {
        Run(begin);
        try
        {
            var result = work();
            Run("COMMIT");
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    // SQLite has already rolled back by itself after some faults, such as a full disk.
    private void RollBack()
    {
        if (IsInTransaction)
        {
            Run("ROLLBACK");
        }
    }

    private T With<T>(string sql, Parameter[] parameters, Func<Statement, T> use)
    {
        var statement = Prepared(sql);
        try
        {
            statement.Bind(parameters);
            return use(statement);
        }
        finally
        {
            statement.Reset();
        }
    }

    private Statement Prepared(string sql)
    {
        if (!_prepared.TryGetValue(sql, out var statement))
        {
            statement = new Statement(_database, sql);
            _prepared.Add(sql, statement);
        }

        return statement;
    }
}
