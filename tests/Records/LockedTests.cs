using Microsoft.Data.Sqlite;
using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public sealed class LockedTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public LockedTests() => _folder.Fill();

    private static string Id => Some.SessionId();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void While_another_program_writes_a_turn_cannot_be_recorded_and_the_message_says_so()
    {
        using var other = Lock("BEGIN EXCLUSIVE");
        var fault = Assert.Throws<StoreException>(() => _folder.Open().RecordTurn(Id, Some.SessionTurn(2)));
        Assert.Equal(StoreProblem.Locked, fault.Kind);
        Assert.Contains(_folder.Database, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void While_another_program_writes_everything_can_be_read()
    {
        using var other = Lock("BEGIN EXCLUSIVE");
        Assert.NotNull(_folder.Open().Load(Id));
    }

    [Fact]
    public void When_the_other_program_is_done_the_same_store_goes_on()
    {
        var store = _folder.Open();
        using (Lock("BEGIN EXCLUSIVE"))
        {
            Assert.Throws<StoreException>(() => store.Finish(Id, Some.SessionTurn(2), Some.FinalTurn(3)));
        }

        store.Finish(Id, Some.SessionTurn(2), Some.FinalTurn(3));
        Assert.True(store.Load(Id)!.Summary.IsFinished);
    }

    [Fact]
    public void A_database_that_another_program_has_to_itself_is_locked_and_left_alone()
    {
        using (Lock("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT"))
        {
            Assert.Equal(StoreProblem.Locked, Assert.Throws<StoreException>(() => _folder.Open().Load(Id)).Kind);
            Assert.Equal(StoreProblem.Locked, _folder.Open().Check().Problem);
        }

        Assert.Single(_folder.Open().Load(Id)!.Turns);
        Assert.DoesNotContain(_folder.Files, name => name.Contains("damaged", StringComparison.Ordinal));
    }

    private SqliteConnection Lock(string sql)
    {
        var other = _folder.Connect();
        using var command = other.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
        return other;
    }
}
