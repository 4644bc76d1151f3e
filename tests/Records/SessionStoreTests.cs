using System.Runtime.Versioning;
using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public sealed class SessionStoreTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly SessionStore _store;

    public SessionStoreTests() => _store = _folder.Open();

    private static string Id => Some.SessionId();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Making_a_store_touches_nothing() => Assert.Empty(_folder.Files);

    [Fact]
    public void Reading_where_nothing_was_ever_recorded_finds_nothing_and_creates_nothing()
    {
        Assert.Empty(_store.List(new SessionFilter()));
        Assert.Empty(_store.LatestPlans());
        Assert.Null(_store.Load(Id));
        Assert.IsType<SessionMatch.None>(_store.Find("last"));
        Assert.Empty(_store.Delete(Id).SessionIds);
        Assert.Empty(_store.DeleteAll().SessionIds);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_session_at_its_beginning_reads_back_as_it_was_started()
    {
        _store.Start(Some.Session());
        Assert.Equivalent(Some.Session(), _store.Load(Id)!.Summary, strict: true);
    }

    [Fact]
    public void A_turn_is_there_for_another_store_as_soon_as_the_call_returns()
    {
        _store.Start(Some.Session());
        _store.RecordTurn(Id, Some.SessionTurn(1));
        Assert.Equivalent(Some.SessionTurn(1), Assert.Single(_folder.Open().Load(Id)!.Turns), strict: true);
    }

    [Fact]
    public void A_whole_talk_reads_back_as_it_was_recorded()
    {
        RecordTalk();
        var record = _folder.Open().Load(Id)!;
        Assert.Equivalent(new[] { Some.SessionTurn(1), Some.SessionTurn(2), Some.FinalTurn(3) }, record.Turns, strict: true);
        Assert.Equivalent(
            Some.Session() with { TurnCount = 3, EndedAt = Some.FinalTurn(3).At, Ending = Some.FinalTurn(3).Scene.Ending }, record.Summary, strict: true);
    }

    [Fact]
    public void A_talk_without_any_choice_can_be_finished()
    {
        _store.Start(Some.Session());
        _store.Finish(Id, null, Some.FinalTurn(1));
        Assert.True(_store.Load(Id)!.Summary.IsFinished);
    }

    [Fact]
    public void A_time_is_kept_to_the_tick_wherever_it_was_told()
    {
        var at = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.FromHours(5)).AddTicks(1);
        _store.Start(Some.Session() with { StartedAt = at });
        Assert.Equal(at, _store.Load(Id)!.Summary.StartedAt);
    }

    [Fact]
    public void Words_are_kept_whatever_stands_in_them()
    {
        const string Words = "Robert'); DROP TABLE turn; -- \"Grüße\" 🙂\0\n\u202e";
        _store.Start(Some.Session());
        _store.RecordTurn(Id, Some.SessionTurn(1, Words));
        Assert.Equal(Words, _store.Load(Id)!.Turns[0].OwnWords!.Text);
    }

    [Fact]
    public void What_statistics_ask_for_stands_beside_the_scene()
    {
        RecordTalk();
        Assert.Equal(
            "opening.ask 2 1 analysis 1 named-the-gap invited-input",
            _folder.Ask("SELECT concat_ws(' ', choice_id, clarity, care, style, pressure, signals) FROM turn WHERE number = 1"));
    }

    public static TheoryData<int> NotTheNext => [1, 3];

    [Theory]
    [MemberData(nameof(NotTheNext))]
    public void Only_the_next_turn_can_be_recorded(int number)
    {
        _store.Start(Some.Session());
        _store.RecordTurn(Id, Some.SessionTurn(1));
        Assert.Equal(StoreProblem.Conflict, Assert.Throws<StoreException>(() => _store.RecordTurn(Id, Some.SessionTurn(number))).Kind);
        Assert.Single(_store.Load(Id)!.Turns);
    }

    [Fact]
    public void A_finished_session_takes_no_more_turns()
    {
        RecordTalk();
        Assert.Equal(StoreProblem.Conflict, Assert.Throws<StoreException>(() => _store.RecordTurn(Id, Some.SessionTurn(4))).Kind);
    }

    [Fact]
    public void A_session_that_was_deleted_elsewhere_takes_no_more_turns()
    {
        _store.Start(Some.Session());
        _folder.Open().Delete(Id);
        Assert.Equal(StoreProblem.Conflict, Assert.Throws<StoreException>(() => _store.RecordTurn(Id, Some.SessionTurn(1))).Kind);
    }

    [Fact]
    public void An_end_that_does_not_fit_records_nothing_of_it()
    {
        _store.Start(Some.Session());
        Assert.Throws<StoreException>(() => _store.Finish(Id, Some.SessionTurn(1), Some.FinalTurn(3)));
        var record = _store.Load(Id)!;
        Assert.Empty(record.Turns);
        Assert.False(record.Summary.IsFinished);
    }

    [Fact]
    public void A_stopped_session_says_why()
    {
        _store.Start(Some.Session());
        _store.MarkStopped(Id, "RH0301: it loops");
        Assert.Equal("RH0301: it loops", _store.Load(Id)!.Summary.Stopped);
    }

    [Fact]
    public void A_stopped_session_that_goes_on_is_stopped_no_more()
    {
        _store.Start(Some.Session());
        _store.MarkStopped(Id, "RH0301: it loops");
        _store.RecordTurn(Id, Some.SessionTurn(1));
        Assert.Null(_store.Load(Id)!.Summary.Stopped);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void The_database_and_its_journal_are_for_their_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        Directory.CreateDirectory(_folder.Folder.Path);
        _store.Start(Some.Session());
        const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(
            (OwnerOnly, OwnerOnly, OwnerOnly), (ModeOf("rehearsal.db"), ModeOf("rehearsal.db-wal"), ModeOf("rehearsal.db-shm")));
    }

    [Fact]
    public void The_database_is_in_wal_mode_and_says_whose_it_is()
    {
        _store.Start(Some.Session());
        Assert.Equal("wal", _folder.Ask("PRAGMA journal_mode"));
        Assert.Equal("1380272211", _folder.Ask("PRAGMA application_id"));
    }

    private void RecordTalk()
    {
        _store.Start(Some.Session());
        _store.RecordTurn(Id, Some.SessionTurn(1));
        _store.Finish(Id, Some.SessionTurn(2), Some.FinalTurn(3));
    }

    [UnsupportedOSPlatform("windows")]
    private UnixFileMode ModeOf(string name) => File.GetUnixFileMode(Path.Join(_folder.Folder.Path, name));
}
