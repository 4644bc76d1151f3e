
namespace Rehearsal.Engine.Records;

/// <summary>
/// The database behind the store: opened on first use, brought to the current schema, and every fault of it translated.
/// Reading never creates it and works where nothing can be written.
/// </summary>
/// <param name="endures">What is committed survives a power cut as well, at the price of waiting for the disk.</param>
internal sealed class Database(DatabaseFiles files, Schema schema, TimeProvider clock, TimeSpan patience, bool endures = false) : IDisposable
{
    private DatabaseConnection? _connection;
    private bool _isReadyForWriting;

    /// <exception cref="StoreException">The environment stands in the way.</exception>
    public T Read<T>(T whenThereIsNone, Func<DatabaseConnection, T> query) =>
        _connection is null && !files.Exist ? whenThereIsNone : Guard(() => query(ForReading()));

    /// <exception cref="StoreException">The environment stands in the way.</exception>
    public T Write<T>(Func<DatabaseConnection, T> work) => Guard(() => work(ForWriting()));

    public void Dispose()
    {
        _connection?.Dispose();
        (_connection, _isReadyForWriting) = (null, false);
    }

    private DatabaseConnection ForReading()
    {
        if (_connection is { } open)
        {
            return open;
        }

        var connection = DatabaseConnection.Open(files, patience);
        try
        {
            // NORMAL in WAL mode: a commit survives the death of the process; power failing may cost the last turns, never the database.
            connection.Run("PRAGMA synchronous = NORMAL");
            if (!schema.IsCurrent(connection, files))
            {
                schema.Bring(connection, files, clock);
            }

            connection.Run("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON");
            if (endures) connection.Run("PRAGMA synchronous = FULL");
            return _connection = connection;
        }
        catch
        {
            connection.Abandon(files);
            throw;
        }
    }

    private DatabaseConnection ForWriting()
    {
        if (_connection is null)
        {
            files.Create();
        }

        var connection = ForReading();
        if (!_isReadyForWriting)
        {
            connection.UseJournal();
            _isReadyForWriting = true;
        }

        return connection;
    }

    /// <summary>Does the work and translates the faults of the environment.</summary>
    /// <exception cref="StoreException">The environment stands in the way.</exception>
    public void Guard(Action work) => Guard(() =>
    {
        work();
        return true;
    });

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteFault fault) when (StoreFault.KindOf(fault) is StoreProblem.Corrupted)
        {
            throw SetAside(fault);
        }
        catch (SqliteFault fault) when (StoreFault.KindOf(fault) is { } kind)
        {
            throw StoreFault.From(kind, files.Main, fault);
        }
        catch (SqliteFault fault) when (_connection is { } open && schema.Difference(open) is { } part)
        {
            throw StoreFault.Incomplete(files.Main, part, fault);
        }
        catch (FormatException fault)
        {
            throw StoreFault.From(StoreProblem.Corrupted, files.Main, fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw StoreFault.From(StoreProblem.ReadOnly, files.Main, fault);
        }
        catch (IOException fault)
        {
            throw StoreFault.From(StoreProblem.Unavailable, files.Main, fault);
        }
    }

    // Looked at once more before it is moved: another process may have set the damaged one aside already and begun a new one.
    private StoreException SetAside(SqliteFault fault)
    {
        _connection?.Abandon(files);
        Dispose();
        try
        {
            return Soundness.IsDamaged(files, patience)
                ? StoreFault.SetAside(files.Main, files.MoveAside(clock.GetUtcNow()), fault)
                : StoreFault.From(StoreProblem.Corrupted, files.Main, fault);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return StoreFault.From(StoreProblem.Corrupted, files.Main, fault);
        }
    }
}
