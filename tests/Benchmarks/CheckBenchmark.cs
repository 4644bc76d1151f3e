using System.Diagnostics;
using System.Globalization;

namespace Rehearsal.Benchmarks;

/// <summary><c>check</c> over a folder, against the same over half of it: the cost of a script must not grow with their number.</summary>
internal static class CheckBenchmark
{
    private const int Pairs = 3;
    private const int Scripts = 1000;

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("rehearsal-benchmark-").FullName;
        try
        {
            var (half, whole) = (Path.Combine(folder, "half"), Path.Combine(folder, "whole"));
            GeneratedTalk.WriteMany(half, Scripts);
            GeneratedTalk.WriteMany(whole, 2 * Scripts);
            Environment.SetEnvironmentVariable("REHEARSAL_HOME", Path.Combine(folder, "data"));
            Compare(Published.Rehearse(folder), half, whole);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(string rehearse, string half, string whole)
    {
        var (halves, wholes, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var pair = 0; pair < Pairs; pair++)
        {
            halves.Add(Seconds(rehearse, half));
            wholes.Add(Seconds(rehearse, whole));
            ratios.Add(wholes[^1] / halves[^1]);
        }

        Figures.Tell($"check {2 * Scripts} scripts against {Scripts}, median of {Pairs} pairs", Figures.Median(ratios), 2.2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    medians {Figures.Median(wholes):0.0} s and {Figures.Median(halves):0.0} s, plans and all; {Figures.Median(wholes) * 1000 / (2 * Scripts):0.0} ms a script"));
    }

    private static double Seconds(string rehearse, string folder)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(rehearse, ["check", folder, "--json"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalSeconds : throw new InvalidOperationException($"check ended with {process.ExitCode}.");
    }
}
