using Rehearsal.Engine.Records;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Tests.Presentation;

public sealed class PauseTests
{
    [Fact]
    public void The_page_says_that_nothing_is_lost_and_what_the_talk_is_for() => Assert.Equal(
        "Paused; nothing is lost. Your goal: Leave with a dated commitment, and with Dana still bringing you bad news early.",
        Some.Screen(Some.Press(Some.InTalk([1]), "p").Model).Notice);

    [Fact]
    public void Nothing_is_asked_in_a_pause() => Assert.Null(Some.Screen(Some.Press(Some.InTalk([1]), "p").Model).Picker);

    [Fact]
    public void Nothing_arrives_in_a_pause()
    {
        var paused = Some.Press(Some.Arriving(), "p").Model;
        Assert.Equal(paused, Update.Of(paused, new LineDue(0)).Model);
    }

    [Theory]
    [InlineData("p")]
    [InlineData("Enter")]
    public void It_goes_on_as_it_was(string key) => Assert.Equal(Some.In<TalkPlace>(Some.InTalk([1])).Stage, Some.In<TalkPlace>(Some.Press(Some.InTalk([1]), "p", key).Model).Stage);

    [Fact]
    public void Lines_that_were_on_their_way_go_on_arriving() => Assert.Equal(new LineDue(0), Assert.IsType<Delay>(Assert.Single(Some.Press(Some.Arriving(), "p", "p").Effects)).Message);

    [Fact]
    public void A_line_that_is_due_twice_arrives_once()
    {
        var on = Some.Press(Some.Arriving(), "p", "p").Model;
        var once = Update.Of(on, new LineDue(0)).Model;
        Assert.Equal(once, Update.Of(once, new LineDue(0)).Model);
    }

    [Fact]
    public void Leaving_from_a_pause_keeps_the_talk() => Assert.Equal([new LoadShelf()], Some.Press(Some.InTalk([1]), "p", "Esc").Effects);

    [Fact]
    public void A_pause_gives_no_meter_away_before_the_answer_is_there()
    {
        var said = Some.Press(Some.InTalk([], Mode.Coach, paced: true), "x", "2").Model;
        var arriving = Update.Of(said, new SceneArrived(Engine.Result<Engine.Conversations.Scene>.Of(Some.HandoverScenes[1]))).Model;
        Assert.Equal(new MeterView("Trust", 50, 0), Some.Screen(Some.Press(arriving, "p").Model).Side!.Meters[0]);
    }
}
