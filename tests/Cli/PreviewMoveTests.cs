using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Cli;

public sealed class PreviewMoveTests
{
    [Theory]
    [InlineData("", "Again")]
    [InlineData("b", "Back")]
    [InlineData(" restart ", "Restart")]
    [InlineData("v", "Variables")]
    [InlineData("f", "Findings")]
    [InlineData("?", "Help")]
    [InlineData("q", "Quit")]
    public void A_word_is_a_command(string line, string word) => Assert.Equal(word, ((PreviewMove.Plain)PreviewMove.Parse(line)).Word.ToString());

    [Theory]
    [InlineData("2", "2")]
    [InlineData(" opening.ask ", "opening.ask")]
    [InlineData("c b", "b")]
    public void Anything_else_is_a_reply(string line, string answer) => Assert.Equal(new PreviewMove.Choose(answer), PreviewMove.Parse(line));

    [Fact]
    public void A_jump_names_a_knot_and_variables()
    {
        var jump = (PreviewMove.Jump)PreviewMove.Parse("j done.well trust=20 name=\"Kim\"");
        Assert.Equal(("done.well", "20", "Kim"), (jump.Knot, jump.Variables["trust"], jump.Variables["name"]));
    }

    [Fact]
    public void Variables_may_be_set_alone() => Assert.Equal("20", ((PreviewMove.Set)PreviewMove.Parse("set trust=20")).Variables["trust"]);

    [Theory]
    [InlineData("j")]
    [InlineData("j trust=20")]
    [InlineData("j opening trust")]
    [InlineData("s")]
    [InlineData("s trust")]
    [InlineData("s =20")]
    public void What_is_half_said_is_asked_for(string line) => Assert.IsType<PreviewMove.Wrong>(PreviewMove.Parse(line));
}
