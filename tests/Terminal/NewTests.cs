namespace Rehearsal.Tests.Terminal;

/// <summary>A scenario begun by a person, in a real terminal of 80 by 24.</summary>
[Trait("kind", "terminal")]
public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Questions_answered_by_key_become_a_scenario_that_checks_clean()
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        using (var terminal = Open($"new -o {folder.Root}"))
        {
            terminal.WaitFor("What is the talk called?");
            terminal.Type("Mein Nain");
            terminal.Press("Left", "Left", "BSpace");
            terminal.Type("e");
            terminal.Press("Enter");
            for (var question = 1; question < 9; question++) terminal.Press("Enter");
            terminal.WaitFor("ended with 0");
        }

        using var check = Open($"check {folder.PathOf("mein-nein.ink")}");
        check.WaitFor("1 script checked: nothing found.");
    }

    [Theory]
    [InlineData("Escape")]
    [InlineData("C-c")]
    public void Leaving_half_way_writes_nothing_and_leaves_the_terminal_in_order(string key)
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        using var terminal = Open($"new -o {folder.PathOf("talks")}");
        terminal.WaitFor("What is the talk called?");
        terminal.Type("Half");
        terminal.Press("Enter");
        terminal.WaitFor("What is its theme?");
        terminal.Press(key);
        Assert.Contains("Nothing was written.", terminal.WaitFor("ended with 130"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("talks")));
    }

    private Terminal Open(string arguments) => new(folder.PathOf("home"), 80, 24, arguments, "REHEARSAL_UI=inline");
}
