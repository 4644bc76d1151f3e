namespace Rehearsal.Tests.Terminal;

/// <summary>A script rated by a person, in a real terminal of 80 by 24.</summary>
[Trait("kind", "terminal")]
public sealed class RateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Keys_rate_go_back_and_quit_and_an_interruption_loses_nothing()
    {
        Assert.SkipUnless(Terminal.IsThere, "tmux is not installed");
        var script = folder.Write("talk.ink", "# title: T\nDana: Well?\n* (a) [First # clarity: 1 # care: 0]\n* (b) [Other # clarity: 1 # care: 0]\n- -> END\n");
        using (var terminal = Open($"rate {script}"))
        {
            terminal.WaitFor("What do you want to be called");
            terminal.Type("kim");
            terminal.Press("Enter");
            terminal.WaitFor("From whose seat");
            terminal.Press("Enter");
            terminal.WaitFor("How clear is it?");
            terminal.Press("5");
            terminal.WaitFor("How much care is in it?");
            terminal.Press("4");
            terminal.WaitFor("Reply 2 of 2");
            terminal.Press("b");
            terminal.WaitFor("You gave it clarity +2 and care +1");
            terminal.Press("s");
            terminal.Press("C-c");
            Assert.Contains("1 of 2", terminal.WaitFor("ended with 130"), StringComparison.Ordinal);
        }

        using var again = Open($"rate {script} --as kim --seat partner");
        again.WaitFor("Reply 2 of 2");
        again.Press("1", "1");
        Assert.Contains("2 of 2", again.WaitFor("ended with 0"), StringComparison.Ordinal);
        Assert.Equal(3, File.ReadAllLines(folder.PathOf("talk.ratings.csv")).Length);
    }

    private Terminal Open(string arguments) => new(folder.PathOf("home"), 80, 24, arguments, "REHEARSAL_UI=inline");
}
