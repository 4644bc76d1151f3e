using Rehearsal.Engine.Records;

namespace Rehearsal.Engine.Rooms;

/// <summary>
/// Where workshops are kept, in the database of the sessions. It has its own connection to it, on which every commit is on the disk when a call returns,
/// so that a machine that dies loses no vote. Any thread may call it. Every operation throws <see cref="StoreException"/> where the environment stands in the way.
/// </summary>
public sealed class RoomStore : IRoomLog, IDisposable
{
    private const string Last = "last";

    private readonly Lock gate = new();
    private readonly DatabaseFiles files;
    private readonly Schema schema;
    private readonly TimeSpan patience;
    private readonly Database database;

    /// <summary>How many events each room had when this store read or wrote it last: more of them are another process's.</summary>
    private readonly Dictionary<string, int> kept = new(StringComparer.Ordinal);

    public RoomStore(DataFolder folder, TimeProvider clock)
        : this(folder, clock, SessionStore.Patience)
    {
    }

    internal RoomStore(DataFolder folder, TimeProvider clock, TimeSpan patience, bool endures = true)
    {
        (files, schema, this.patience) = (new DatabaseFiles(folder), Schema.Known, patience);
        database = new Database(files, schema, clock, patience, endures);
    }

    /// <inheritdoc/>
    public void Start(RoomStart start)
    {
        lock (gate)
        {
            database.Write(connection =>
            {
                RoomRows.Insert(connection, start);
                return true;
            });
            kept[start.Id] = 0;
        }
    }

    /// <inheritdoc/>
    /// <remarks>When the room closes, the file is cleaned of its ballots as after a deletion. What another process keeps from that goes when it closes the database.</remarks>
    public void Keep(Room before, Room after, IReadOnlyList<RoomEvent> events)
    {
        var lines = events.Where(happened => happened is not (Voted or Guessed)).Select(RoomEventJson.Write).ToList();
        lock (gate)
        {
            kept[after.Start.Id] = database.Write(connection => connection.InTransaction(() => Keep(connection, before, after, lines)));
            if (after.Step == RoomStep.Closed) ScrubIfItCanBe();
        }
    }

    /// <summary>The room with this id as it stood when something was kept last, or null.</summary>
    public Room? Load(string id)
    {
        lock (gate)
        {
            if (database.Read<(Room Room, int Events)?>(null, connection => connection.InSnapshot(() => RoomRows.Find(connection, id))) is not var (room, events)) return null;
            kept[id] = events;
            return room;
        }
    }

    /// <summary>Newest first.</summary>
    /// <param name="onlyOpen">Leave out those that are closed.</param>
    public IReadOnlyList<RoomSummary> List(bool onlyOpen = false, int atMost = int.MaxValue)
    {
        lock (gate) return database.Read([], connection => RoomRows.Newest(connection, onlyOpen, atMost));
    }

    /// <summary>The room meant by an id, a prefix of one in any case, or <c>last</c>: the one started last.</summary>
    /// <param name="onlyOpen">By <c>last</c>, the last one that is not closed is meant.</param>
    public RoomMatch Find(string idOrPrefixOrLast, bool onlyOpen = false) => Named(idOrPrefixOrLast, onlyOpen) switch
    {
        [] => new RoomMatch.None(),
        [var one] => new RoomMatch.One(one),
        var several => new RoomMatch.Several(several),
    };

    /// <summary>Deletes a room with all that happened in it.</summary>
    public Deletion Delete(string id)
    {
        lock (gate) return Erasure.DeleteRoom(database, files, id);
    }

    /// <summary>Takes back a room that could not be opened. One in which something has happened stays.</summary>
    public void Withdraw(string id)
    {
        lock (gate) database.Write(connection => RoomRows.DeleteUnused(connection, id));
    }

    /// <summary>Examines the database as <see cref="SessionStore.Check"/> does, and reads every room in it.</summary>
    public StoreCheck Check() => StoreCheck.Of(files, schema, patience, RoomRows.Unreadable);

    public void Dispose()
    {
        lock (gate) database.Dispose();
    }

    private IReadOnlyList<RoomSummary> Named(string name, bool onlyOpen)
    {
        if (string.Equals(name, Last, StringComparison.OrdinalIgnoreCase)) return List(onlyOpen, atMost: 1);
        if (name.Length == 0) return [];
        lock (gate) return database.Read([], connection => RoomRows.ByPrefix(connection, name.ToUpperInvariant()));
    }

    private int Keep(DatabaseConnection connection, Room before, Room after, List<string> lines)
    {
        var id = after.Start.Id;
        if (RoomRows.Open(connection, id) is not var (no, events) || kept.TryGetValue(id, out var known) && known != events) throw StoreFault.RoomConflict(id);
        foreach (var (at, line) in lines.Index()) RoomRows.Append(connection, no, events + at + 1, line);
        BallotRows.Keep(connection, no, before, after);
        if (before.Step != after.Step || before.People.Count != after.People.Count) RoomRows.Update(connection, no, after);
        return events + lines.Count;
    }

    // The room is closed and kept, whether or not the last traces can go at once.
    private void ScrubIfItCanBe()
    {
        try
        {
            Erasure.Scrub(database);
        }
        catch (StoreException refused) when (refused.Kind is StoreProblem.ReadOnly or StoreProblem.Locked or StoreProblem.Full)
        {
        }
    }
}
