using Rehearsal.Tests.Cli;

namespace Rehearsal.Tests.Reports;

public sealed class ReportCommandTests : IDisposable
{
    private readonly Desk desk = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        desk.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_report_is_written_as_a_page_and_as_Markdown()
    {
        Play();
        var (code, output, error) = desk.Run("debrief", "last", "--html", folder.PathOf("a.html"), "--md", folder.PathOf("a.md"));
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Equal(2, output.Trim().Split('\n').Length);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(folder.PathOf("a.html")), StringComparison.Ordinal);
        Assert.StartsWith("# The launch nobody asked for", File.ReadAllText(folder.PathOf("a.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_what_if_brings_the_talk_before_along()
    {
        Play();
        desk.Run("play", "--what-if", "last", "--moment", "3", "--policy", "most-integrated");
        desk.Run("debrief", "last", "--html", folder.PathOf("a.html"));
        Assert.Contains("they part at turn 3", File.ReadAllText(folder.PathOf("a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_written_even_where_there_is_none()
    {
        Assert.Equal(0, desk.Run("progress", "--html", folder.PathOf("p.html")).Code);
        Assert.Contains("Nothing yet", File.ReadAllText(folder.PathOf("p.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not/there/a.html", 5, "There is no folder")]
    [InlineData("", 5, "is a folder")]
    public void Where_it_cannot_be_written_it_says_so_and_leaves_nothing(string path, int expected, string message)
    {
        Play();
        var (code, _, error) = desk.Run("debrief", "last", "--html", Path.Join(folder.PathOf("here"), "..", path));
        Assert.Equal(expected, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_whose_scenario_is_gone_has_a_report()
    {
        var script = folder.Write("gone.ink", "# title: Gone\n# cast: Sam = Sam\nSam: Well? # phase: open\n* (ask) [What happened? # clarity: 1 # care: 1 # signal: invited-input # why: It asks.]\n- Sam: This. # ending: told; Told # outcome: strong # friend: Fine.\n-> END\n");
        desk.Run("play", script, "--answers", "ask");
        File.Delete(script);
        Assert.Equal(0, desk.Run("debrief", "last", "--html", folder.PathOf("a.html")).Code);
        Assert.Contains("What happened?", File.ReadAllText(folder.PathOf("a.html")), StringComparison.Ordinal);
    }

    private void Play() => desk.Run("play", "stretch-launch", "--seed", "7", "--policy", "clear-only");
}
