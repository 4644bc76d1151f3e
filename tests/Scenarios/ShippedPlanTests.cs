using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Scenarios;

/// <summary>Every shipped scenario is played by its plan: straight, and through the store after every turn.</summary>
public sealed class ShippedPlanTests
{
    public static TheoryData<string> Ids => Shipped.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_plan_has_eight_runs_or_more(string id) => Assert.True(Shipped.Plan(id).Runs.Count >= 8);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_run_of_the_plan_passes(string id) => Assert.Empty(Played(id).Select(run => run.Failure).OfType<Engine.Scripts.Diagnostic>());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_runs_reach_four_endings_or_more(string id) =>
        Assert.True(Played(id).Select(run => run.Ending?.Id).OfType<string>().Distinct(StringComparer.Ordinal).Count() >= 4);

    [Theory]
    [Trait("kind", "sample")]
    [MemberData(nameof(Ids))]
    public void A_talk_that_is_left_and_taken_up_after_every_turn_goes_the_same_way(string id)
    {
        var script = Shipped.Script(id);
        using var straight = Host(id);
        Assert.All(Shipped.Plan(id).Runs, run =>
        {
            using var home = new TemporaryFolder();
            var folder = new DataFolder(home.PathOf("home"));
            var heard = Transcript(run, new HeardTalks(straight), script);
            Assert.Equal(heard, Transcript(run, new HeardTalks(new ReopenedTalks(folder, script)), script));
            Assert.Equal(heard.Split('\n').Where(line => line[0] != '>').Take(Kept(folder).Count), Kept(folder).Select(turn => SceneJson.Write(turn.Scene)));
        });
    }

    private static IReadOnlyList<PlayedRun> Played(string id)
    {
        using var host = Host(id);
        return PlanRunner.Play(Shipped.Plan(id), Shipped.Script(id), host);
    }

    private static LocalScriptHost Host(string id)
    {
        var host = new LocalScriptHost(Shipped.PathOf(id));
        Assert.True(host.Compile().Ok);
        return host;
    }

    private static string Transcript(PlanRun run, HeardTalks talks, Engine.Scripts.Script script)
    {
        Assert.Null(PlanRunner.Play(run, "plan", script, talks).Failure);
        return talks.Transcript;
    }

    private static IReadOnlyList<Turn> Kept(DataFolder folder)
    {
        using var store = new SessionStore(folder, new FixedClock());
        return store.Load(Assert.Single(store.List(new SessionFilter())).Id)!.Turns;
    }
}
