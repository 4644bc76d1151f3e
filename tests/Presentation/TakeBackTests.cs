using Rehearsal.Engine;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Tests.Presentation;

public sealed class TakeBackTests
{
    [Fact]
    public void A_reply_can_be_taken_back() => Assert.Equal([new TakeBack()], Some.Press(Some.InTalk([1]), "u").Effects);

    [Fact]
    public void Before_the_first_reply_it_says_that_there_is_none()
    {
        var step = Some.Press(Some.InTalk([]), "u");
        Assert.Empty(step.Effects);
        Assert.Equal("There is no reply to take back yet.", step.Model.Notice);
    }

    [Fact]
    public void The_last_reply_can_be_taken_back_at_the_end() => Assert.Equal([new TakeBack()], Some.Press(Some.InTalk([1, 0, 0]), "u").Effects);

    [Fact]
    public void The_talk_goes_on_on_the_same_page_as_another_session()
    {
        var before = Some.InTalk([1]);
        var after = TakenBack(before);
        Assert.Equal(Some.Screen(before).Place, Some.Screen(after).Place);
        Assert.Equal("02SESSION", Some.In<TalkPlace>(after).Summary.Id);
    }

    [Fact]
    public void The_page_says_so_and_shows_the_scene_again()
    {
        var body = Some.Screen(TakenBack(Some.InTalk([1]))).Body;
        Assert.Contains(new Narration("You take that back."), body);
        Assert.Equal(new Speech("Dana", "You wanted to see me?"), body[^1]);
    }

    [Fact]
    public void After_the_first_reply_is_taken_back_there_is_none_left() => Assert.Empty(Some.Press(TakenBack(Some.InTalk([1])), "u").Effects);

    private static Model TakenBack(Model model) =>
        Update.Of(model with { IsBusy = true }, new TalkOpened(Result<OpenTalk>.Of(Some.OpenTalk([], id: "02SESSION")), Entrance.TakenBack)).Model;
}
