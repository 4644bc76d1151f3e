namespace Rehearsal.Tests.Terminal;

/// <summary>A script played while it is written, in a real terminal of 80 by 24.</summary>
[Trait("kind", "terminal")]
public sealed class PreviewTests : IDisposable
{
    private const string Good = "# title: T\n# cast: Dana = Dana Okafor\nVAR trust = 50\nDana: Well?\n* (ask) [What happened?]\n* (go) [Go.]\n- Dana: A lot.\n-> END\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Keys_play_a_save_goes_on_there_and_leaving_leaves_the_terminal_in_order()
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        using var terminal = Open();
        terminal.WaitFor("1–2, b back");
        terminal.Press("1");
        terminal.WaitFor("Dana: A lot.");
        folder.Write("talk.ink", Good.Replace("A lot.", "Too much.", StringComparison.Ordinal));
        terminal.WaitFor("The same reply again.");
        terminal.WaitFor("Dana: Too much.");
        terminal.Press("b");
        terminal.WaitUntil(screen => screen.TrimEnd().EndsWith("q quit", StringComparison.Ordinal) && screen.LastIndexOf("Dana: Well?", StringComparison.Ordinal) > screen.LastIndexOf("Too much.", StringComparison.Ordinal), "the first scene");
        terminal.Press("q");
        terminal.WaitFor("ended with 0");
    }

    [Fact]
    public void A_save_while_a_line_is_typed_waits_and_an_interruption_does_not()
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        using var terminal = Open();
        terminal.WaitFor("1–2, b back");
        terminal.Press("s");
        terminal.WaitFor("Set which variable?");
        terminal.Type("trust=2");
        folder.Write("talk.ink", Good.Replace("Well?", "Well, well?", StringComparison.Ordinal));
        terminal.Type("0");
        terminal.Press("Enter");
        terminal.WaitFor("Dana: Well, well?");
        terminal.WaitFor("Trust 20.");
        terminal.Press("j");
        terminal.WaitFor("Jump to which knot");
        terminal.Press("C-c");
        terminal.WaitFor("ended with 130");
    }

    private Terminal Open() => new(folder.PathOf("home"), 80, 24, $"preview {folder.Write("talk.ink", Good)}", "REHEARSAL_UI=inline");
}
