using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public sealed class ForkTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly SessionStore _store;

    public ForkTests()
    {
        _folder.Fill(turns: 3);
        _store = _folder.Open();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_fork_begins_with_the_turns_before_the_point_of_difference()
    {
        _store.Start(Some.Session("01B", fork: Some.TakeBack("01A", atTurn: 3)));
        Assert.Equivalent(new[] { Some.SessionTurn(1), Some.SessionTurn(2) }, _store.Load(Some.SessionId("01B"))!.Turns, strict: true);
    }

    [Fact]
    public void A_fork_remembers_where_it_came_from()
    {
        _store.Start(Some.Session("01B", fork: Some.WhatIf("01A", atTurn: 2)));
        Assert.Equal(Some.WhatIf("01A", 2), _store.Load(Some.SessionId("01B"))!.Summary.Fork);
    }

    [Fact]
    public void Copied_turns_are_marked_and_the_forks_own_are_not()
    {
        _store.Start(Some.Session("01B", fork: Some.TakeBack("01A", atTurn: 3)));
        _store.RecordTurn(Some.SessionId("01B"), Some.SessionTurn(3));
        Assert.Equal("1 1 0", _folder.Ask("SELECT group_concat(copied, ' ' ORDER BY number) FROM turn JOIN session ON no = session_no WHERE id LIKE '01B%'"));
    }

    [Fact]
    public void The_statistics_of_copied_turns_are_copied_too()
    {
        _store.Start(Some.Session("01B", fork: Some.TakeBack("01A", atTurn: 2)));
        Assert.Equal("1", _folder.Ask(
            "SELECT count(DISTINCT concat_ws('|', number, pressure, scene, chosen_index, choice_id, clarity, care, style, signals, meters, own_words, at)) FROM turn WHERE number = 1"));
    }

    [Fact]
    public void A_take_back_supersedes_its_parent()
    {
        _store.Start(Some.Session("01B", fork: Some.TakeBack("01A", atTurn: 3)));
        Assert.True(_store.Load(Some.SessionId())!.Summary.IsSuperseded);
    }

    [Fact]
    public void A_what_if_does_not_supersede_its_parent()
    {
        _store.Start(Some.Session("01B", fork: Some.WhatIf("01A", atTurn: 3)));
        Assert.False(_store.Load(Some.SessionId())!.Summary.IsSuperseded);
    }

    [Fact]
    public void A_fork_at_the_first_turn_copies_nothing()
    {
        _store.Start(Some.Session("01B", fork: Some.TakeBack("01A", atTurn: 1)));
        Assert.Empty(_store.Load(Some.SessionId("01B"))!.Turns);
    }

    [Fact]
    public void A_fork_right_after_the_last_choice_copies_every_turn()
    {
        _store.Start(Some.Session("01B", fork: Some.WhatIf("01A", atTurn: 4)));
        Assert.Equal(3, _store.Load(Some.SessionId("01B"))!.Turns.Count);
    }

    [Fact]
    public void The_last_scene_of_a_finished_talk_is_no_turn_to_go_on_from()
    {
        _store.Finish(Some.SessionId(), null, Some.FinalTurn(4));
        Assert.Throws<StoreException>(() => _store.Start(Some.Session("01B", fork: Some.WhatIf("01A", atTurn: 5))));
    }

    [Fact]
    public void A_fork_beyond_what_the_parent_recorded_is_refused_and_leaves_nothing()
    {
        Assert.Equal(StoreProblem.Conflict, Assert.Throws<StoreException>(() => _store.Start(Some.Session("01B", fork: Some.TakeBack("01A", atTurn: 5)))).Kind);
        Assert.Null(_store.Load(Some.SessionId("01B")));
    }

    [Fact]
    public void A_fork_of_a_deleted_parent_is_refused() =>
        Assert.Throws<StoreException>(() => _store.Start(Some.Session("01B", fork: Some.TakeBack("01Z", atTurn: 1))));

    [Fact]
    public void A_fork_outlives_its_parent()
    {
        _store.Start(Some.Session("01B", fork: Some.WhatIf("01A", atTurn: 3)));
        _store.Delete(Some.SessionId());
        Assert.Equal(2, _store.Load(Some.SessionId("01B"))!.Turns.Count);
    }
}
