using System.Text;
using Microsoft.Data.Sqlite;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Tests.Records;

/// <summary>A data folder of its own, and stores that open it.</summary>
internal sealed class StoreFolder : IDisposable
{
    private static readonly TimeSpan Impatient = TimeSpan.FromMilliseconds(20);

    private readonly TemporaryFolder _root = new();
    private readonly List<IDisposable> _stores = [];

    public DataFolder Folder => new(_root.PathOf("home %41"));

    public string Database => Folder.Database;

    public FixedClock Clock { get; } = new();

    /// <summary>The names of the files in the data folder, in order.</summary>
    public IReadOnlyList<string> Files =>
        Directory.Exists(Folder.Path) ? [.. Directory.EnumerateFileSystemEntries(Folder.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)] : [];

    /// <summary>Another store on the same database, which hardly waits for a lock.</summary>
    public SessionStore Open() => Open(Schema.Known);

    public SessionStore Open(Schema schema)
    {
        var store = new SessionStore(Folder, Clock, Impatient, schema);
        _stores.Add(store);
        return store;
    }

    /// <summary>A store of rooms on the same database, which hardly waits for a lock, and for the disk only when it is asked to.</summary>
    public RoomStore OpenRooms(bool endures = false)
    {
        var store = new RoomStore(Folder, Clock, Impatient, endures);
        _stores.Add(store);
        return store;
    }

    /// <summary>A store that was used and closed: it holds one unfinished session of this many turns.</summary>
    public void Fill(int turns = 1, string id = "01A")
    {
        using var store = new SessionStore(Folder, Clock);
        store.Start(Some.Session(id));
        foreach (var number in Enumerable.Range(1, turns))
        {
            store.RecordTurn(Some.SessionId(id), Some.SessionTurn(number));
        }
    }

    /// <summary>Any statements, from outside of the store.</summary>
    public void Run(string sql) => Run(Database, sql);

    public static void Run(string database, string sql)
    {
        using var connection = Connect(database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first value of an answer, as text.</summary>
    public string? Ask(string sql)
    {
        using var connection = Connect(Database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A connection of another program, open until it is disposed of.</summary>
    public SqliteConnection Connect() => Connect(Database);

    /// <summary>Whether any file in the folder holds these words, byte for byte.</summary>
    public bool IsOnDisk(string words) => Files.Any(name => Read(Path.Join(Folder.Path, name)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0);

    public void Dispose()
    {
        _stores.ForEach(store => store.Dispose());
        _root.Dispose();
    }

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static SqliteConnection Connect(string database)
    {
        var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        return connection;
    }
}
