using System.Diagnostics;
using System.Runtime.InteropServices;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Backstage;

/// <summary>Turns what the system says to the process into messages, so that every ending goes through the loop. A second request to stop is obeyed at once; where the first one is only asked about, a third in a row.</summary>
internal sealed class Signals : IDisposable
{
    private static readonly TimeSpan InARow = TimeSpan.FromSeconds(3);

    private readonly Action<Message> _send;
    private readonly List<PosixSignalRegistration> _registrations = [];
    private readonly bool _isAskedAbout;
    private readonly Lock _gate = new();
    private int _asked;
    private long _last;

    private Signals(Action<Message> send, bool isAskedAbout) => (_send, _isAskedAbout) = (send, isAskedAbout);

    /// <param name="isAskedAbout">Ctrl+C is answered by a question, so that a second one may be the answer and a later one a new beginning.</param>
    public static Signals To(Action<Message> send, bool isAskedAbout = false)
    {
        var signals = new Signals(send, isAskedAbout);
        signals.Stop(PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT);
        if (!OperatingSystem.IsWindows())
        {
            signals.Tell(PosixSignal.SIGWINCH, new WindowChanged());
            signals.Tell(PosixSignal.SIGCONT, new Continued());
        }

        return signals;
    }

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());

    private void Stop(params PosixSignal[] signals)
    {
        foreach (var signal in signals) _registrations.Add(PosixSignalRegistration.Create(signal, OnStop));
    }

    private void Tell(PosixSignal signal, Message message) => _registrations.Add(PosixSignalRegistration.Create(signal, _ => _send(message)));

    private void OnStop(PosixSignalContext context)
    {
        context.Cancel = !IsObeyedAtOnce();
        _send(new Interrupted(MustEnd: context.Signal != PosixSignal.SIGINT));
    }

    private bool IsObeyedAtOnce()
    {
        lock (_gate)
        {
            var now = Stopwatch.GetTimestamp();
            if (_isAskedAbout && Stopwatch.GetElapsedTime(_last, now) > InARow) _asked = 0;
            _last = now;
            return ++_asked > (_isAskedAbout ? 2 : 1);
        }
    }
}
