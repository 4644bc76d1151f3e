using System.Diagnostics;
using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Benchmarks;

/// <summary>
/// <c>progress</c> and the home page over 10,000 kept sessions against the same over 100, and a report against the play it is about. The sessions
/// are real talks of thirty choices, kept by the store as it keeps any.
/// </summary>
internal static class HistoryBenchmark
{
    private const int Few = 100;
    private const int Many = 10_000;
    private const int Choices = 30;
    private const int Pairs = 9;

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("rehearsal-benchmark-").FullName;
        try
        {
            var rehearse = Published.Rehearse(folder);
            var (few, many) = (Home(folder, Few), Home(folder, Many));
            Compare($"progress --json over {Many} sessions against {Few}, whole process", 3, () => Milliseconds(rehearse, many, "progress", "--json"), () => Milliseconds(rehearse, few, "progress", "--json"));
            Compare($"the home page over {Many} sessions against {Few}, in process", 3, () => Shelf(folder, many), () => Shelf(folder, few));
            var play = new[] { "play", "missed-handover", "--policy", "most-integrated", "--seed", "7", "--json" };
            Milliseconds(rehearse, few, play);
            Compare("debrief --html against play --policy --json, whole process", 1.2, () => Milliseconds(rehearse, few, "debrief", "last", "--html", Path.Combine(folder, "report.html")), () => Milliseconds(rehearse, few, play));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(string what, double limit, Func<double> ours, Func<double> theirs)
    {
        var (one, other, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var pair = -1; pair < Pairs; pair++)
        {
            var (a, b) = (ours(), theirs());
            if (pair < 0) continue;
            one.Add(a);
            other.Add(b);
            ratios.Add(a / b);
        }

        Figures.Tell($"{what}, median of {Pairs} pairs", Figures.Median(ratios), limit);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    medians {Figures.Median(one):0.0} ms and {Figures.Median(other):0.0} ms"));
    }

    /// <summary>A data folder with so many finished talks.</summary>
    private static string Home(string folder, int sessions)
    {
        var (home, clock) = (Path.Combine(folder, FormattableString.Invariant($"home-{sessions}")), new SteppingClock());
        var path = Path.Combine(folder, "long.ink");
        File.WriteAllText(path, Script());
        using var host = new LocalScriptHost(path);
        var script = host.Compile().Value!;
        using var store = new SessionStore(new DataFolder(home), clock);
        for (var number = 0; number < sessions; number++)
        {
            var circumstances = CircumstancePicker.Pick(script, number, new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal)).Value!;
            using var session = Session.Begin(store, host, script, circumstances, Mode.Quiet, clock).Value!;
            for (var turn = 0; !session.Scene.IsOver; turn++) session.Choose((number + turn) % session.Scene.Choices.Count);
        }

        return home;
    }

    private static string Script()
    {
        var script = new System.Text.StringBuilder("# title: Long\n# cast: Sam = Sam Reyes\n# vary: mood = calm, cross\nVAR mood = \"calm\"\nVAR trust = 50\n-> m1\n");
        for (var moment = 1; moment <= Choices; moment++)
        {
            var next = moment < Choices ? FormattableString.Invariant($"m{moment + 1}") : "done";
            script.Append(CultureInfo.InvariantCulture, $"=== m{moment} ===\n# pressure: high\nSam: So that is where we are, at number {moment}. What now?\n");
            script.Append(CultureInfo.InvariantCulture, $"* (a{moment}) [The report by Friday, and I take the call off you. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: speed # why: Both in one line.]\n-> {next}\n");
            script.Append(CultureInfo.InvariantCulture, $"* (b{moment}) [The report by Friday. # clarity: 2 # care: -1 # signal: rushed-decision # style: analysis # why: A request, and nothing else.]\n-> {next}\n");
            script.Append(CultureInfo.InvariantCulture, $"* (c{moment}) [Take your time with it. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: Kind, and nothing is asked.]\n-> {next}\n");
        }

        return script.Append("=== done ===\nSam: Good. # ending: done; Done # outcome: mixed # friend: Fine.\n-> END\n").ToString();
    }

    private static double Shelf(string folder, string home)
    {
        var workplace = new Workplace(TextWriter.Null, TextWriter.Null, TextReader.Null, new DataFolder(home), Path.Combine(folder, "rehearse", "scenarios"), TimeProvider.System, new WorkerCommand("none", []));
        var start = Stopwatch.GetTimestamp();
        using var store = workplace.OpenStore();
        using var backstage = new RehearsalBackstage(workplace, store, Casting.Free);
        backstage.Shelf();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Milliseconds(string program, string home, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false, Environment = { ["REHEARSAL_HOME"] = home } })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    /// <summary>Every look at it is a minute later.</summary>
    private sealed class SteppingClock : TimeProvider
    {
        private DateTimeOffset now = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now = now.AddMinutes(1);
    }
}
