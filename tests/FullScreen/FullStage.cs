using Rehearsal.Runner.FullScreen;
using Rehearsal.Runner.Presentation;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;

namespace Rehearsal.Tests.FullScreen;

/// <summary>The full screen on Terminal.Gui's own driver, without a terminal.</summary>
internal sealed class FullStage : IDisposable
{
    private readonly IApplication _app;
    private readonly StageView _stage;

    static FullStage() => Environment.SetEnvironmentVariable(Terminal.Terminal.NoTerminal, "1");

    public FullStage(int width, int height, ColorCapabilityLevel colours = ColorCapabilityLevel.TrueColor)
    {
        _app = Application.Create(new VirtualTimeProvider()).Init(DriverRegistry.Names.ANSI);
        _app.Driver!.SetScreenSize(width, height);
        _stage = new StageView(new Looks(colours), Sent.Add);
        _app.Begin(_stage);
    }

    /// <summary>What clicks sent.</summary>
    public List<Runner.Presentation.Input> Sent { get; } = [];

    /// <summary>The rows of the window, without the spaces at their ends.</summary>
    public List<string> Lines => [.. _app.Driver!.ToString()!.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];

    /// <summary>The window with its escape codes.</summary>
    public string Ansi => _app.Driver!.ToAnsi();

    public void Draw(Model model) => Draw(ScreenBuilder.Of(model with { Scrolls = true }));

    public void Draw(Screen screen)
    {
        _stage.Show(screen);
        _app.LayoutAndDraw();
    }

    public bool Scroll(Runner.Presentation.Key key)
    {
        var taken = _stage.Scroll(key);
        _app.LayoutAndDraw();
        return taken;
    }

    public void Resize(int width, int height)
    {
        _app.Driver!.SetScreenSize(width, height);
        _app.LayoutAndDraw();
        _stage.Arrange();
        _app.LayoutAndDraw();
    }

    public void Click(int column, int row)
    {
        var at = new System.Drawing.Point(column, row);
        _app.InjectSequence(InputInjectionExtensions.LeftButtonClick(at));
        _app.LayoutAndDraw();
    }

    public void Wheel(MouseFlags direction, int column, int row)
    {
        _app.InjectMouse(new Mouse { Flags = direction, ScreenPosition = new System.Drawing.Point(column, row) });
        _app.LayoutAndDraw();
    }

    public void Dispose()
    {
        _stage.Dispose();
        _app.Dispose();
    }
}
