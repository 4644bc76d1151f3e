using System.Diagnostics;
using System.Globalization;
using Rehearsal.Engine.Records;
using Rehearsal.Tests.Cli;

namespace Rehearsal.Tests.Processes;

/// <summary>What a program leaves behind that is killed while somebody reads along.</summary>
[Trait("kind", "process")]
public sealed class LeftBehindTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder folder = new();

    private string Home => folder.PathOf("home");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(6)]
    public void Every_reply_that_was_answered_is_kept(int replies)
    {
        using var process = RehearseProcess.Start(Home, "play", "stretch-launch", "--seed", "7");
        WaitForChoices(process);
        for (var reply = 0; reply < replies; reply++)
        {
            process.StandardInput.WriteLine("1");
            process.StandardInput.Flush();
            WaitForChoices(process);
        }

        process.Kill();
        process.WaitForExit();
        using var store = new SessionStore(new DataFolder(Home), TimeProvider.System);
        Assert.Equal(replies, store.Load(Assert.Single(store.List(new SessionFilter())).Id)!.Turns.Count);
    }

    [Fact]
    public void The_child_of_a_script_that_nobody_vouches_for_ends_with_its_parent()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells whose child a process is in a file.");
        using var process = RehearseProcess.Start(Home, "play", folder.Write("talk.ink", "# title: T\nHello\n* (a) [One] Yes.\n* (b) [Two] No.\n- -> END\n"));
        WaitForChoices(process);
        var child = Assert.Single(File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/task/{process.Id}/children")).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        process.Kill();
        process.WaitForExit();
        var clock = Stopwatch.StartNew();
        while (IsAlive(child)) Assert.True(clock.Elapsed < Patience, "The child lives on.");
    }

    /// <summary>Reads until the first of the numbered replies is shown.</summary>
    private static void WaitForChoices(Process process)
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith("1. ", StringComparison.Ordinal)) return;
        }

        Assert.Fail($"The program ended: {process.StandardError.ReadToEnd()}");
    }

    /// <summary>A process that has ended and waits for somebody to take notice is not alive.</summary>
    private static bool IsAlive(string id)
    {
        try
        {
            return !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
