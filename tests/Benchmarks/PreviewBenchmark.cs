using System.Diagnostics;
using System.Globalization;
using Rehearsal.Engine.Isolation;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Benchmarks;

/// <summary>From a save to the findings on the screen of <c>preview</c>, against the bare compilation of the same script by a worker that is as warm; by turns.</summary>
internal static class PreviewBenchmark
{
    private const int Warming = 30;
    private const int Saves = 41;

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("rehearsal-benchmark-").FullName;
        try
        {
            Environment.SetEnvironmentVariable("REHEARSAL_HOME", Path.Combine(folder, "data"));
            var rehearse = Published.Rehearse(folder);
            GeneratedTalk.WriteMany(Path.Combine(folder, "small"), 1);
            Compare("a script of 50 lines", rehearse, Path.Combine(folder, "small", "talk00000.ink"), "Point 0 of");
            var shipped = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "large")).FullName, "missed-handover.ink");
            File.Copy(Path.Combine(AppContext.BaseDirectory, "scenarios", "missed-handover.ink"), shipped);
            Compare("the shipped missed-handover", rehearse, shipped, "You wanted to see me?");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <param name="words">Of the first lines; they change with every save.</param>
    private static void Compare(string what, string rehearse, string script, string words)
    {
        var text = File.ReadAllText(script);
        using var post = new WorkerPost(new WorkerCommand(rehearse, ["worker"]));
        using var bare = new IsolatedScriptHost(script, post);
        using var preview = Process.Start(new ProcessStartInfo(rehearse, ["preview", script, "--ui", "plain"]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        Until(preview, PreviewPage.Keys);
        var (saved, compiled, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var save = -Warming; save < Saves; save++)
        {
            // As many editors do: another file, and renamed.
            File.WriteAllText(script + "~", text.Replace(words, string.Create(CultureInfo.InvariantCulture, $"{words} {save + Warming}"), StringComparison.Ordinal));
            var begun = Stopwatch.GetTimestamp();
            File.Move(script + "~", script, overwrite: true);
            Until(preview, PreviewPage.Keys);
            var shown = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            begun = Stopwatch.GetTimestamp();
            if (!bare.Compile().Ok) throw new InvalidOperationException("A script does not compile.");
            var alone = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            if (save < 0) continue;
            saved.Add(shown);
            compiled.Add(alone);
            ratios.Add(shown / alone);
        }

        preview.StandardInput.Close();
        preview.WaitForExit();
        Figures.Tell($"preview of {what}, save to findings, against a warm compile", Figures.Median(ratios), 3);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    medians {Figures.Median(saved):0.0} ms and {Figures.Median(compiled):0.0} ms; 90 of 100 saves within {Figures.Percentile(saved, 0.9):0.0} ms"));
    }

    private static void Until(Process preview, string end)
    {
        while (preview.StandardOutput.ReadLine() is { } line)
        {
            if (line.EndsWith(end, StringComparison.Ordinal)) return;
        }

        throw new InvalidOperationException("The preview has ended.");
    }
}
