using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Scripts;
using Rehearsal.Tests.Presentation;

namespace Rehearsal.Tests.Cli;

/// <summary>What <c>rehearse check</c> prints, and how it ends.</summary>
[Trait("kind", "process")]
public sealed class CheckTests : IDisposable
{
    private const string Good = "# title: T\nHello\n-> END\n";

    private const string Warned = "# title: T\nVAR x = 1\nHello\n-> END\n";

    private const string Broken = "# title: T\nHello\n-> nowhere\n";

    private readonly Desk desk = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        desk.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void The_shipped_scenarios_give_nothing() =>
        Assert.Equal((0, "2 scripts checked: nothing found.\n", string.Empty), desk.Run("check", "missed-handover", "stretch-launch"));

    [Theory]
    [InlineData(Good, 0, "1 script checked: nothing found.")]
    [InlineData(Warned, 0, "1 script checked: 0 errors, 1 warning.")]
    [InlineData(Broken, 1, "1 script checked: 1 error, 0 warnings.")]
    public void Warnings_do_not_fail_and_errors_do(string ink, int code, string summary)
    {
        var ended = desk.Run("check", folder.Write("talk.ink", ink));
        Assert.Equal((code, summary), (ended.Code, ended.Out.TrimEnd().Split('\n')[^1]));
    }

    [Fact]
    public void A_run_of_the_plan_that_fails_is_an_error_at_its_line()
    {
        var script = folder.Write("talk.ink", Good);
        folder.Write("talk.plan", "run a\nexpect ending strong\n");
        var (code, output, _) = desk.Run("check", script);
        Assert.Equal(1, code);
        Assert.Contains("talk.plan:2: error RH0312: Run 'a', turn 1:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_ends_its_process_leaves_the_next_run_as_it_is()
    {
        var script = folder.Write("talk.ink", "# title: T\nHello\n* (die) [Die] {f(1)}\n* (live) [Live]\n- Bye # ending: e; E # outcome: weak\n-> END\n=== function f(x) ===\n~ return f(x + 1)\n");
        folder.Write("talk.plan", "run a\nchoose die\nrun b\nchoose live\nexpect ending e\n");
        Assert.Single(Findings(script), finding => finding.StartsWith(DiagnosticCodes.PlanFailed, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_is_all_its_scripts_but_what_others_include()
    {
        folder.Write("b/broken.ink", Broken);
        folder.Write("a.ink", "INCLUDE parts/part.ink\n" + Good);
        folder.Write("parts/part.ink", "VAR x = 1\n");
        folder.Write("notes.txt", "no script");
        var (code, output, _) = desk.Run("check", folder.Root, "--json");
        Assert.Equal(1, code);
        Assert.Equal(["a.ink", "b/broken.ink"], JObject.Parse(output)["scripts"]!.Select(script => Path.GetRelativePath(folder.Root, (string)script["path"]!).Replace('\\', '/')));
    }

    [Fact]
    public void A_script_that_is_asked_for_twice_is_checked_once() =>
        Assert.StartsWith("1 script checked", desk.Run("check", folder.Write("talk.ink", Good), folder.Root).Out, StringComparison.Ordinal);

    [Fact]
    public void A_folder_without_a_script_is_wrong_usage() => Assert.Equal((2, string.Empty), desk.Run("check", folder.Root) is var ended ? (ended.Code, ended.Out) : default);

    [Fact]
    public void A_script_that_cannot_be_read_ends_as_the_environment_does()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Links are made as Linux makes them.");
        File.CreateSymbolicLink(folder.PathOf("talk.ink"), "/proc/self/mem");
        Assert.Equal(5, desk.Run("check", folder.PathOf("talk.ink")).Code);
    }

    [Fact]
    public void A_pipe_among_the_scripts_is_a_finding()
    {
        Some.Pipe(folder.PathOf("a.ink"));
        Some.Pipe(folder.PathOf("talk.plan"));
        folder.Write("talk.ink", Good);
        var (code, output, _) = desk.Run("check", folder.Root);
        Assert.Equal(5, code);
        Assert.Contains("a.ink: error RH0003: This is a pipe or a device, not a file.", output, StringComparison.Ordinal);
        Assert.Contains("talk.plan: error RH0003: This is a pipe or a device, not a file.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_is_not_played_and_said_to_be_none() =>
        Assert.Contains("a.ink: error RH0003: This is a pipe", desk.Run("play", Some.Pipe(folder.PathOf("a.ink"))).Error, StringComparison.Ordinal);

    [Fact]
    public void A_name_and_a_text_that_would_steer_a_terminal_do_not()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows allows no such name.");
        var script = folder.Write("a\u001b[31m\nb::error,%.ink", "# title: T\nHello # \u001b[2Jx: y\n-> END\n");
        foreach (var format in (string[])["text", "github", "json"])
        {
            var (code, output, error) = desk.Run("check", script, "--format", format);
            Assert.Equal((0, string.Empty), (code, error));
            Assert.DoesNotContain('\u001b', output);
            Assert.Contains("RH0201", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void GitHub_is_told_file_and_place_and_code()
    {
        var script = folder.Write("100%, a:b.ink", Warned);
        var file = script.Replace("%", "%25", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal);
        Assert.Equal($"::warning file={file},line=2,col=5,title=RH0502::The variable 'x' is never read. Use it in a condition or a line, or take it out.\n", desk.Run("check", script, "--format", "github").Out);
    }

    [Fact]
    public void What_is_printed_for_a_reader()
    {
        folder.Write("talk.plan", "run asked\nchoose ask\nexpect ending news\n");
        var script = folder.Write(
            "talk.ink",
            "# cast: Dana = Dana Okafor\nVAR late = 1\nDana: You wanted to see me? # tought: You have decided.\n"
            + "    * (ask) [What happened on Tuesday, and what got in the way of the note, and who else was there with you? # clarity: 1 # care: 1]\n    * [Say nothing]\n- Dana: Right.\n-> END\n=== never ===\nHm.\n-> END\n");
        Snapshot.Matches("check", desk.Run("check", script).Out.Replace(folder.Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).Split('\n'));
    }

    private IEnumerable<string> Findings(string script) =>
        JObject.Parse(desk.Run("check", script, "--json").Out)["scripts"]!.SelectMany(found => found["findings"]!).Select(finding => $"{finding["code"]} {finding["file"]}:{finding["line"]}");
}
