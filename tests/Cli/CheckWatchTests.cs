using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Cli;

/// <summary>What is checked again after which change; here changes happen when they are asked for.</summary>
public sealed class CheckWatchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<string> log = [];

    public CheckWatchTests()
    {
        folder.Write("a.ink", "INCLUDE parts/part.ink\nHello\n");
        folder.Write("parts/part.ink", "VAR x = 1\n");
        folder.Write("b.ink", "Hello\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void All_scripts_are_checked_at_first()
    {
        Watch();
        Assert.Equal(["a b of a b"], log);
    }

    [Theory]
    [InlineData("a.ink", "a")]
    [InlineData("b.ink", "b")]
    [InlineData("parts/part.ink", "a")]
    [InlineData("a.plan", "a")]
    [InlineData("b.ratings.csv", "b")]
    public void A_script_is_checked_again_when_something_of_it_has_changed(string file, string script)
    {
        Watch(() => File.AppendAllText(folder.PathOf(file), "Something else\n"));
        Assert.Equal(["a b of a b", $"{script} of a b"], log);
    }

    [Fact]
    public void A_file_that_another_takes_the_place_of_has_changed()
    {
        Watch(() => File.Move(folder.Write("b.ink.tmp", "New\n"), folder.PathOf("b.ink"), overwrite: true));
        Assert.Equal(["a b of a b", "b of a b"], log);
    }

    [Fact]
    public void A_save_that_changes_nothing_says_nothing()
    {
        Watch(() => folder.Write("b.ink", "Hello\n"), () => folder.Write("b.swp", "x"));
        Assert.Equal(["a b of a b"], log);
    }

    [Fact]
    public void A_script_that_is_new_is_checked_and_one_that_is_gone_is_left_out()
    {
        Watch(() => folder.Write("c.ink", "Hello\n"), () => File.Delete(folder.PathOf("b.ink")));
        Assert.Equal(["a b of a b", "c of a b c", " of a c"], log);
    }

    [Fact]
    public void While_nobody_can_say_which_scripts_are_meant_it_is_those_of_before()
    {
        IReadOnlyList<string>? meant = [folder.PathOf("b.ink")];
        Action step = () =>
        {
            folder.Write("b.ink", "New\n");
            meant = null;
        };
        new CheckWatch(new Steps([step]), () => meant, [], Check, Tell).Run();
        Assert.Equal(["b of b", "b of b"], log);
    }

    [Fact]
    public void A_check_that_was_ended_says_nothing()
    {
        new CheckWatch(new Steps([]), () => [folder.PathOf("b.ink")], [], _ => null, Tell).Run();
        Assert.Empty(log);
    }

    [Fact]
    public void The_folders_of_includes_are_watched_too_and_looked_at_once_more()
    {
        var steps = new Steps([]);
        new CheckWatch(steps, () => [folder.PathOf("a.ink")], [], Check, Tell).Run();
        Assert.Equal([folder.Root, folder.PathOf("parts")], steps.Watched.Select(watched => watched.Path).Order(StringComparer.Ordinal));
        Assert.Equal(["a of a"], log);
    }

    private void Watch(params Action[] steps) => new CheckWatch(new Steps(steps), () => CheckedFiles.Of([folder.Root], path => path), [], Check, Tell).Run();

    private static CheckReport Check(IReadOnlyList<string> scripts) => new([.. scripts.Select(script => new CheckedScript(script, []))]);

    private void Tell(CheckReport report, CheckReport all) => log.Add($"{Names(report)} of {Names(all)}");

    private static string Names(CheckReport report) => string.Join(' ', report.Scripts.Select(script => ScriptCompiler.IdOf(script.Path)));

    private sealed class Steps(IEnumerable<Action> steps) : IChanges
    {
        private readonly Queue<Action> steps = new(steps);

        public HashSet<WatchedFolder> Watched { get; } = [];

        public bool Watch(IEnumerable<WatchedFolder> folders)
        {
            var before = Watched.Count;
            Watched.UnionWith(folders);
            return Watched.Count > before;
        }

        public bool Next()
        {
            if (!steps.TryDequeue(out var step)) return false;
            step();
            return true;
        }
    }
}
