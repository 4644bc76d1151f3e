using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public sealed class DeleteTests : IDisposable
{
    private const string Secret = "zebra-crossing-at-midnight";

    private readonly StoreFolder _folder = new();
    private readonly SessionStore _store;

    public DeleteTests()
    {
        _store = _folder.Open();
        _store.Start(Some.Session("01A"));
        foreach (var number in Enumerable.Range(1, 30))
        {
            _store.RecordTurn(Some.SessionId("01A"), Some.SessionTurn(number, $"{Secret} {number}"));
        }

        _store.SavePlans(Some.SessionId("01A"), [new(Secret, Secret)]);
        _store.SaveReflection(Some.SessionId("01A"), new(WhyItWorked: Secret));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_words_are_on_the_disk_before() => Assert.True(IsOnDisk(Secret));

    [Fact]
    public void A_deleted_session_is_gone()
    {
        var deletion = _store.Delete(Some.SessionId("01A"));
        Assert.Equal([Some.SessionId("01A")], deletion.SessionIds);
        Assert.Null(_store.Load(Some.SessionId("01A")));
    }

    [Fact]
    public void The_words_of_a_deleted_session_are_gone_from_every_file_while_the_store_is_still_open()
    {
        Assert.True(_store.Delete(Some.SessionId("01A")).IsErased);
        Assert.False(IsOnDisk(Secret));
    }

    [Fact]
    public void Deleting_one_session_leaves_the_others_whole()
    {
        _folder.Fill(turns: 2, id: "01B");
        _store.Delete(Some.SessionId("01A"));
        Assert.Equal(2, _store.Load(Some.SessionId("01B"))!.Turns.Count);
    }

    [Fact]
    public void A_session_deleted_elsewhere_writes_no_turn_into_the_one_that_took_its_place()
    {
        var other = _folder.Open();
        other.Delete(Some.SessionId());
        other.Start(Some.Session("01B"));
        Assert.Equal("1", _folder.Ask("SELECT no FROM session"));
        Assert.Equal(StoreProblem.Conflict, Assert.Throws<StoreException>(() => _store.RecordTurn(Some.SessionId(), Some.SessionTurn(1))).Kind);
        Assert.Empty(other.Load(Some.SessionId("01B"))!.Turns);
    }

    [Fact]
    public void Deleting_a_session_deletes_what_it_took_back()
    {
        _store.Start(Some.Session("01B", fork: Some.TakeBack("01A", atTurn: 20)));
        _store.Start(Some.Session("01C", fork: Some.TakeBack("01B", atTurn: 10)));
        Assert.Equal([Some.SessionId("01A"), Some.SessionId("01B"), Some.SessionId("01C")], _store.Delete(Some.SessionId("01C")).SessionIds.Order(StringComparer.Ordinal));
        Assert.False(IsOnDisk(Secret));
    }

    [Fact]
    public void Deleting_a_what_if_leaves_its_parent()
    {
        _store.Start(Some.Session("01B", fork: Some.WhatIf("01A", atTurn: 20)));
        Assert.Equal([Some.SessionId("01B")], _store.Delete(Some.SessionId("01B")).SessionIds);
    }

    [Fact]
    public void Deleting_all_leaves_no_session_and_no_words()
    {
        _folder.Fill(id: "01B");
        Assert.Equal(2, _store.DeleteAll().SessionIds.Count);
        Assert.Empty(_store.List(new SessionFilter(WithSuperseded: true)));
        Assert.False(IsOnDisk(Secret));
    }

    [Fact]
    public void Deleting_all_deletes_databases_that_were_set_aside()
    {
        SetAside();
        Assert.Empty(_store.DeleteAll().SetAside);
        Assert.False(IsOnDisk(Secret));
    }

    [Fact]
    public void Deleting_all_deletes_databases_that_were_set_aside_even_when_no_new_one_was_begun()
    {
        SetAside();
        _store.Dispose();
        File.Delete(_folder.Database);
        _folder.Open().DeleteAll();
        Assert.False(IsOnDisk(Secret));
    }

    [Fact]
    public void Deleting_one_session_names_what_may_still_hold_its_words()
    {
        var aside = SetAside();
        Assert.Equal([aside], _store.Delete(Some.SessionId("01A")).SetAside);
    }

    [Fact]
    public void A_copy_made_before_a_migration_goes_with_the_first_session_that_is_deleted()
    {
        _store.Dispose();
        File.Copy(_folder.Database, _folder.Database + ".before-v9-20261122T100000Z");
        _folder.Open().Delete(Some.SessionId("01A"));
        Assert.False(IsOnDisk(Secret));
    }

    [Fact]
    public void While_another_program_reads_the_rows_are_gone_and_the_answer_says_that_traces_are_left()
    {
        using var other = _folder.Connect();
        using var reading = other.BeginTransaction(deferred: true);
        using var command = other.CreateCommand();
        (command.Transaction, command.CommandText) = (reading, "SELECT count(*) FROM turn");
        command.ExecuteScalar();
        Assert.False(_store.Delete(Some.SessionId("01A")).IsErased);
        Assert.Null(_store.Load(Some.SessionId("01A")));
    }

    [Fact]
    public void The_traces_go_when_the_other_program_is_done()
    {
        using (var other = _folder.Connect())
        {
            using var reading = other.BeginTransaction(deferred: true);
            using var command = other.CreateCommand();
            (command.Transaction, command.CommandText) = (reading, "SELECT count(*) FROM turn");
            command.ExecuteScalar();
            _store.Delete(Some.SessionId("01A"));
        }

        _store.Dispose();
        Assert.False(IsOnDisk(Secret));
    }

    private string SetAside()
    {
        var aside = _folder.Database + ".damaged-20261122T100000Z";
        File.WriteAllText(aside, Secret);
        return aside;
    }

    private bool IsOnDisk(string words) => _folder.IsOnDisk(words);
}
