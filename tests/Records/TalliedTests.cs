using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Records;

public sealed class TalliedTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly SessionStore _store;

    public TalliedTests() => _store = _folder.Open();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Where_nothing_was_recorded_there_is_nothing_to_add_up() => Assert.Empty(_store.Tallied());

    [Fact]
    public void A_finished_session_is_added_up_when_it_is_asked_for_first()
    {
        Finish("01A");
        Assert.Equal(2, Assert.Single(_store.Tallied()).Tally.All.Lines);
        Assert.Equal("1", _folder.Ask("SELECT count(*) FROM tally"));
    }

    [Fact]
    public void What_was_kept_when_the_talk_ended_is_what_is_read()
    {
        Finish("01A", Tally.Empty with { Calm = new RatingSums(7, 5, -3, 2), PressureStyles = [1, 0, 0, 4], Signals = new Dictionary<Signal, int> { [Signal.Parse("made-it-safe")!] = 3 } });
        var tally = Assert.Single(_folder.Open().Tallied()).Tally;
        Assert.Equal(new RatingSums(7, 5, -3, 2), tally.Calm);
        Assert.Equal([1, 0, 0, 4], tally.PressureStyles);
        Assert.Equal(3, tally.Signals[Signal.Parse("made-it-safe")!]);
    }

    [Fact]
    public void An_unfinished_session_is_not_added_up()
    {
        _folder.Fill();
        Assert.Empty(_store.Tallied());
    }

    [Fact]
    public void A_session_that_a_take_back_replaced_is_left_out()
    {
        Finish("01A");
        Finish("01B", fork: Some.TakeBack("01A", 2));
        Assert.Equal(Some.SessionId("01B"), Assert.Single(_store.Tallied()).Id);
    }

    [Fact]
    public void Of_a_fork_only_its_own_lines_count()
    {
        Finish("01A");
        Finish("01B", fork: Some.WhatIf("01A", 2));
        Assert.Equal([(2, true), (1, false)], _store.Tallied().Select(session => (session.Tally.All.Lines, session.IsWhole)));
    }

    [Fact]
    public void What_a_take_back_kept_counts_with_what_came_after_it()
    {
        Finish("01A");
        Finish("01B", fork: Some.TakeBack("01A", 2));
        Finish("01C", fork: Some.TakeBack("01B", 2));
        Assert.Equal([(2, true)], _store.Tallied().Select(session => (session.Tally.All.Lines, session.IsWhole)));
    }

    [Fact]
    public void A_take_back_whose_parent_is_gone_counts_whole()
    {
        Finish("01A");
        Finish("01B", fork: Some.TakeBack("01A", 2));
        _store.Delete(Some.SessionId("01A"));
        Assert.Equal([(2, true)], _store.Tallied().Select(session => (session.Tally.All.Lines, session.IsWhole)));
    }

    [Fact]
    public void A_take_back_inside_a_what_if_counts_from_where_the_what_if_began()
    {
        Finish("01A");
        Finish("01B", fork: Some.WhatIf("01A", 2));
        Finish("01C", fork: Some.TakeBack("01B", 2));
        Assert.Equal([(Some.SessionId("01A"), 2, true), (Some.SessionId("01C"), 1, false)], _store.Tallied().Select(session => (session.Id, session.Tally.All.Lines, session.IsWhole)));
    }

    [Fact]
    public void A_take_back_inside_one_part_of_a_talk_makes_it_no_whole_one()
    {
        _store.Start(Some.Session() with { LeadIn = 1 });
        End("01A", 2);
        _store.Start(Some.Session("01B", fork: Some.TakeBack("01A", 2)) with { LeadIn = 1 });
        End("01B", 2);
        Assert.Equal([(1, false)], _store.Tallied().Select(session => (session.Tally.All.Lines, session.IsWhole)));
    }

    [Fact]
    public void Lines_that_were_led_in_do_not_count()
    {
        _store.Start(Some.Session() with { LeadIn = 1 });
        End("01A", 2);
        Assert.Equal((1, false), _store.Tallied().Select(session => (session.Tally.All.Lines, session.IsWhole)).Single());
    }

    [Fact]
    public void A_deleted_session_takes_its_sum_along()
    {
        Finish("01A");
        _store.Tallied();
        _store.Delete(Some.SessionId());
        Assert.Equal("0", _folder.Ask("SELECT count(*) FROM tally"));
    }

    [Fact]
    public void An_answer_to_a_plan_is_kept_with_it()
    {
        Finish("01A");
        _store.SavePlans(Some.SessionId(), [new IfThenPlan("she looks away", "wait"), new IfThenPlan("he interrupts", "name the gap")]);
        _store.AnswerPlan(Some.SessionId(), 2, PlanAnswer.Partly);
        Assert.Equal([null, PlanAnswer.Partly], _store.LatestPlans().Select(plan => plan.Kept));
        Assert.Equal(1, _store.PlanAnswers()[PlanAnswer.Partly]);
    }

    [Fact]
    public void A_plan_that_stays_keeps_its_answer_and_a_changed_one_loses_it()
    {
        Finish("01A");
        _store.SavePlans(Some.SessionId(), [new IfThenPlan("she looks away", "wait"), new IfThenPlan("he interrupts", "name the gap")]);
        _store.AnswerPlan(Some.SessionId(), 1, PlanAnswer.Yes);
        _store.AnswerPlan(Some.SessionId(), 2, PlanAnswer.No);
        _store.SavePlans(Some.SessionId(), [new IfThenPlan("she looks away", "wait"), new IfThenPlan("he interrupts", "stop")]);
        Assert.Equal([PlanAnswer.Yes, null], _store.LatestPlans().Select(plan => plan.Kept));
    }

    [Fact]
    public void Fewer_plans_than_before_leave_none_behind()
    {
        Finish("01A");
        _store.SavePlans(Some.SessionId(), [new IfThenPlan("a", "b"), new IfThenPlan("c", "d")]);
        _store.SavePlans(Some.SessionId(), [new IfThenPlan("c", "d")]);
        Assert.Single(_store.LatestPlans());
    }

    [Fact]
    public void An_answer_to_a_plan_that_is_not_there_is_a_conflict()
    {
        Finish("01A");
        Assert.Equal(StoreProblem.Conflict, Assert.Throws<StoreException>(() => _store.AnswerPlan(Some.SessionId(), 1, PlanAnswer.Yes)).Kind);
    }

    [Fact]
    public void Talks_that_can_be_gone_on_with_are_found_among_those_that_cannot()
    {
        Finish("01A");
        _folder.Fill(id: "01B");
        _store.Start(Some.Session("01C", minutes: 2));
        Assert.Equal(Some.SessionId("01B"), Assert.Single(_store.Unfinished(9)).Id);
    }

    private void Finish(string id, Tally? tally = null, Fork? fork = null)
    {
        _store.Start(Some.Session(id, fork: fork));
        End(id, fork?.AtTurn ?? 1, tally);
    }

    /// <summary>Turns up to the second, then the end.</summary>
    private void End(string id, int from, Tally? tally = null)
    {
        if (from == 2 && _store.Load(Some.SessionId(id))!.Turns.Count == 0) _store.RecordTurn(Some.SessionId(id), Some.SessionTurn(1));
        for (var number = from; number <= 2; number++) _store.RecordTurn(Some.SessionId(id), Some.SessionTurn(number));
        _store.Finish(Some.SessionId(id), null, Some.FinalTurn(3), tally);
    }
}
