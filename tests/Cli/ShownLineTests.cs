using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Runner.Cli;
using Rehearsal.Runner.Presentation.Layout;

namespace Rehearsal.Tests.Cli;

public sealed class ShownLineTests
{
    [Theory]
    [InlineData("  Hello there", null, "Hello there", 0)]
    [InlineData("  Hello there", 9, "Hello there", 6)]
    [InlineData("\t\t* (a) [Go]", 6, "* (a) [Go]", 3)]
    [InlineData("a\tb", 3, "a b", 2)]
    [InlineData("日本 x", 4, "日本 x", 5)]
    [InlineData("Hi", 99, "Hi", 2)]
    [InlineData("Hi", -3, "Hi", 0)]
    public void The_caret_stands_under_the_place(string line, int? column, string text, int caret) =>
        Assert.Equal(new ShownLine(text, caret), ShownLine.Of(line, column));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u0007")]
    public void Of_a_line_without_letters_nothing_is_shown(string line) => Assert.Null(ShownLine.Of(line, 1));

    [Fact]
    public void The_caret_never_leaves_the_line() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>().Generator.Zip(Gen.Choose(1, 30)).Zip(Gen.Choose(-1, 400)).ToArbitrary(), made =>
        {
            var ((text, times), column) = made;
            var shown = ShownLine.Of(string.Concat(Enumerable.Repeat(text.Get, times)), column);
            return shown is null || (shown.Caret >= 0 && shown.Caret <= CellWidth.Of(shown.Text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_a_long_line_the_part_around_the_place_is_shown()
    {
        var line = new string('a', 200) + "b" + new string('c', 200);
        var shown = ShownLine.Of(line, 201)!;
        Assert.Equal(('b', 31), (shown.Text[shown.Caret], shown.Caret));
        Assert.Equal(('…', '…', 102), (shown.Text[0], shown.Text[^1], shown.Text.Length));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(90)]
    [InlineData(400)]
    public void A_line_is_no_longer_than_there_is_room(int column)
    {
        var shown = ShownLine.Of(string.Concat(Enumerable.Repeat("abcdefghij", 40)), column, room: 76)!;
        Assert.True(shown.Text.Length <= 76 && shown.Caret < 76, $"{shown.Text.Length}, {shown.Caret}");
        Assert.Equal("abcdefghij"[(column - 1) % 10], shown.Text[shown.Caret]);
    }

    [Fact]
    public void Of_a_long_line_the_beginning_is_shown_where_the_place_is_in_it() =>
        Assert.Equal(new ShownLine(new string('a', 100) + "…", 5), ShownLine.Of(new string('a', 200), 6));
}
