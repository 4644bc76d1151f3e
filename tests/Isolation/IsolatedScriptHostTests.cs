using System.Diagnostics;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Isolation;

[Trait("kind", "process")]
public sealed class IsolatedScriptHostTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Ink looks for the variable that 'x' stands for, finds that it stands for 'x', and so on.</summary>
    private const string Stuck = "# title: T\n-> a\n=== a ===\nHello\n~ temp x = 1\n* [one] -> k(x)\n=== k(ref x) ===\n~ x = 2\nIt is {x}.\n-> END\n";

    public static TheoryData<string, string, string> Worst => WorstScripts.All;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Worst))]
    public void The_worst_scripts_end_in_a_diagnostic_within_ten_seconds(string name, string ink, string codes)
    {
        var clock = Stopwatch.StartNew();
        using var host = Host("# title: Worst\n" + ink);
        var problem = FirstProblem(host);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{name} took {clock.Elapsed}.");
        Assert.Contains(problem.Code, codes.Split(' '));
        Assert.EndsWith("talk.ink", problem.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_good_script_plays_as_it_does_in_this_process()
    {
        const string Talk = "# title: T\n# cast: Dana = D\n# vary: mood = a, b\nVAR mood = \"a\"\nVAR trust = 50\n-> k\n=== k ===\nDana: Hi {mood} {~x|y|z} # thought: Hm.\n* (a) [Yes “really” # clarity: 1 # care: 1 # signal: waited # style: speed # why: Why not.]\n- Dana: Good. # ending: e; E\n-> END\n";
        using var host = Host(Talk);
        var script = host.Compile().Value!;
        var circumstances = CircumstancePicker.Pick(script, 3, Some.Empty, Some.Empty).Value!;
        using var local = new Conversation(Some.Script(Talk), circumstances);
        using var talk = host.Converse(circumstances);
        Assert.Equal(SceneJson.Write(local.Begin().Value!), SceneJson.Write(talk.Begin().Value!));
        Assert.Equal(SceneJson.Write(local.Choose(0).Value!), SceneJson.Write(talk.Choose(0).Value!));
    }

    [Fact]
    public void A_new_talk_begins_from_the_start()
    {
        using var host = Host("# title: T\nHello\n+ [a] A\n+ [b] B\n- -> END\n");
        host.Compile();
        using var first = host.Converse(Some.Circumstances());
        first.Begin();
        first.Choose(0);
        using var second = host.Converse(Some.Circumstances());
        Assert.Equal("Hello", second.Begin().Value!.Lines[0].Text);
    }

    [Fact]
    public void Errors_are_named_as_the_user_named_the_file()
    {
        using var host = Host("# title: T\n-> nowhere\n");
        Assert.Equal(folder.PathOf("talk.ink"), host.Compile().Problems[0].File);
    }

    [Fact]
    public void The_header_comes_along()
    {
        using var host = Host("# title: A “title”\n# situation: One\n# situation: Two\nHello\n-> END\n");
        var header = host.Compile().Value!.Header;
        Assert.Equal(("A “title”", 2), (header.Title, header.Situation.Count));
    }

    [Fact]
    public void A_way_on_which_Ink_never_comes_back_is_told_by_whoever_looks_at_all_ways()
    {
        using var host = Host(Stuck);
        var explored = Assert.Single(host.Explore(ExploreRequest.Default).Problems);
        // It runs out of stack sooner or later; how soon is the machine's affair.
        Assert.Contains(explored.Code, (string[])[DiagnosticCodes.TurnTooSlow, DiagnosticCodes.ScriptDied]);
        Assert.StartsWith("On some way the script ", explored.Message, StringComparison.Ordinal);
        var found = host.Check(new HashSet<string>(StringComparer.Ordinal));
        Assert.True(found.Ok);
        Assert.Contains(found.Problems, finding => finding.Code == DiagnosticCodes.BreaksDown);
    }

    private IsolatedScriptHost Host(string ink) => new(folder.Write("talk.ink", ink), Some.WorkerCommand);

    private static Diagnostic FirstProblem(IsolatedScriptHost host)
    {
        var compiled = host.Compile();
        if (!compiled.Ok) return compiled.Problems.First(problem => problem.IsError);
        using var talk = host.Converse(Some.Circumstances());
        var scene = talk.Begin();
        Assert.False(scene.Ok, "The script should not have come this far.");
        return scene.Problems[0];
    }
}
