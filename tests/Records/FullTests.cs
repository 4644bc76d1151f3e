using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public sealed class FullTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly SessionStore _store;

    public FullTests()
    {
        _folder.Fill();
        _store = _folder.Open();
        Limit(pages: 40);
    }

    private static string Id => Some.SessionId();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_full_database_says_so()
    {
        var (fault, _) = RecordUntilFull();
        Assert.Equal(StoreProblem.Full, fault.Kind);
        Assert.Contains("disk space", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_recorded_before_is_kept()
    {
        var (_, recorded) = RecordUntilFull();
        Assert.Equal(recorded, _folder.Open().Load(Id)!.Turns.Count);
    }

    [Fact]
    public void An_end_that_finds_no_room_leaves_the_talk_unfinished()
    {
        var (_, recorded) = RecordUntilFull();
        var final = Some.FinalTurn(recorded + 1);
        var huge = final with { Scene = final.Scene with { Ending = final.Scene.Ending! with { Friend = new string('x', 100_000) } } };
        Assert.Equal(StoreProblem.Full, Assert.Throws<StoreException>(() => _store.Finish(Id, null, huge)).Kind);
        var record = _folder.Open().Load(Id)!;
        Assert.False(record.Summary.IsFinished);
        Assert.Equal(recorded, record.Turns.Count);
    }

    [Fact]
    public void With_room_again_the_same_store_goes_on()
    {
        var (_, recorded) = RecordUntilFull();
        Limit(pages: 1000);
        _store.RecordTurn(Id, Some.SessionTurn(recorded + 1));
        Assert.Equal(recorded + 1, _store.Load(Id)!.Turns.Count);
    }

    private void Limit(int pages) => _store.Database.Write(database => database.Execute(FormattableString.Invariant($"PRAGMA max_page_count = {pages}")));

    private (StoreException Fault, int Recorded) RecordUntilFull()
    {
        for (var number = 2; ; number++)
        {
            try
            {
                _store.RecordTurn(Id, Some.SessionTurn(number));
            }
            catch (StoreException fault)
            {
                return (fault, number - 1);
            }
        }
    }
}
