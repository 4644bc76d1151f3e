using System.Diagnostics;
using System.Globalization;

namespace Rehearsal.Benchmarks.FullScreen;

/// <summary>The full screen against a Terminal.Gui window that only says hello, both published the same way and started in a real terminal (tmux).</summary>
internal static class FullScreenBenchmark
{
    private const int Pairs = 15;
    private const string Socket = "rehearsal-benchmark";

    public static void Run()
    {
        KeyBenchmark.Run();
        var folder = Directory.CreateTempSubdirectory("rehearsal-benchmark-").FullName;
        try
        {
            var rehearse = $"env REHEARSAL_HOME={folder}/data REHEARSAL_UI=full {Published.Rehearse(folder)}";
            var hello = Published.Project(WriteHello(folder), Path.Combine(folder, "out"), "hello");
            Tmux("new-session", "-d", "-s", "keep", "sleep 3600");
            var (ours, theirs) = (new List<Started>(), new List<Started>());
            for (var pair = -2; pair < Pairs; pair++)
            {
                var (one, other) = (Start(rehearse, "The missed handover"), Start(hello, "Hello, world"));
                if (pair < 0) continue;
                ours.Add(one);
                theirs.Add(other);
            }

            Figures.Tell($"first frame of the full screen, against a hello window, {Pairs} pairs", Median(ours, started => started.Milliseconds) / Median(theirs, started => started.Milliseconds), 1.6);
            Figures.Tell("memory with the first frame drawn, against a hello window", Median(ours, started => started.Megabytes) / Median(theirs, started => started.Megabytes), 1.5);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    medians {Median(ours, started => started.Milliseconds):0} ms and {Median(theirs, started => started.Milliseconds):0} ms, {Median(ours, started => started.Megabytes):0.0} MB and {Median(theirs, started => started.Megabytes):0.0} MB"));
        }
        finally
        {
            Tmux("kill-server");
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <param name="Megabytes">The largest resident set until then.</param>
    private sealed record Started(double Milliseconds, double Megabytes);

    private static double Median(List<Started> runs, Func<Started, double> figure) => Figures.Median([.. runs.Select(figure)]);

    private static Started Start(string command, string text)
    {
        var start = Stopwatch.GetTimestamp();
        Tmux("new-session", "-d", "-s", "run", "-x", "100", "-y", "30", $"exec {command}");
        while (!Tmux("capture-pane", "-p", "-t", "run").Contains(text, StringComparison.Ordinal))
        {
            if (Stopwatch.GetElapsedTime(start).TotalSeconds > 20) throw new InvalidOperationException($"'{text}' never came:\n{Tmux("capture-pane", "-p", "-t", "run")}");
        }

        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        using var process = Process.GetProcessById(int.Parse(Tmux("display", "-p", "-t", "run", "#{pane_pid}"), CultureInfo.InvariantCulture));
        var peak = process.PeakWorkingSet64 / 1024.0 / 1024.0;
        Tmux("kill-session", "-t", "run");
        return new Started(took, peak);
    }

    private static string Tmux(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("tmux", ["-L", Socket, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    /// <summary>Terminal.Gui's own first example, of the version this was built with.</summary>
    private static string WriteHello(string folder)
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, "hello")).FullName;
        var version = typeof(Terminal.Gui.App.Application).Assembly.GetName().Version!.ToString(3);
        File.WriteAllText(Path.Combine(project, "hello.csproj"), $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup><ItemGroup><PackageReference Include=\"Terminal.Gui\" Version=\"{version}\" /></ItemGroup></Project>");
        File.WriteAllText(Path.Combine(project, "Program.cs"), """
            using Terminal.Gui.App;
            using Terminal.Gui.ViewBase;
            using Terminal.Gui.Views;

            using IApplication app = Application.Create();
            app.Init();
            using var window = new Window { Title = "Hello" };
            window.Add(new Label { Text = "Hello, world", X = Pos.Center(), Y = Pos.Center() });
            app.Run(window);
            """);
        return project;
    }
}
