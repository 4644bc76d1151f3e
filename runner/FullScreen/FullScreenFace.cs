using System.Diagnostics;
using System.Globalization;
using System.Runtime.ExceptionServices;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Presentation;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Key = Rehearsal.Runner.Presentation.Key;

namespace Rehearsal.Runner.FullScreen;

/// <summary>
/// The whole terminal, by Terminal.Gui, on a thread of its own. It draws screens and reports keys and clicks; what they
/// mean is the model's business. Whatever happens, <see cref="Close"/> leaves the terminal as it was found.
/// </summary>
/// <param name="output">Where the farewell goes once the terminal is as it was.</param>
/// <param name="start">Takes the terminal over; called on the thread that draws.</param>
internal sealed class FullScreenFace(TextWriter output, Func<IApplication> start) : IFrontEnd
{
    /// <summary>Rounds per second of Terminal.Gui's loop while somebody types or is being answered: a key waits for the next one.</summary>
    private const ushort LivelyRounds = 125;

    /// <summary>And while nothing happens, so that a long thought does not keep the machine awake.</summary>
    private const ushort IdleRounds = 30;

    private static readonly TimeSpan LivelyTime = TimeSpan.FromSeconds(3);

    /// <summary>So long a round waits for the screen that answers a key, to draw it at once and not a round later.</summary>
    private static readonly TimeSpan AnswerTime = TimeSpan.FromMilliseconds(5);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly TaskCompletionSource<StageView> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly object _gate = new();
    private Thread? _thread;
    private Screen? _latest;
    private long _lastLively;
    private Exception? _fault;

    public FullScreenFace(TextWriter output)
        : this(output, () => Application.Create().Init())
    {
    }

    public void Open(Action<Message> send)
    {
        _thread = new Thread(() => Run(send)) { IsBackground = true, Name = "screen" };
        _thread.Start();
        _ready.Task.GetAwaiter().GetResult();
    }

    public void Draw(Screen screen)
    {
        lock (_gate)
        {
            _latest = screen;
            Monitor.Pulse(_gate);
        }

        OnStage(ShowLatest);
    }

    /// <summary>Of several that came since, only the last one is drawn.</summary>
    private void ShowLatest(StageView stage)
    {
        if (Interlocked.Exchange(ref _latest, null) is not { } latest) return;
        if (!latest.IsNews) _lastLively = Stopwatch.GetTimestamp();
        stage.Show(latest);
        stage.App?.LayoutAndDraw(false);
    }

    public void Continue() => OnStage(stage => stage.App?.ClearScreenNextIteration = true);

    public void Close(string? farewell)
    {
        OnStage(stage => stage.App?.RequestStop());
        _thread?.Join(Patience);
        if (_fault is { } fault) ExceptionDispatchInfo.Throw(fault);
        if (farewell is null) return;
        try
        {
            output.WriteLine(CleanText.Line(farewell));
        }
        catch (IOException)
        {
            // The terminal was closed: nobody is there to read it.
        }
    }

    private void OnStage(Action<StageView> act)
    {
        if (_ready.Task is not { IsCompletedSuccessfully: true, Result: var stage } || _thread is not { IsAlive: true }) return;
        try
        {
            stage.App?.Invoke(() => act(stage));
        }
        catch (NotInitializedException)
        {
            // The window has closed meanwhile.
        }
    }

    private void Run(Action<Message> send)
    {
        try
        {
            using var app = start();
            using var stage = new StageView(new Looks(app.Driver?.ColorCapabilities?.Capability ?? ColorCapabilityLevel.TrueColor), send);
            Listen(app, stage, send);
            stage.Initialized += (_, _) => _ready.TrySetResult(stage);
            app.Run(stage);
        }
        catch (IOException) when (_ready.Task.IsCompletedSuccessfully)
        {
            // The terminal was closed under the program; what was said is kept.
            send(new Interrupted(MustEnd: true));
        }
        catch (Exception fault)
        {
            if (_ready.TrySetException(fault)) return;
            _fault = fault;
            send(new Interrupted(MustEnd: true));
        }
    }

    private void Listen(IApplication app, StageView stage, Action<Message> send)
    {
        app.Keyboard.KeyDown += (_, pressed) =>
        {
            if (Keys.Of(pressed) is not { } key || key == Key.Control('z')) return;
            pressed.Handled = true;
            if (stage.Scroll(key)) return;
            send(new KeyPressed(key));
            lock (_gate)
            {
                if (_latest is null) Monitor.Wait(_gate, AnswerTime);
            }

            ShowLatest(stage);
        };
        app.Paste += (_, pasted) =>
        {
            foreach (var letter in Letters(pasted.Text)) send(new KeyPressed(Key.Of(letter)));
        };
        app.Iteration += (_, _) => Application.MaximumIterationsPerSecond = Stopwatch.GetElapsedTime(_lastLively) < LivelyTime ? LivelyRounds : IdleRounds;
        app.ScreenChanged += (_, _) => stage.Arrange();
    }

    private static IEnumerable<string> Letters(string text)
    {
        var letters = StringInfo.GetTextElementEnumerator(CleanText.Line(text.ReplaceLineEndings(" ")));
        while (letters.MoveNext()) yield return letters.GetTextElement();
    }
}
