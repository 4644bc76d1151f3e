using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public sealed class DurabilityTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_stores_that_record_at_the_same_time_lose_nothing()
    {
        await Task.WhenAll(Record("01A"), Record("01B"));
        Assert.All(["01A", "01B"], id => Assert.Equal(200, _folder.Open().Load(Some.SessionId(id))!.Turns.Count));

        Task Record(string id) => Task.Run(() => _folder.Fill(turns: 200, id));
    }

    [Fact]
    public async Task Several_stores_can_begin_the_same_new_database_at_once()
    {
        foreach (var _ in Enumerable.Range(0, 20))
        {
            using var folder = new StoreFolder();
            await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(() => folder.Fill(turns: 1, $"0{n}"))));
            // Two that close at the same moment may each leave the journal to the other; nothing else may be left over.
            Assert.Equal(["rehearsal.db"], folder.Files.Where(file => !file.EndsWith("-wal", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal)));
            Assert.Equal(6, folder.Open().List(new SessionFilter()).Count);
            Assert.True(folder.Open().Check().IsSound);
        }
    }

    [Fact]
    public void Whenever_the_process_dies_every_recorded_turn_is_there()
    {
        using var store = _folder.Open();
        store.Start(Some.Session());
        foreach (var number in Enumerable.Range(1, 25))
        {
            store.RecordTurn(Some.SessionId(), Some.SessionTurn(number));
            Assert.Equal(number, TurnsInCopy());
        }
    }

    [Fact]
    public void A_journal_that_was_cut_in_the_middle_of_a_turn_costs_that_turn_only()
    {
        using var store = _folder.Open();
        store.Start(Some.Session());
        store.RecordTurn(Some.SessionId(), Some.SessionTurn(1));
        var whole = new FileInfo(_folder.Database + "-wal").Length;
        store.RecordTurn(Some.SessionId(), Some.SessionTurn(2));
        Assert.Equal(1, TurnsInCopy(journal: whole + 2000));
    }

    [Fact]
    public void A_new_process_goes_on_where_the_dead_one_was()
    {
        using var dead = _folder.Open();
        dead.Start(Some.Session());
        dead.RecordTurn(Some.SessionId(), Some.SessionTurn(1));
        using var copy = CopyOf(journal: null);
        using var next = copy.Open();
        next.RecordTurn(Some.SessionId(), Some.SessionTurn(2));
        Assert.Equal(2, next.Load(Some.SessionId())!.Turns.Count);
    }

    private int TurnsInCopy(long? journal = null)
    {
        using var copy = CopyOf(journal);
        using var store = copy.Open();
        Assert.True(store.Check().IsSound);
        return store.Load(Some.SessionId())!.Turns.Count;
    }

    // What a process that dies leaves behind: the database and its journal, as they are while the store is open.
    private StoreFolder CopyOf(long? journal)
    {
        var copy = new StoreFolder();
        copy.Folder.Create();
        Copy(_folder.Database, copy.Database, null);
        Copy(_folder.Database + "-wal", copy.Database + "-wal", journal);
        return copy;
    }

    private static void Copy(string from, string to, long? length)
    {
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var target = File.Create(to);
        source.CopyTo(target);
        target.SetLength(length ?? target.Length);
    }
}
