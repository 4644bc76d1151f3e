using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;
using Spectre.Console.Testing;

namespace Rehearsal.Tests.Inline;

/// <summary>A line that is typed by key, in front of a tiny terminal.</summary>
public sealed class LinePromptTests
{
    [Fact]
    public void Enter_gives_what_was_typed() => Assert.Equal("Dana", Typed([.. Letters("Dana"), Key.Enter]).Line);

    [Fact]
    public void What_is_typed_can_be_mended() =>
        Assert.Equal("Dana", Typed([.. Letters("Dama"), Key.Left, Key.Backspace, Key.Of('n'), Key.Enter]).Line);

    [Theory]
    [InlineData(KeyKind.Escape, "")]
    [InlineData(KeyKind.Control, "c")]
    public void Leaving_gives_nothing(object kind, string letter) => Assert.Null(Typed([.. Letters("Dana"), new Key((KeyKind)kind, letter), Key.Enter]).Line);

    [Fact]
    public void Ctrl_D_leaves_an_empty_line_only()
    {
        Assert.Null(Typed([Key.Control('d'), Key.Enter]).Line);
        Assert.Equal("D", Typed([Key.Of('D'), Key.Control('d'), Key.Enter]).Line);
    }

    [Fact]
    public void A_terminal_that_is_gone_gives_nothing() => Assert.Null(Typed(Letters("Dana")).Line);

    [Fact]
    public void A_line_longer_than_its_row_stays_on_it_and_is_seen_around_the_caret()
    {
        var (_, terminal) = Typed([.. Letters("0123456789abcdefghijklmnop"), Key.Left, Key.Left]);
        Assert.Equal("> 789abcdefghijklmn", terminal.Lines[0]);
    }

    [Fact]
    public void Wide_letters_count_two_cells()
    {
        var (_, terminal) = Typed(Letters("你好你好你好你好你好你好"));
        Assert.Equal("> 你好你好你好你好", terminal.Lines[0]);
        Assert.Equal("", terminal.Unknown);
    }

    private static Key[] Letters(string text) => [.. text.Select(Key.Of)];

    private static (string? Line, TinyTerminal Terminal) Typed(params Key[] keys)
    {
        using var console = new TestConsole();
        console.EmitAnsiSequences();
        console.Profile.Width = 20;
        var line = new LinePrompt(console, new Keys(keys)).Read();
        var terminal = new TinyTerminal(20, 10);
        terminal.Write(console.Output);
        return (line, terminal);
    }

    private sealed class Keys(IEnumerable<Key> keys) : IKeySource
    {
        private readonly Queue<Key> left = new(keys);

        public Key? Read() => left.TryDequeue(out var key) ? key : null;
    }
}
