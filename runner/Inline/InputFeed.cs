using System.Runtime.CompilerServices;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Inline;

/// <summary>
/// What a person types, for one face after another. Reading blocks and cannot be called off, so a source is read on one thread for as long as the program
/// runs, and only who listens changes; what comes while nobody does waits. The terminal must not echo in between either.
/// </summary>
internal sealed class InputFeed
{
    private static readonly ConditionalWeakTable<object, InputFeed> Feeds = [];

    private readonly Lock _gate = new();
    private readonly Queue<Input> _waiting = [];
    private readonly Func<Input?> _read;
    private readonly string _name;
    private Action<Message>? _send;
    private bool _isRead;
    private bool _hasEnded;

    private InputFeed(Func<Input?> read, string name) => (_read, _name) = (read, name);

    /// <summary>The one feed of these keys.</summary>
    public static InputFeed Of(IKeySource keys) => Feeds.GetValue(keys, _ => new InputFeed(() => keys.Read() is { } key ? new KeyPressed(key) : null, "keys"));

    /// <summary>The one feed of these lines.</summary>
    public static InputFeed Of(TextReader lines) => Feeds.GetValue(lines, _ => new InputFeed(() => lines.ReadLine() is { } line ? new LineTyped(line) : null, "lines"));

    /// <summary>From now on all of it goes here.</summary>
    public void Open(Action<Message> send)
    {
        lock (_gate)
        {
            _send = send;
            while (_waiting.TryDequeue(out var input)) send(input);
            if (_hasEnded) send(new InputEnded());
            if (_isRead) return;
            _isRead = true;
        }

        new Thread(Read) { IsBackground = true, Name = _name }.Start();
    }

    /// <summary>From now on nobody listens.</summary>
    public void Close()
    {
        lock (_gate) _send = null;
    }

    private void Read()
    {
        while (_read() is { } input)
        {
            lock (_gate)
            {
                if (_send is { } send) send(input);
                else _waiting.Enqueue(input);
            }
        }

        lock (_gate)
        {
            _hasEnded = true;
            _send?.Invoke(new InputEnded());
        }
    }
}
