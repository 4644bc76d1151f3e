using System.Diagnostics;
using Rehearsal.Engine.Packs;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Tests.Cli;

namespace Rehearsal.Tests.Processes;

[Trait("kind", "process")]
public sealed class KilledInstallTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 24;

    private readonly TemporaryFolder folder = new();

    private DataFolder Home => new(folder.PathOf("home"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void However_often_it_is_killed_there_is_the_whole_of_one_scenario_or_none()
    {
        var packs = new[] { Written("one"), Written("two") };
        var whole = Stopwatch.StartNew();
        Assert.Equal(0, RehearseProcess.Run(folder.PathOf("other"), "install", packs[0]).Code);
        var (took, done) = (whole.Elapsed, 0);
        foreach (var kill in Enumerable.Range(1, Kills))
        {
            // Most of the time goes by before anything is written.
            done += Run(packs[kill % 2], took * (0.6 + (0.4 * kill / Kills))) ? 1 : 0;
            MustBeWhole();
        }

        output.WriteLine(FormattableString.Invariant($"{done} of {Kills} were done before they were killed."));
        InstalledShelf.Open(Home).Dispose();
        MustBeWhole();
        Assert.DoesNotContain(Directory.EnumerateDirectories(Home.InstalledScenarios), path => Path.GetFileName(path).StartsWith('.'));
    }

    /// <summary>The system ends a process that writes a larger file than it may: in the middle of the script.</summary>
    [Fact]
    public void Killed_while_it_writes_the_script_it_leaves_no_scenario_and_the_next_one_clears_up()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Only a Unix shell sets such a limit.");
        using (var process = Process.Start("bash", ["-c", $"ulimit -f 20; export DOTNET_EnableWriteXorExecute=0 REHEARSAL_HOME='{Home.Path}'; exec dotnet '{Some.Runner}' install '{Written("one")}' 2>/dev/null"])) process.WaitForExit();
        Assert.Contains(".staged-late", Directory.EnumerateDirectories(Home.InstalledScenarios).Select(Path.GetFileName));
        Assert.Empty(new Library(folder.PathOf("none"), Home.InstalledScenarios).Cards());
        Assert.Equal(0, RehearseProcess.Run(Home.Path, "install", Written("two")).Code);
        Assert.Equal(["late"], Directory.EnumerateDirectories(Home.InstalledScenarios).Select(Path.GetFileName));
    }

    /// <summary>Whether it came to its end in this time.</summary>
    private bool Run(string pack, TimeSpan time)
    {
        using var process = RehearseProcess.Start(Home.Path, "install", "--replace", pack);
        process.StandardInput.Close();
        var reading = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var ended = process.WaitForExit(time);
        if (!ended) process.Kill();
        process.WaitForExit();
        reading.Wait();
        return ended;
    }

    private void MustBeWhole()
    {
        foreach (var card in new Library(folder.PathOf("none"), Home.InstalledScenarios).Cards())
        {
            var manifest = PackManifestJson.Read(File.ReadAllText(Path.Join(Path.GetDirectoryName(card.Path), Pack.ManifestName)));
            Assert.All(manifest.Files, file => Assert.Equal(file.Sha256, new PackedFile(file.Path, File.ReadAllBytes(Path.Join(Path.GetDirectoryName(card.Path), file.Path))).Sha256));
        }
    }

    /// <summary>Long enough to take a moment to write.</summary>
    private string Written(string title)
    {
        var path = folder.PathOf(title + ".rehearsal");
        var lines = string.Concat(Enumerable.Range(0, 4000).Select(number => FormattableString.Invariant($"A line of {title}, the {number}th of them.\n")));
        File.WriteAllBytes(path, PackWriter.Write(Some.Pack(ink: $"# title: {title}\nINCLUDE words/more.ink\n{lines}Over # ending: over; Over\n-> END\n")));
        return path;
    }
}
