using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public sealed class AfterwordTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly SessionStore _store;

    public AfterwordTests()
    {
        _store = _folder.Open();
        _store.Start(Some.Session("01A"));
        _store.Start(Some.Session("01B", scenario: "stretch-launch"));
    }

    private static string Id => Some.SessionId("01A");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Before_anything_was_said_there_is_no_reflection() => Assert.Equal(new Reflection(), _store.Load(Id)!.Reflection);

    [Fact]
    public void A_reflection_reads_back_as_it_was_saved()
    {
        var reflection = new Reflection(2, 4, 1, "I asked first.");
        _store.SaveReflection(Id, reflection);
        Assert.Equal(reflection, _store.Load(Id)!.Reflection);
    }

    [Fact]
    public void A_later_reflection_replaces_the_earlier_one()
    {
        _store.SaveReflection(Id, new Reflection(2, 4, 1, "I asked first."));
        _store.SaveReflection(Id, new Reflection(SelfClarity: 5));
        Assert.Equal(new Reflection(SelfClarity: 5), _store.Load(Id)!.Reflection);
    }

    public static TheoryData<Reflection> Impossible =>
        [new Reflection(SelfClarity: 0), new Reflection(SelfClarity: 6), new Reflection(SelfCare: 0), new Reflection(SelfCare: 6), new Reflection(TakeBackMoment: 0)];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void A_reflection_out_of_range_is_refused(Reflection reflection) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _store.SaveReflection(Id, reflection));

    [Fact]
    public void A_reflection_on_a_session_that_is_gone_is_a_conflict() =>
        Assert.Equal(StoreProblem.Conflict, Assert.Throws<StoreException>(() => _store.SaveReflection(Some.SessionId("01Z"), new Reflection())).Kind);

    [Fact]
    public void Plans_read_back_in_their_order()
    {
        _store.SavePlans(Id, [new("she looks away", "wait"), new("he interrupts", "name the gap")]);
        Assert.Equal([new("she looks away", "wait"), new("he interrupts", "name the gap")], _store.Load(Id)!.Plans);
    }

    [Fact]
    public void Later_plans_replace_the_earlier_ones()
    {
        _store.SavePlans(Id, [new("a", "b"), new("c", "d")]);
        _store.SavePlans(Id, [new("e", "f")]);
        Assert.Equal([new("e", "f")], _store.Load(Id)!.Plans);
    }

    [Fact]
    public void Plans_for_a_session_that_is_gone_are_a_conflict() =>
        Assert.Equal(StoreProblem.Conflict, Assert.Throws<StoreException>(() => _store.SavePlans(Some.SessionId("01Z"), [new("a", "b")])).Kind);

    [Fact]
    public void The_latest_plans_are_those_saved_last()
    {
        Plan("01B", "b", minutes: 2);
        Plan("01A", "a", minutes: 1);
        Assert.Equal([new SavedPlan(Some.SessionId("01B"), "stretch-launch", new IfThenPlan("b", "act"), Some.Noon.AddMinutes(2))], _store.LatestPlans());
    }

    [Fact]
    public void The_latest_plans_can_be_of_one_scenario()
    {
        Plan("01B", "b", minutes: 2);
        Plan("01A", "a", minutes: 1);
        Assert.Equal("a", Assert.Single(_store.LatestPlans("missed-handover")).Plan.When);
    }

    [Fact]
    public void Without_plans_there_are_no_latest_ones() => Assert.Empty(_store.LatestPlans("missed-handover"));

    private void Plan(string session, string cue, int minutes)
    {
        _folder.Clock.Now = Some.Noon.AddMinutes(minutes);
        _store.SavePlans(Some.SessionId(session), [new IfThenPlan(cue, "act")]);
    }
}
