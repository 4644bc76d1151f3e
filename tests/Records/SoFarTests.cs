using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Records;

public sealed class SoFarTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly SessionStore _store;

    public SoFarTests() => _store = _folder.Open();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Where_nothing_was_recorded_there_is_nothing() => Assert.Equal(Shown(RunsSoFar.None), Shown(_store.SoFar()));

    [Fact]
    public void Of_many_runs_the_first_and_the_latest_are_read()
    {
        for (var number = 1; number <= 5; number++) Play(_store, FormattableString.Invariant($"0{number}"), "missed-handover", number, fork: null, Sums(number));
        var runs = Assert.Single(_store.SoFar().Scenarios);
        Assert.Equal((5, Some.SessionId("01")), (runs.Count, runs.First.Id));
        Assert.Equal([Some.SessionId("03"), Some.SessionId("04"), Some.SessionId("05")], runs.Lately.Select(run => run.Id));
    }

    [Fact]
    public void A_session_that_was_not_added_up_yet_is_added_up()
    {
        Play(_store, "01", "missed-handover", 1, fork: null, tally: null);
        Assert.Equal(2, _store.SoFar().Calm.Lines + _store.SoFar().UnderPressure.Lines);
    }

    [Fact]
    public void Without_the_index_it_is_the_same()
    {
        Play(_store, "01", "missed-handover", 1, fork: null, Sums(1));
        var before = Shown(_store.SoFar());
        _folder.Run("DROP INDEX session_runs");
        Assert.Equal(before, Shown(_store.SoFar()));
        Assert.Equal("0", _folder.Ask("SELECT count(*) FROM sqlite_schema WHERE name = 'session_runs'"));
    }

    [Fact]
    public void Whoever_writes_next_makes_the_index_again()
    {
        Play(_store, "01", "missed-handover", 1, fork: null, Sums(1));
        _folder.Run("DROP INDEX session_runs");
        Play(_folder.Open(), "02", "missed-handover", 2, fork: null, Sums(1));
        Assert.Equal("1", _folder.Ask("SELECT count(*) FROM sqlite_schema WHERE name = 'session_runs'"));
    }

    [Fact]
    public void Whatever_happened_the_home_page_shows_what_progress_shows() =>
        Prop.ForAll(Histories(), history =>
        {
            using var folder = new StoreFolder();
            using var store = folder.Open();
            return history.Index().All(step =>
            {
                Happen(store, step.Index, step.Item);
                return Shown(store.SoFar()) == Shown(RunsSoFar.Of(store.Tallied()));
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    /// <summary>Some sessions, each of one of three scenarios, some forked from one before or begun in the middle, some deleted again or taken in from a file.</summary>
    private static Arbitrary<Step[]> Histories() =>
        (from kind in Gen.Elements(Enum.GetValues<Kind>())
         from scenario in Gen.Elements("a", "b", "c")
         from other in Gen.Choose(0, 20)
         from isAddedUp in Gen.Elements(true, false)
         from minute in Gen.Choose(0, 90)
         select new Step(kind, scenario, other, isAddedUp, minute)).ArrayOf().ToArbitrary();

    private static void Happen(SessionStore store, int number, Step step)
    {
        var (id, tally) = (FormattableString.Invariant($"0{number:D3}"), step.IsAddedUp ? Sums(number) : null);
        var parent = number == 0 ? null : FormattableString.Invariant($"0{step.Other % number:D3}");
        var (canFork, isThere) = parent is not null && store.Load(Some.SessionId(parent)) is { } found ? (found.Turns.Count > 0, true) : (false, false);
        switch (step.Kind)
        {
            case Kind.TakeBack when canFork: Play(store, id, step.Scenario, step.Minute, Some.TakeBack(parent!, 2), tally); break;
            case Kind.WhatIf when canFork: Play(store, id, step.Scenario, step.Minute, Some.WhatIf(parent!, 2), tally); break;
            case Kind.Part: Play(store, id, step.Scenario, step.Minute, fork: null, tally, leadIn: 1); break;
            case Kind.Delete when isThere: store.Delete(Some.SessionId(parent!)); break;
            case Kind.MoveOut when isThere:
                var record = store.Load(Some.SessionId(parent!))!;
                store.Delete(record.Summary.Id);
                store.Import([record]);
                break;
            case Kind.Begin: store.Start(Some.Session(id, step.Scenario, step.Minute)); break;
            default: Play(store, id, step.Scenario, step.Minute, fork: null, tally); break;
        }
    }

    private static void Play(SessionStore store, string id, string scenario, double minutes, Fork? fork, Tally? tally, int leadIn = 0)
    {
        store.Start(Some.Session(id, scenario, minutes, fork) with { LeadIn = leadIn });
        for (var number = fork?.AtTurn ?? 1; number <= 2; number++) store.RecordTurn(Some.SessionId(id), Some.SessionTurn(number));
        store.Finish(Some.SessionId(id), null, Some.FinalTurn(3), tally);
    }

    private static Tally Sums(int number) => Tally.Empty with { Calm = new RatingSums(number, 2, -1, 1), UnderPressure = new RatingSums(1, number, 1, 0) };

    private static string Shown(RunsSoFar soFar) =>
        $"{soFar.Calm} {soFar.UnderPressure}\n{string.Join('\n', soFar.Scenarios.Select(runs => $"{runs.ScenarioId} {runs.Title} {runs.Count}: {Shown(runs.First)} {string.Join(' ', runs.Lately.Select(Shown))}"))}";

    private static string Shown(TalliedSession run) => $"{run.Id} {run.IsWhole} {run.EndedAt:O} {run.Tally.All} {run.Vary.Json}";

    private enum Kind
    {
        Whole,
        TakeBack,
        WhatIf,
        Part,
        Begin,
        Delete,
        MoveOut,
    }

    private sealed record Step(Kind Kind, string Scenario, int Other, bool IsAddedUp, int Minute);
}
