using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Scripts;

public sealed class StaleDraftTests : IDisposable
{
    /// <summary>Above what any system gives to a process.</summary>
    private const int NoProcess = int.MaxValue;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_draft_of_a_process_that_died_goes_when_the_cache_is_written_next()
    {
        var draft = Draft(NoProcess);
        Write();
        Assert.False(File.Exists(draft));
    }

    [Fact]
    public void The_draft_of_a_process_that_runs_stays()
    {
        var draft = Draft(Environment.ProcessId);
        Write();
        Assert.True(File.Exists(draft));
    }

    [Fact]
    public void A_draft_of_long_ago_goes_though_its_number_is_in_use_again()
    {
        var draft = Draft(Environment.ProcessId);
        File.SetLastWriteTimeUtc(draft, File.GetLastWriteTimeUtc(draft).AddDays(-2));
        Write();
        Assert.False(File.Exists(draft));
    }

    [Fact]
    public void A_file_that_is_no_draft_stays()
    {
        var other = folder.Write("cache/ab12.ink.cache.bak", "mine");
        Write();
        Assert.True(File.Exists(other));
    }

    private string Draft(int process) => folder.Write(string.Create(CultureInfo.InvariantCulture, $"cache/ab12.ink.cache.{process}"), "half of i");

    private void Write()
    {
        var script = folder.Write("talk.ink", "# title: T\nHello\n-> END\n");
        Assert.True(new ScriptCompiler(new CompiledScriptCache(folder.PathOf("cache"))).Compile(script).Ok);
    }
}
