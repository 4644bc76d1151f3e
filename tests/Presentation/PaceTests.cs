using Rehearsal.Engine.Conversations;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Tests.Presentation;

public sealed class PaceTests
{
    [Fact]
    public void Lines_arrive_one_after_another()
    {
        var step = Begin();
        Assert.Empty(Some.Screen(step.Model).Body);
        var next = Due(step);
        Assert.Single(Some.Screen(next.Model).Body);
        Assert.IsType<Delay>(Assert.Single(next.Effects));
    }

    [Fact]
    public void When_the_last_line_is_there_the_options_are_too()
    {
        var step = Due(Due(Begin()));
        Assert.NotNull(Some.Screen(step.Model).Picker);
        Assert.Empty(step.Effects);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("2")]
    [InlineData("Enter")]
    [InlineData("Esc")]
    public void Any_key_shows_the_rest_and_does_nothing_else(string key)
    {
        var step = Some.Press(Begin().Model, key);
        Assert.Equal(2, Some.Screen(step.Model).Body.Count);
        Assert.Empty(step.Effects);
    }

    [Fact]
    public void A_pause_that_was_cut_short_brings_nothing_later()
    {
        var begun = Begin();
        var all = Some.Press(begun.Model, "x").Model;
        Assert.Equal(all, Update.Of(all, ((Delay)begun.Effects[0]).Message).Model);
    }

    [Fact]
    public void A_pause_of_an_earlier_scene_does_not_hurry_the_next()
    {
        var begun = Begin();
        var stale = ((Delay)begun.Effects[0]).Message;
        var said = Some.Press(Some.Press(begun.Model, "x").Model, "2").Model;
        var answered = TalkTests.Answered(said, 1);
        Assert.Equal(answered, Update.Of(answered, stale).Model);
    }

    [Fact]
    public void Without_pace_a_scene_is_there_at_once() => Assert.Equal(2, Some.Screen(Some.InTalk([])).Body.Count);

    [Fact]
    public void A_longer_line_is_given_more_time_and_never_two_seconds()
    {
        var brief = Pace.Before(new Line("Dana", "Right."));
        var slow = Pace.Before(new Line("Dana", new string('a', 500)));
        Assert.True(brief < slow);
        Assert.True(slow < TimeSpan.FromSeconds(2));
    }

    private static Step Begin() => Update.Of(Some.Model(paced: true), new TalkOpened(Engine.Result<OpenTalk>.Of(Some.OpenTalk([])), Entrance.Begun));

    private static Step Due(Step step) => Update.Of(step.Model, ((Delay)step.Effects[0]).Message);
}
