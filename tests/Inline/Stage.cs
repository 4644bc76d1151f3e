using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Rehearsal.Tests.Inline;

/// <summary>The inline face in front of a tiny terminal.</summary>
internal sealed class Stage : IDisposable
{
    private readonly TestConsole _console = new();
    private readonly InlineFace _face;
    private int _seen;

    public Stage(int width = 80, int height = 24, ColorSystem colours = ColorSystem.TrueColor)
    {
        _console.EmitAnsiSequences();
        _console.Profile.Capabilities.ColorSystem = colours;
        _console.Profile.Width = width;
        _console.Profile.Height = height;
        Terminal = new TinyTerminal(width, height);
        _face = new InlineFace(_console, new NoKeys());
    }

    public TinyTerminal Terminal { get; }

    /// <summary>Everything that was sent to the terminal.</summary>
    public string Sent => _console.Output;

    public Stage Draw(Model model) => Draw(ScreenBuilder.Of(model));

    public Stage Draw(Screen screen)
    {
        _face.Draw(screen);
        return Show();
    }

    /// <summary>Draws each model that the keys lead through.</summary>
    public Model Play(Model model, params IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
        {
            model = Some.Press(model, key).Model;
            Draw(model);
        }

        return model;
    }

    public Stage Resize(int width)
    {
        _console.Profile.Width = width;
        Terminal.Resize(width);
        return this;
    }

    /// <summary>The program was stopped and goes on.</summary>
    public Stage Continue()
    {
        _face.Continue();
        return Show();
    }

    public Stage Close(string? farewell = null)
    {
        _face.Close(farewell);
        return Show();
    }

    public void Dispose() => _console.Dispose();

    private Stage Show()
    {
        var output = _console.Output;
        Terminal.Write(output[_seen..]);
        _seen = output.Length;
        return this;
    }

    private sealed class NoKeys : IKeySource
    {
        public Key? Read() => null;
    }
}
