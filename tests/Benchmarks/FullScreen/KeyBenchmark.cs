using System.Diagnostics;
using System.Globalization;
using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.FullScreen;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Rehearsal.Benchmarks.FullScreen;

/// <summary>
/// From a key to its drawn frame, through the whole program: Terminal.Gui's loop, the message loop, the model, the
/// layout, and Terminal.Gui's buffer again, on its driver without a terminal.
/// </summary>
internal static class KeyBenchmark
{
    private const int Keys = 200;
    private const int WarmUp = 50;
    private const int LeftMargin = 6;

    public static void Run()
    {
        Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
        var (few, many) = (Measure(10), Measure(500));
        Environment.SetEnvironmentVariable("DisableRealDriverIO", null);
        Figures.Tell("a key to its frame after 500 turns, against after 10, median", many / few, 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    medians {many:0.0} ms and {few:0.0} ms; at most 16 ms: {(many < 16 ? "met" : "NOT MET")}"));
    }

    private static double Measure(int turns)
    {
        IApplication? app = null;
        using var ready = new ManualResetEventSlim();
        void LookForOptions(object? sender, EventArgs happened)
        {
            if (app!.Driver!.ToString()!.Contains("Option 2", StringComparison.Ordinal)) ready.Set();
        }

        var face = new FullScreenFace(TextWriter.Null, () =>
        {
            app = Application.Create().Init(DriverRegistry.Names.ANSI);
            app.Driver!.SetScreenSize(100, 40);
            app.LayoutAndDrawComplete += LookForOptions;
            return app;
        });
        var loop = new MessageLoop(NoBackstage.Create(), TimeProvider.System, face);
        var running = Task.Run(() => loop.RunAsync(Step.To(After(turns) with { Scrolls = true })));
        ready.Wait();
        app!.LayoutAndDrawComplete -= LookForOptions;
        var times = new List<double>();
        for (var key = -WarmUp; key < Keys; key++)
        {
            var took = Press(app!);
            if (key >= 0) times.Add(took);
        }

        loop.Send(new Interrupted());
        running.Wait();
        return Figures.Median(times);
    }

    /// <summary>Presses the key that marks the next option, and waits until the mark stands on another row of the window.</summary>
    private static double Press(IApplication app)
    {
        var before = Marked(app);
        using var drawn = new ManualResetEventSlim();
        void Look(object? sender, EventArgs happened)
        {
            if (Marked(app) != before) drawn.Set();
        }

        app.LayoutAndDrawComplete += Look;
        var start = Stopwatch.GetTimestamp();
        app.Invoke(() => app.Keyboard.RaiseKeyDownEvent(Terminal.Gui.Input.Key.CursorDown));
        drawn.Wait();
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        app.LayoutAndDrawComplete -= Look;
        return took;
    }

    /// <summary>The row with the mark; 0 is a window without one.</summary>
    private static int Marked(IApplication app)
    {
        var cells = app.Driver!.Contents!;
        for (var row = 0; row < cells.GetLength(0); row++)
        {
            for (var column = 0; column < LeftMargin; column++)
            {
                if (cells[row, column].Grapheme == "▸") return row;
            }
        }

        return 0;
    }

    private static Model After(int turns)
    {
        var nothing = new Dictionary<string, string>(StringComparer.Ordinal);
        var summary = new SessionSummary("01", "long", "A long talk", "/long.ink", "", 1, Mode.Quiet, new Circumstances(1, nothing, nothing), null, DateTimeOffset.UnixEpoch, null, null, turns, IsSuperseded: false, Stopped: null);
        var header = new ScenarioHeader { Title = "A long talk", Cast = [new CastMember("Dana", "Dana Okafor")] };
        var scenes = Enumerable.Range(1, turns + 1).Select(SceneOf).ToList();
        var said = scenes.Take(turns).Select(scene => new Turn(scene, 1, scene.Meters, null, DateTimeOffset.UnixEpoch));
        return Update.Of(new Model(new Settings(Paced: false), new BlankPlace()), new TalkOpened(Result<OpenTalk>.Of(new OpenTalk(summary, header, [.. said], scenes[^1])), Entrance.Resumed)).Model;
    }

    private static Scene SceneOf(int turn) => new(
        turn,
        Phase.Explore,
        false,
        false,
        [
            new Line("Dana", "I had three people asking me for things, and then a fourth. I ran out of day, and I know how that sounds.", null, null),
            new Line(null, "She looks at the door, then back at the note on the desk between us.", null, null),
            new Line("Dana", "So what do you want me to do?", null, null),
        ],
        [.. Enumerable.Range(1, 3).Select(number => new Choice($"talk.c{number}", $"c{number}", string.Create(CultureInfo.InvariantCulture, $"Option {number}: before we fix it, what would have had to be different on Tuesday?"), new Rating(1, 1), [], null, null))],
        null,
        new Dictionary<string, int>(StringComparer.Ordinal));
}
