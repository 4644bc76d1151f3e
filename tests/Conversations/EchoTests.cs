namespace Rehearsal.Tests.Conversations;

/// <summary>Ink says a choice again where it is written without brackets; the learner's line is on the page already.</summary>
public sealed class EchoTests
{
    [Theory]
    [InlineData("# title: T\nHello\n* Two\n- Bye.\n-> END\n")]
    [InlineData("# title: T\nHello\n* [Two]\n- Bye.\n-> END\n")]
    public void A_choice_is_not_told_again(string ink) => Assert.Equal(["Bye."], Some.SceneOf(ink, 0).Lines.Select(line => line.Text));

    [Fact]
    public void The_tags_of_the_echo_still_hold() =>
        Assert.Equal(Rehearsal.Engine.Conversations.Phase.Agree, Some.SceneOf("# title: T\nHello\n* Two # phase: agree\n- Bye.\n-> END\n", 0).Phase);

    [Fact]
    public void A_line_that_differs_is_told() =>
        Assert.Equal(["Start tail", "Bye."], Some.SceneOf("# title: T\nHello\n* Start[ mid] tail\n- Bye.\n-> END\n", 0).Lines.Select(line => line.Text));
}
