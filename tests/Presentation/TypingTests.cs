using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Presentation;

public sealed class TypingTests
{
    [Theory]
    [InlineData("é")]
    [InlineData("e\u0301")]
    [InlineData("👩‍💻")]
    [InlineData("日")]
    public void Backspace_takes_a_whole_letter(string letter) => Assert.Equal(Typing.From("ab"), Typing.From("ab" + letter).Press(Key.Backspace));

    [Theory]
    [InlineData("e\u0301")]
    [InlineData("👩‍💻")]
    public void The_caret_steps_over_a_whole_letter(string letter) => Assert.Equal(1, Typing.From("a" + letter).Press(Key.Left).Caret);

    [Fact]
    public void Letters_go_in_at_the_caret() => Assert.Equal(new Typing("axb", 2), Typing.From("ab").Press(Key.Left).Press(Key.Of('x')));

    [Fact]
    public void Home_and_End_go_to_the_ends()
    {
        Assert.Equal(0, Typing.From("ab").Press(new Key(KeyKind.Home)).Caret);
        Assert.Equal(2, new Typing("ab", 0).Press(new Key(KeyKind.End)).Caret);
    }

    [Fact]
    public void Delete_takes_the_letter_after_the_caret() => Assert.Equal(new Typing("b", 0), new Typing("ab", 0).Press(new Key(KeyKind.Delete)));

    [Fact]
    public void Ctrl_W_takes_the_last_word() => Assert.Equal(Typing.From("one "), Typing.From("one two").Press(Key.Control('w')));

    [Fact]
    public void Ctrl_U_takes_everything_before_the_caret() => Assert.Equal(Typing.Empty, Typing.From("one two").Press(Key.Control('u')));

    [Fact]
    public void At_an_end_nothing_happens() => Assert.All(
        [KeyKind.Backspace, KeyKind.Delete, KeyKind.Left, KeyKind.Right], key => Assert.Equal(Typing.Empty, Typing.Empty.Press(new Key(key))));

    [Fact]
    public void What_steers_a_terminal_cannot_be_typed() => Assert.Equal("a", Typing.From("a").Press(Key.Of('\u202E')).Text);

    [Fact]
    public void A_line_has_an_end()
    {
        var full = Typing.From(new string('a', Typing.MostLetters));
        Assert.Equal(full, full.Press(Key.Of('b')));
    }
}
