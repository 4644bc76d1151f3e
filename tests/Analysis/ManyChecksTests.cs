using Rehearsal.Engine.Analysis;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Analysis;

public sealed class ManyChecksTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1, 8, 1)]
    [InlineData(7, 8, 1)]
    [InlineData(8, 8, 2)]
    [InlineData(1000, 2, 2)]
    [InlineData(1000, 64, 4)]
    [InlineData(0, 1, 1)]
    public void Another_child_is_begun_where_it_is_worth_its_start(int scripts, int processors, int posts) =>
        Assert.Equal(posts, ManyChecks.PostsFor(scripts, processors));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Findings_come_in_the_order_of_the_scripts(int posts)
    {
        var scripts = Enumerable.Range(0, 20).Select(number => folder.Write($"{number:00}.ink", $"# title: T\nHello\n-> nowhere{number}\n")).ToList();
        var found = Check(scripts, posts);
        Assert.All(found.Index(), item => Assert.Contains($"nowhere{item.Index}'", Assert.Single(item.Item).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_script_is_told_as_done_once_and_in_turn()
    {
        var told = new List<int>();
        Check([.. Enumerable.Range(0, 12).Select(number => folder.Write($"{number}.ink", "# title: T\nHello\n-> END\n"))], posts: 3, told.Add);
        Assert.Equal(Enumerable.Range(1, 12), told);
    }

    [Fact]
    public void A_fault_of_the_environment_is_thrown_as_it_is() =>
        Assert.Throws<IOException>(() => ManyChecks.Of(["a", "b"], (_, _) => throw new IOException("No more processes."), [Post()], _ => { }));

    [Fact]
    [Trait("kind", "process")]
    public void A_script_that_ends_its_process_costs_the_others_nothing()
    {
        const string Deadly = "# title: T\nHello\n* (die) [Die] {f(1)}\n- Bye\n-> END\n=== function f(x) ===\n~ return f(x + 1)\n";
        folder.Write("b.plan", "run a\nchoose die\n");
        string[] scripts = [Good("a.ink"), folder.Write("b.ink", Deadly), Good("c.ink"), folder.Write("d.ink", "# title: T\n-> a\n=== a ===\n~ temp x = 1\n-> b(x)\n=== b(ref x) ===\n{x}\n-> END\n"), Good("e.ink")];
        folder.Write("d.plan", "run a\nexpect ending e\n");
        folder.Write("e.plan", "run a\nexpect ending e\n");
        using var post = Post();
        var found = ManyChecks.Of(scripts, (path, seat) => new IsolatedScriptHost(path, seat), [post], _ => { });
        // What they do to their process is found by exploring, too, unless their memory ends first.
        Assert.Equal(["", DiagnosticCodes.PlanFailed, "", DiagnosticCodes.PlanFailed, ""], found.Select(findings => string.Join(' ', findings.Select(finding => finding.Code).Where(code => code != DiagnosticCodes.BreaksDown))));
    }

    [Fact]
    [Trait("kind", "process")]
    public void A_script_that_cannot_be_explored_keeps_its_other_findings()
    {
        using var post = Post();
        var found = ManyChecks.Of([folder.Write("d.ink", "# title: T\n-> a\n=== a ===\n~ temp x = 1\n-> b(x)\n=== b(ref x) ===\n{x}\n-> END\n=== c ===\n-> END\n")], (path, seat) => new IsolatedScriptHost(path, seat), [post], _ => { });
        Assert.Equal([DiagnosticCodes.FlowUnreachable, DiagnosticCodes.BreaksDown], Assert.Single(found).Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    private static WorkerPost Post() => new(Some.WorkerCommand);

    private string Good(string name) => folder.Write(name, "# title: T\nHello # ending: e; E # outcome: weak\n-> END\n");

    private static IReadOnlyList<IReadOnlyList<Diagnostic>> Check(IReadOnlyList<string> scripts, int posts, Action<int>? done = null) =>
        ManyChecks.Of(scripts, (path, _) => new LocalScriptHost(path), [.. Enumerable.Range(0, posts).Select(_ => Post())], done ?? (_ => { }));
}
