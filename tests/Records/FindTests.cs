using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public sealed class FindTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly SessionStore _store;

    public FindTests()
    {
        _store = _folder.Open();
        _store.Start(Some.Session("01AB", minutes: 1));
        _store.Start(Some.Session("01AC", minutes: 3, scenario: "stretch-launch"));
        _store.Start(Some.Session("01B", minutes: 2));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("01AB")]
    [InlineData("01ab")]
    [InlineData("01AB0000000000000000000000")]
    public void A_whole_id_or_a_unique_prefix_in_any_case_means_one_session(string text) =>
        Assert.Equal(Some.SessionId("01AB"), Assert.IsType<SessionMatch.One>(_store.Find(text)).Session.Id);

    [Fact]
    public void A_prefix_of_several_means_all_of_them_newest_first() =>
        Assert.Equal([Some.SessionId("01AC"), Some.SessionId("01AB")], Ids(Assert.IsType<SessionMatch.Several>(_store.Find("01A")).Sessions));

    [Theory]
    [InlineData("")]
    [InlineData("02")]
    [InlineData("%")]
    [InlineData("01AB00000000000000000000000")]
    [InlineData("' OR 1=1 --")]
    public void What_begins_no_id_means_none(string text) => Assert.IsType<SessionMatch.None>(_store.Find(text));

    [Theory]
    [InlineData("last")]
    [InlineData("Last")]
    public void Last_means_the_session_started_last(string last) =>
        Assert.Equal(Some.SessionId("01AC"), Assert.IsType<SessionMatch.One>(_store.Find(last)).Session.Id);

    [Fact]
    public void Last_passes_over_those_in_which_nothing_was_said()
    {
        _store.RecordTurn(Some.SessionId("01B"), Some.SessionTurn(1));
        Assert.Equal(Some.SessionId("01B"), Assert.IsType<SessionMatch.One>(_store.Find("last")).Session.Id);
    }

    [Fact]
    public void A_list_can_leave_out_those_in_which_nothing_was_said()
    {
        _store.RecordTurn(Some.SessionId("01B"), Some.SessionTurn(1));
        _store.MarkStopped(Some.SessionId("01AB"), "talk.ink:4: error RH0401: No answer came in time.");
        Assert.Equal([Some.SessionId("01B"), Some.SessionId("01AB")], Ids(_store.List(new SessionFilter(OnlySaid: true))));
    }

    [Fact]
    public void A_list_is_newest_first() => Assert.Equal([Some.SessionId("01AC"), Some.SessionId("01B"), Some.SessionId("01AB")], Ids(_store.List(new SessionFilter())));

    [Fact]
    public void Of_two_started_at_the_same_time_the_one_recorded_later_is_newer()
    {
        _store.Start(Some.Session("01AA", minutes: 3));
        Assert.Equal(Some.SessionId("01AA"), _store.List(new SessionFilter())[0].Id);
    }

    [Fact]
    public void A_list_can_be_of_one_scenario() => Assert.Equal([Some.SessionId("01AC")], Ids(_store.List(new SessionFilter("stretch-launch"))));

    [Fact]
    public void A_list_can_be_short() => Assert.Equal([Some.SessionId("01AC"), Some.SessionId("01B")], Ids(_store.List(new SessionFilter(AtMost: 2))));

    [Fact]
    public void A_list_leaves_superseded_sessions_out()
    {
        _store.Start(Some.Session("01D", minutes: 4, fork: Some.TakeBack("01AC", atTurn: 1)));
        Assert.DoesNotContain(Some.SessionId("01AC"), Ids(_store.List(new SessionFilter())));
    }

    [Fact]
    public void A_list_shows_superseded_sessions_when_asked()
    {
        _store.Start(Some.Session("01D", minutes: 4, fork: Some.TakeBack("01AC", atTurn: 1)));
        Assert.Contains(Some.SessionId("01AC"), Ids(_store.List(new SessionFilter(WithSuperseded: true))));
    }

    [Fact]
    public void A_new_id_is_a_ulid_that_sorts_by_time()
    {
        var early = SessionId.New(_folder.Clock);
        _folder.Clock.Now = _folder.Clock.Now.AddMilliseconds(1);
        var late = SessionId.New(_folder.Clock);
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{26}$", early);
        Assert.True(string.CompareOrdinal(early, late) < 0);
    }

    private static IEnumerable<string> Ids(IEnumerable<SessionSummary> sessions) => sessions.Select(session => session.Id);
}
