using System.Diagnostics;
using System.Globalization;

namespace Rehearsal.Benchmarks;

/// <summary>The published program as a whole process, against a program that only writes a line, published the same way.</summary>
internal static class ProcessBenchmark
{
    private const int Pairs = 21;
    private const int MemoryRuns = 5;
    private const double MostMegabytes = 90;

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("rehearsal-benchmark-").FullName;
        try
        {
            var rehearse = Published.Rehearse(folder);
            var hello = Published.Project(WriteHello(folder), Path.Combine(folder, "out"), "hello");
            Environment.SetEnvironmentVariable("REHEARSAL_HOME", Path.Combine(folder, "data"));
            Compare("list --json", rehearse, ["list", "--json"], hello, 2);
            Compare("play missed-handover --policy most-integrated --json", rehearse, ["play", "missed-handover", "--policy", "most-integrated", "--json", "--seed", "7"], hello, 4);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(string what, string rehearse, string[] arguments, string hello, double limit)
    {
        var (ours, bare, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var pair = -2; pair < Pairs; pair++)
        {
            var (ourTime, bareTime) = (Milliseconds(rehearse, arguments), Milliseconds(hello, []));
            if (pair < 0) continue;
            ours.Add(ourTime);
            bare.Add(bareTime);
            ratios.Add(ourTime / bareTime);
        }

        Figures.Tell($"{what}, wall time, median of {Pairs} pairs", Figures.Median(ratios), limit);
        var peak = Enumerable.Range(0, MemoryRuns).Max(_ => Megabytes(rehearse, arguments));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    medians {Figures.Median(ours):0} ms and {Figures.Median(bare):0} ms; peak memory {peak:0.0} MB, at most {MostMegabytes:0} MB: {(peak <= MostMegabytes ? "met" : "NOT MET")}"));
    }

    /// <summary>The wall time of a whole process.</summary>
    private static double Milliseconds(string program, string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Start(program, arguments);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0 ? took : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    /// <summary>The largest resident set of a whole process, as the system has counted it; asked for every few milliseconds, for it is gone with the process.</summary>
    private static double Megabytes(string program, string[] arguments)
    {
        using var process = Start(program, arguments);
        var read = process.StandardOutput.ReadToEndAsync();
        var peak = 0.0;
        while (!process.WaitForExit(2)) peak = Math.Max(peak, PeakOf(process));
        read.Wait();
        return peak;
    }

    private static Process Start(string program, string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;

    private static double PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1024.0 / 1024.0;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    /// <summary>One line, and like ours without the libraries of cultures.</summary>
    private static string WriteHello(string folder)
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, "hello")).FullName;
        File.WriteAllText(Path.Combine(project, "hello.csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(project, "Program.cs"), "System.Console.WriteLine(\"hello\");");
        return project;
    }
}
