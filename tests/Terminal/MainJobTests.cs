using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Terminal;

/// <summary>The main job as a person does it, in a real terminal of 80 by 24.</summary>
[Trait("kind", "terminal")]
public sealed class MainJobTests : IDisposable
{
    private readonly TemporaryFolder home = new();

    /// <summary>The faces of this build that need a terminal.</summary>
    public static TheoryData<string> Faces { get; } = [.. FrontEnds.Built.Where(face => face != "plain")];

    public void Dispose() => home.Dispose();

    [Theory]
    [MemberData(nameof(Faces))]
    public void From_the_library_through_the_talk_and_the_debrief_and_back_again(string face)
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        using (var terminal = Open(face))
        {
            terminal.WaitFor("q quit");
            terminal.Press("/");
            terminal.Type("Ines Duarte");
            terminal.WaitFor("The missed handover");
            terminal.Press("Enter");
            terminal.WaitFor("Enter begin");
            terminal.Press("Enter");
            PlayToTheEnd(terminal);
            terminal.Press("Enter");
            terminal.WaitFor("which line would you take back?");
            terminal.Press("Enter");
            terminal.WaitFor("How clear were you?");
            terminal.Press("3");
            terminal.WaitFor("How much care was in it?");
            terminal.Press("4");
            terminal.WaitFor("might tell a friend tonight");
            terminal.Press("n");
            terminal.WaitFor("of your");
            terminal.Press("C-c");
            terminal.WaitFor("ended with 130");
        }

        using var again = Open(face, "sessions");
        again.WaitFor("ended with 0");
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void A_talk_that_is_left_goes_on_where_it_was(string face)
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        string left;
        using (var terminal = Open(face, "play stretch-launch --seed 7"))
        {
            terminal.WaitFor("Enter begin");
            terminal.Press("Enter");
            terminal.WaitFor("say it");
            terminal.Press("2");
            left = terminal.WaitUntil(screen => screen.Contains("u take back", StringComparison.Ordinal), "the second scene");
            terminal.Press("Escape");
            terminal.WaitFor("ended with 0");
        }

        using var again = Open(face, "play --resume last");
        var resumed = again.WaitFor("u take back");
        Assert.Equal(Options(left), Options(resumed));
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void A_reply_that_is_taken_back_can_be_given_again(string face)
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        using var terminal = Open(face, "play stretch-launch --seed 7");
        terminal.WaitFor("Enter begin");
        terminal.Press("Enter");
        var first = Options(terminal.WaitFor("say it"));
        terminal.Press("1");
        terminal.WaitFor("u take back");
        terminal.Press("u");
        terminal.WaitFor("You take that back.");
        Assert.Equal(first, Options(terminal.WaitUntil(screen => screen.Contains("say it", StringComparison.Ordinal) && !screen.Contains("u take back", StringComparison.Ordinal), "the first scene")));
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Interrupted_while_the_partner_speaks_the_terminal_is_left_in_order(string face)
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        using var terminal = Open(face, "play stretch-launch --seed 7");
        terminal.WaitFor("Enter begin");
        terminal.Press("Enter", "C-c");
        terminal.WaitFor("ended with 130");
    }

    [Fact]
    public void Stopped_and_gone_on_with_it_leaves_the_lines_of_the_shell_alone()
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        using var terminal = Terminal.WithShell(home.Root, 80, 120);
        terminal.WaitFor("shell>");
        terminal.Type($"REHEARSAL_UI=inline dotnet {Some.Runner}");
        terminal.Press("Enter");
        terminal.WaitFor("q quit");
        terminal.Press("C-z");
        terminal.WaitFor("Stopped");
        terminal.Type("echo said by; echo the shell; fg");
        terminal.Press("Enter");
        terminal.WaitUntil(screen => screen.Split("↑↓ choose").Length == 3, "the library once more");
        terminal.Press("/");
        terminal.Type("ferry");
        var lines = terminal.WaitFor("A ferry company").Split('\n').Select(line => line.TrimEnd()).ToList();
        Assert.Contains("said by", lines);
        Assert.Contains("the shell", lines);
        terminal.Press("Escape", "Escape", "q");
    }

    [Fact]
    public void Stopped_and_gone_on_with_the_full_screen_is_whole_again()
    {
        Assert.SkipUnless(Terminal.IsThere && FrontEnds.Built.Contains("full", StringComparer.Ordinal), "there is no tmux, or no full screen in this build");
        using var terminal = Terminal.WithShell(home.Root, 80, 24);
        terminal.WaitFor("shell>");
        terminal.Type($"REHEARSAL_UI=full dotnet {Some.Runner}");
        terminal.Press("Enter");
        var before = terminal.WaitFor("q quit");
        terminal.Press("C-z");
        terminal.WaitFor("Stopped");
        terminal.Type("echo said by the shell; fg");
        terminal.Press("Enter");
        terminal.WaitUntil(screen => screen == before, "the library as it was");
        terminal.Press("q");
        terminal.WaitFor("said by the shell");
    }

    [Theory]
    [InlineData("inline", "TERM")]
    [InlineData("full", "TERM")]
    [InlineData("full", "HUP")]
    [InlineData("full", "QUIT")]
    public void Asked_to_stop_by_the_system_the_talk_is_kept_and_the_terminal_as_it_was(string face, string signal)
    {
        Assert.SkipUnless(Terminal.IsThere && FrontEnds.Built.Contains(face, StringComparer.Ordinal), "there is no tmux, or no such face in this build");
        using var terminal = Terminal.WithShell(home.Root, 80, 24);
        var process = Path.Combine(home.Root, "process");
        terminal.WaitFor("shell>");
        terminal.Type($"stty -g > {home.Root}/before; sh -c 'echo $$ > {process}; exec env REHEARSAL_UI={face} dotnet {Some.Runner} play stretch-launch --seed 7'; echo \"ended with $?\"; stty -g > {home.Root}/after");
        terminal.Press("Enter");
        terminal.WaitFor("Enter begin");
        terminal.Press("Enter");
        terminal.WaitFor("say it");
        terminal.Press("2");
        terminal.WaitFor("u take back");
        terminal.Type("w");
        terminal.WaitFor("In your own words");
        System.Diagnostics.Process.Start("kill", [$"-{signal}", File.ReadAllText(process).Trim()]).WaitForExit();
        Assert.Contains("--resume last", terminal.WaitFor("ended with 130"), StringComparison.Ordinal);
        terminal.Type("echo typed");
        terminal.Press("Enter");
        terminal.WaitUntil(screen => screen.Split('\n').Any(line => line.TrimEnd() == "typed"), "the shell's answer");
        Assert.Equal(File.ReadAllText(Path.Combine(home.Root, "before")), File.ReadAllText(Path.Combine(home.Root, "after")));
    }

    [Fact]
    public void Everything_is_found_by_words_and_a_setting_lasts()
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        using (var terminal = new Terminal(home.Root, 80, 24, "--ui inline"))
        {
            terminal.WaitFor("q quit");
            terminal.Press("/");
            terminal.WaitFor("Search the library");
            terminal.Type("launch");
            terminal.WaitFor("Showing: “launch”.");
            terminal.Press("C-p");
            terminal.WaitFor("Everything you can do here");
            terminal.Press("Escape");
            terminal.WaitFor("Esc take the words away");
            terminal.Press("Escape");
            terminal.WaitFor("Esc leave the search");
            terminal.Press("Escape");
            terminal.WaitFor(", settings");
            terminal.Press("C-p");
            terminal.WaitFor("Everything you can do here");
            terminal.Type("pace");
            terminal.Press("Enter");
            terminal.WaitFor("1  Feedback   quiet");
            terminal.Press("1");
            terminal.WaitFor("1  Feedback   coach");
            terminal.Press("Escape");
            terminal.WaitFor(", settings");
            terminal.Press("q");
            terminal.WaitFor("ended with 0");
        }

        using var again = new Terminal(home.Root, 80, 24, "play stretch-launch --ui inline");
        again.WaitFor("Coach mode is on.");
    }

    [Fact]
    public void A_dumb_terminal_gets_plain_lines()
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        using var terminal = new Terminal(home.Root, 80, 24, "play stretch-launch --seed 7", "TERM=dumb");
        terminal.WaitFor("Enter");
        terminal.Press("Enter");
        terminal.WaitFor("Joss: ");
        terminal.Type("q");
        terminal.Press("Enter");
        terminal.WaitFor("ended with 0");
    }

    private Terminal Open(string face, string arguments = "") => new(home.Root, 80, 24, arguments, $"REHEARSAL_UI={face}");

    private static void PlayToTheEnd(Terminal terminal)
    {
        for (var moment = 0; moment < 60; moment++)
        {
            var screen = terminal.WaitUntil(shown => shown.Contains(" say it", StringComparison.Ordinal) || shown.Contains("Enter debrief", StringComparison.Ordinal), "a choice or the end");
            if (screen.Contains("Enter debrief", StringComparison.Ordinal)) return;
            terminal.Press("1");
            terminal.WaitUntil(shown => shown != screen, "an answer");
        }

        Assert.Fail("The talk never ended.");
    }

    /// <summary>The options at the bottom of the screen.</summary>
    private static string[] Options(string screen) =>
        [.. screen.Split('\n').Select(line => line.Trim(' ', '▸')).Where(line => line.Length > 3 && char.IsDigit(line[0]) && line[1] == ' ' && line[2] == ' ')];
}
