using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Inline;

public sealed class ConsoleKeysTests
{
    [Fact]
    public void A_letter_is_what_it_types() => Assert.Equal(Key.Of('w'), Read(new ConsoleKeyInfo('w', ConsoleKey.W, shift: false, alt: false, control: false)));

    [Fact]
    public void An_emoji_arrives_as_one() => Assert.Equal(Key.Of("👍"), Read(Typed('\uD83D'), Typed('\uDC4D')));

    [Theory]
    [InlineData('\r', ConsoleKey.Enter)]
    [InlineData('\n', ConsoleKey.None)]
    public void Enter_is_Enter(char letter, ConsoleKey key) => Assert.Equal(Key.Enter, Read(new ConsoleKeyInfo(letter, key, shift: false, alt: false, control: false)));

    [Theory]
    [InlineData('\u0003', ConsoleKey.C)]
    [InlineData('\u0003', ConsoleKey.None)]
    public void Ctrl_C_is_told_apart(char letter, ConsoleKey key) => Assert.Equal(Key.CtrlC, Read(new ConsoleKeyInfo(letter, key, shift: false, alt: false, control: true)));

    [Fact]
    public void A_key_that_means_nothing_is_passed_over() => Assert.Equal(
        Key.Up, Read(new ConsoleKeyInfo('\0', ConsoleKey.F5, shift: false, alt: false, control: false), new ConsoleKeyInfo('\0', ConsoleKey.UpArrow, shift: false, alt: false, control: false)));

    [Fact]
    public void When_the_terminal_is_gone_so_are_the_keys() => Assert.Null(new ConsoleKeys(() => throw new InvalidOperationException("no terminal")).Read());

    private static ConsoleKeyInfo Typed(char letter) => new(letter, ConsoleKey.None, shift: false, alt: false, control: false);

    private static Key? Read(params ConsoleKeyInfo[] keys)
    {
        var left = new Queue<ConsoleKeyInfo>(keys);
        return new ConsoleKeys(left.Dequeue).Read();
    }
}
