using System.Diagnostics;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Rehearsal.Tests.Cli;

[Trait("kind", "process")]
public sealed class WatchedCheckTests : IDisposable
{
    private const string Good = "# title: T\nHello\n-> END\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_save_is_checked_and_an_interrupt_ends_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent as Unix sends them.");
        using var process = Start(folder.Write("talk.ink", Good));
        Assert.Equal("1 script checked: nothing found.", Summary(process));
        folder.Write("talk.ink", Good + "-> nowhere\n");
        Assert.Equal("1 script checked: 1 error, 0 warnings.", Summary(process));
        File.Move(folder.Write("talk.ink~", Good), folder.PathOf("talk.ink"), overwrite: true);
        Assert.Equal("1 script checked: nothing found.", Summary(process));
        folder.Write("talk.plan", "run a\nexpect ending e\n");
        Assert.Equal("1 script checked: 1 error, 0 warnings.", Summary(process));
        Assert.Equal((130, string.Empty), Interrupt(process));
    }

    [Fact]
    public void A_script_that_goes_away_is_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent as Unix sends them.");
        using var process = Start(folder.Write("talk.ink", Good));
        Assert.Equal("1 script checked: nothing found.", Summary(process));
        File.Delete(folder.PathOf("talk.ink"));
        Assert.Equal("1 script checked: 1 error, 0 warnings.", Summary(process));
        folder.Write("talk.ink", Good);
        Assert.Equal("1 script checked: nothing found.", Summary(process));
        Assert.Equal((130, string.Empty), Interrupt(process));
    }

    [Fact]
    public void A_folder_that_goes_away_is_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent as Unix sends them.");
        folder.Write("in/a.ink", Good);
        using var process = Start(folder.PathOf("in"));
        Assert.Equal("1 script checked: nothing found.", Summary(process));
        Directory.Delete(folder.PathOf("in"), recursive: true);
        Assert.Equal("1 script checked: 1 error, 0 warnings.", Summary(process));
        folder.Write("in/a.ink", Good);
        Assert.Equal("1 script checked: nothing found.", Summary(process));
        Assert.Equal((130, string.Empty), Interrupt(process));
    }

    [Fact]
    public void In_a_folder_a_new_script_is_noticed_and_each_check_is_a_document()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent as Unix sends them.");
        folder.Write("in/a.ink", Good);
        using var process = Start(folder.PathOf("in"), "--json");
        Assert.Equal(["a.ink"], Scripts(process));
        folder.Write("in/deep/b.ink", Good);
        Assert.Equal(["b.ink"], Scripts(process));
        Assert.Equal((130, string.Empty), Interrupt(process));
    }

    [Fact]
    public void What_is_not_there_is_not_waited_for() => Assert.Equal(2, RehearseProcess.Run(folder.PathOf("home"), "check", "--watch", folder.PathOf("none.ink")).Code);

    private Process Start(params string[] arguments)
    {
        var process = RehearseProcess.Start(folder.PathOf("home"), ["check", "--watch", .. arguments]);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    private static string? Summary(Process process)
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains("checked: ", StringComparison.Ordinal)) return line;
        }

        return null;
    }

    private static IEnumerable<string> Scripts(Process process) =>
        JObject.Parse(process.StandardOutput.ReadLine()!)["scripts"]!.Select(script => Path.GetFileName((string)script["path"]!));

    private static (int Code, string Out) Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        var rest = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, rest);
    }
}
