using System.Xml.Linq;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Cli;

[Trait("kind", "process")]
public sealed class GraphTests : IDisposable
{
    private const string Ink = "# title: T\nDana: Well?\n* (ask) [What happened? # clarity: 1 # care: 1 # why: Because.] Dana: A lot.\n* (go) [Off you go.] Dana: Right.\n- Dana: Bye.\n# ending: done; The end\n# outcome: strong\n-> END\n";

    private readonly Desk desk = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        desk.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_script_of_ones_own_becomes_a_picture_in_each_format()
    {
        var script = folder.Write("late.ink", Ink);
        Assert.All((string[])[".html", ".svg", ".dot", ".mmd"], format => Assert.Equal((ExitCode.Done, string.Empty), Quiet(desk.Run("graph", script, "-o", folder.PathOf("late" + format)))));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(folder.PathOf("late.html")), StringComparison.Ordinal);
        Assert.Equal("svg", XDocument.Load(folder.PathOf("late.svg")).Root!.Name.LocalName);
        Assert.StartsWith("flowchart TD", File.ReadAllText(folder.PathOf("late.mmd")), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(folder.PathOf("late.dot")), desk.Run("graph", script).Out);
    }

    [Fact]
    public void A_name_that_does_not_say_what_to_write_is_refused()
    {
        var (code, _, error) = desk.Run("graph", folder.Write("late.ink", Ink), "-o", folder.PathOf("late.png"));
        Assert.Equal((ExitCode.Usage, true), (code, error.Contains("end it on .html, .svg, .dot or .mmd", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_script_that_does_not_compile_leaves_no_picture()
    {
        Assert.Equal(ExitCode.Scenario, desk.Run("graph", folder.Write("broken.ink", "-> nowhere\n"), "-o", folder.PathOf("broken.dot")).Code);
        Assert.False(File.Exists(folder.PathOf("broken.dot")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault_of_the_disk() =>
        Assert.Equal(ExitCode.Environment, desk.Run("graph", folder.Write("late.ink", Ink), "-o", folder.PathOf("no/such.dot")).Code);

    [Fact]
    public void How_long_to_look_is_a_number_from_1_on() =>
        Assert.Equal(ExitCode.Usage, desk.Run("graph", folder.Write("late.ink", Ink), "--seconds", "0").Code);

    private static (int Code, string Said) Quiet((int Code, string Out, string Error) ran) => (ran.Code, ran.Out + ran.Error);
}
