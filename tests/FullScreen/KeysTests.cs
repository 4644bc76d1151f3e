using Rehearsal.Runner.FullScreen;
using Rehearsal.Runner.Presentation;
using Pressed = Terminal.Gui.Input.Key;

namespace Rehearsal.Tests.FullScreen;

public sealed class KeysTests
{
    [Theory]
    [InlineData('a')]
    [InlineData('Z')]
    [InlineData('7')]
    [InlineData('?')]
    [InlineData('/')]
    [InlineData(' ')]
    [InlineData('ü')]
    [InlineData('ß')]
    [InlineData('語')]
    public void A_letter_is_itself(char letter) => Assert.Equal(Key.Of(letter), Keys.Of(new Pressed(letter)));

    [Fact]
    public void An_emoji_is_a_letter() => Assert.Equal(Key.Of("👍"), Keys.Of(new Pressed(0x1F44D)));

    [Fact]
    public void Keys_with_names_keep_them()
    {
        Assert.Equal(Key.Enter, Keys.Of(Pressed.Enter));
        Assert.Equal(Key.Escape, Keys.Of(Pressed.Esc));
        Assert.Equal(Key.Up, Keys.Of(Pressed.CursorUp));
        Assert.Equal(Key.Down, Keys.Of(Pressed.CursorDown));
        Assert.Equal(Key.Left, Keys.Of(Pressed.CursorLeft));
        Assert.Equal(Key.Right, Keys.Of(Pressed.CursorRight));
        Assert.Equal(Key.PageUp, Keys.Of(Pressed.PageUp));
        Assert.Equal(Key.PageDown, Keys.Of(Pressed.PageDown));
        Assert.Equal(Key.Home, Keys.Of(Pressed.Home));
        Assert.Equal(Key.End, Keys.Of(Pressed.End));
        Assert.Equal(Key.Backspace, Keys.Of(Pressed.Backspace));
        Assert.Equal(new Key(KeyKind.Delete), Keys.Of(Pressed.Delete));
        Assert.Equal(new Key(KeyKind.Tab), Keys.Of(Pressed.Tab));
    }

    [Fact]
    public void Ctrl_and_a_letter_are_one_key()
    {
        Assert.Equal(Key.CtrlC, Keys.Of(Pressed.C.WithCtrl));
        Assert.Equal(Key.Control('p'), Keys.Of(Pressed.P.WithCtrl));
    }

    [Fact]
    public void Keys_that_mean_nothing_here_are_none()
    {
        Assert.Null(Keys.Of(Pressed.F5));
        Assert.Null(Keys.Of(Pressed.A.WithAlt));
        Assert.Null(Keys.Of(Pressed.Empty));
    }
}
