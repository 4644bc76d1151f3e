using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Backstage;

/// <summary>Keys by their names; anything else is typed letter by letter.</summary>
internal static class KeyNames
{
    public static IEnumerable<Message> Messages(IEnumerable<string> keys) => keys.SelectMany(Messages);

    private static IEnumerable<Message> Messages(string key) => key switch
    {
        "Enter" => [new KeyPressed(Key.Enter)],
        "Esc" => [new KeyPressed(Key.Escape)],
        "C-c" => [new Interrupted()],
        _ => key.Select(letter => new KeyPressed(Key.Of(letter))),
    };
}

/// <summary>A face whose user looks at every screen before the next key.</summary>
internal sealed class PatientFace(params IReadOnlyList<string> keys) : IFrontEnd
{
    private readonly Queue<Message> _left = new(KeyNames.Messages(keys));
    private Action<Message> _send = _ => { };

    public List<Screen> Drawn { get; } = [];

    public int Left => _left.Count;

    public void Open(Action<Message> send) => _send = send;

    public void Draw(Screen screen)
    {
        Drawn.Add(screen);
        if (!screen.IsWaiting && _left.TryDequeue(out var message)) _send(message);
    }

    public void Close(string? farewell)
    {
        // nothing was opened
    }
}

/// <summary>A face whose user presses everything at once.</summary>
internal sealed class EagerFace(params IReadOnlyList<string> keys) : IFrontEnd
{
    public List<Screen> Drawn { get; } = [];

    public bool IsClosed { get; private set; }

    public void Open(Action<Message> send)
    {
        foreach (var message in KeyNames.Messages(keys)) send(message);
    }

    public void Draw(Screen screen) => Drawn.Add(screen);

    public void Close(string? farewell) => IsClosed = true;
}

/// <summary>A face of a program that is stopped, goes on, and is then left.</summary>
internal sealed class StoppedFace : IFrontEnd
{
    public List<string> Asked { get; } = [];

    public void Open(Action<Message> send)
    {
        send(new Continued());
        send(new Interrupted());
    }

    public void Draw(Screen screen) => Asked.Add("draw");

    public void Continue() => Asked.Add("continue");

    public void Close(string? farewell) => Asked.Add("close");
}

/// <summary>A clock on which every pause is over as soon as it is asked for.</summary>
internal sealed class HastyClock : TimeProvider
{
    public List<TimeSpan> Pauses { get; } = [];

    public override DateTimeOffset GetUtcNow() => Some.Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (Pauses) Pauses.Add(dueTime);
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new SpentTimer();
    }

    private sealed class SpentTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            // it has fired already
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
