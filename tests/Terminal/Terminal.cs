using System.Diagnostics;
using System.Globalization;

namespace Rehearsal.Tests.Terminal;

/// <summary>A real terminal of a given size, by tmux: keys in, the screen out. Needs tmux on the machine.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    /// <summary>Keeps Terminal.Gui away from the terminal; the tests that draw without one set it, and a program they start must not inherit it.</summary>
    public const string NoTerminal = "DisableRealDriverIO";

    private readonly string socket = "rehearsal-test-" + Guid.NewGuid().ToString("N");

    /// <param name="environment">As <c>NAME=value</c>.</param>
    public Terminal(string home, int columns, int rows, string arguments, params string[] environment)
        : this(columns, rows, $"env -u {NoTerminal} {string.Join(' ', environment.Append($"REHEARSAL_HOME={home}"))} dotnet {Some.Runner} {arguments}; echo \"ended with $?\"; sleep 600")
    {
    }

    private Terminal(int columns, int rows, string command) => Tmux("new-session", "-d", "-s", "t", "-x", Text(columns), "-y", Text(rows), command);

    public static bool IsThere { get; } = Find();

    /// <summary>A shell that can stop a program and let it go on.</summary>
    public static Terminal WithShell(string home, int columns, int rows) => new(columns, rows, $"env -u {NoTerminal} REHEARSAL_HOME={home} PS1='shell> ' bash --norc --noprofile -i");

    public string Screen() => Tmux("capture-pane", "-p", "-t", "t");

    /// <summary>Keys by tmux's names: Enter, Escape, Down, C-c, or single characters.</summary>
    public void Press(params string[] keys)
    {
        foreach (var key in keys) Tmux("send-keys", "-t", "t", key);
    }

    public void Type(string text) => Tmux("send-keys", "-t", "t", "-l", text);

    public void Resize(int columns, int rows) => Tmux("resize-window", "-t", "t", "-x", Text(columns), "-y", Text(rows));

    /// <summary>The screen once it shows the text.</summary>
    public string WaitFor(string text) => WaitUntil(screen => screen.Contains(text, StringComparison.Ordinal), $"'{text}'");

    /// <summary>The screen once it fulfils the condition; fails with the last screen when it never does.</summary>
    public string WaitUntil(Func<string, bool> condition, string what)
    {
        var clock = Stopwatch.StartNew();
        var screen = Screen();
        while (!condition(screen))
        {
            Assert.True(clock.Elapsed < Patience, $"{what} never came. The screen:\n{screen}");
            Task.Delay(50).Wait();
            screen = Screen();
        }

        return screen;
    }

    public void Dispose() => Tmux("kill-server");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Tmux(params string[] arguments) => Run(["-L", socket, .. arguments]);

    private static bool Find()
    {
        try
        {
            return Run(["-V"]).StartsWith("tmux", StringComparison.Ordinal);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string Run(IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("tmux", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
