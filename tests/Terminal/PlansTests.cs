using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Terminal;

/// <summary>The question after a plan of the time before, in a real terminal of 80 by 24.</summary>
[Trait("kind", "terminal")]
public sealed class PlansTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("full")]
    [InlineData("inline")]
    public void At_the_next_start_it_is_asked_what_became_of_each_plan(string face)
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        Plan(new IfThenPlan("she looks away", "wait for three breaths"), new IfThenPlan("he interrupts", "finish my sentence"));
        using (var terminal = new Terminal(folder.PathOf("home"), 80, 24, "play missed-handover", $"REHEARSAL_UI={face}"))
        {
            var asked = terminal.WaitFor("Did you, since then?");
            Assert.Contains("she looks away", asked, StringComparison.Ordinal);
            Assert.Contains("partly", asked, StringComparison.Ordinal);
            terminal.Press("y");
            terminal.WaitUntil(screen => Question(screen).Contains("he interrupts", StringComparison.Ordinal), "the second question");
            terminal.Press("Enter");
            terminal.WaitUntil(screen => !screen.Contains("Did you, since then?", StringComparison.Ordinal) && screen.Contains("begin", StringComparison.Ordinal), "the briefing without a question");
        }

        Assert.Equal([PlanAnswer.Yes, null], Answers());
    }

    /// <summary>What stands at the foot, where the question does.</summary>
    private static string Question(string screen) => screen.LastIndexOf("Did you, since then?", StringComparison.Ordinal) is >= 0 and var at ? screen[at..] : "";

    /// <summary>A finished talk of the day before, with plans.</summary>
    private void Plan(params IReadOnlyList<IfThenPlan> plans)
    {
        using var store = Store();
        store.Start(Some.Session());
        store.RecordTurn(Some.SessionId(), Some.SessionTurn(1));
        store.Finish(Some.SessionId(), null, Some.FinalTurn(2));
        store.SavePlans(Some.SessionId(), plans);
    }

    private IReadOnlyList<PlanAnswer?> Answers()
    {
        using var store = Store();
        return [.. store.LatestPlans().Select(plan => plan.Kept)];
    }

    private SessionStore Store() => new(new DataFolder(folder.PathOf("home")), new FixedClock());
}
