using System.Runtime.InteropServices;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Backstage;

/// <summary>Turns what the system says to the process into messages, so that every ending goes through the loop. A second request to stop is obeyed at once.</summary>
internal sealed class Signals : IDisposable
{
    private readonly Action<Message> _send;
    private readonly List<PosixSignalRegistration> _registrations = [];
    private int _asked;

    private Signals(Action<Message> send) => _send = send;

    public static Signals To(Action<Message> send)
    {
        var signals = new Signals(send);
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
        context.Cancel = Interlocked.Increment(ref _asked) == 1;
        _send(new Interrupted());
    }
}
