using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Backstage;

/// <summary>The one loop: a message in, the next model, its screen drawn by every face, its effects run.</summary>
internal sealed class MessageLoop(IBackstage backstage, TimeProvider time, params IReadOnlyList<IFrontEnd> faces)
{
    private readonly Channel<Message> _messages = Channel.CreateUnbounded<Message>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Queue<Message> _held = [];

    /// <summary>May be called from any thread. Once the loop has ended, messages are dropped.</summary>
    public void Send(Message message) => _messages.Writer.TryWrite(message);

    /// <summary>Runs until an effect quits, and returns its exit code. What backstage could not cope with is thrown when every face is closed.</summary>
    public async Task<int> RunAsync(Step opening) => (await EndAsync(opening).ConfigureAwait(false)).ExitCode;

    /// <summary>The same, and returns how it ended.</summary>
    public async Task<Quit> EndAsync(Step opening)
    {
        var runner = new EffectRunner(backstage, time, Send, fault => _messages.Writer.TryComplete(fault));
        Quit? quit = null;
        try
        {
            foreach (var face in faces) face.Open(Send);
            var (model, effects) = opening;
            while (true)
            {
                Draw(model);
                quit = Perform(effects, runner);
                if (quit is not null) return quit;
                var message = await NextAsync(model).ConfigureAwait(false);
                if (message is Continued) Continue();
                (model, effects) = Update.Of(model, message);
            }
        }
        catch (ChannelClosedException closed) when (closed.InnerException is { } fault)
        {
            ExceptionDispatchInfo.Throw(fault);
            throw;
        }
        finally
        {
            _messages.Writer.TryComplete();
            await runner.DisposeAsync().ConfigureAwait(false);
            foreach (var face in faces) face.Close(quit?.Farewell);
        }
    }

    private void Continue()
    {
        foreach (var face in faces) face.Continue();
    }

    private void Draw(Model model)
    {
        var screen = ScreenBuilder.Of(model);
        foreach (var face in faces) face.Draw(screen);
    }

    private static Quit? Perform(IReadOnlyList<Effect> effects, EffectRunner runner)
    {
        foreach (var effect in effects)
        {
            if (effect is Quit quit) return quit;
            runner.Run(effect);
        }

        return null;
    }

    /// <summary>The next message that may be answered now: what a person does waits while an answer is on its way.</summary>
    private async Task<Message> NextAsync(Model model)
    {
        if (!model.IsBusy && _held.TryDequeue(out var waiting)) return waiting;
        while (true)
        {
            var message = await _messages.Reader.ReadAsync().ConfigureAwait(false);
            if (!model.IsBusy || message is not Input || message is KeyPressed { Key: var key } && key == Key.CtrlC) return message;
            _held.Enqueue(message);
        }
    }
}
