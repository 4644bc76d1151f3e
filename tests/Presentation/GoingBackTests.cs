using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Tests.Presentation;

public sealed class GoingBackTests
{
    private static readonly string[] Phases = ["Open, from moment 1", "Explore, from moment 2"];

    [Fact]
    public void The_phases_behind_are_offered() => Assert.Equal(Phases, Some.Screen(Some.Press(Some.InTalk([1, 0]), "g").Model).Picker!.Options.Select(option => option.Text));

    [Fact]
    public void The_end_offers_them_all() => Assert.Equal(3, Some.Screen(Some.Press(Some.InTalk([1, 0, 0]), "g").Model).Picker!.Options.Count);

    [Fact]
    public void Picking_one_takes_back_all_since() => Assert.Equal([new TakeBackTo(2)], Some.Press(Some.InTalk([1, 0]), "g", "2").Effects);

    [Fact]
    public void Enter_goes_to_the_one_that_is_marked() => Assert.Equal([new TakeBackTo(2)], Some.Press(Some.InTalk([1, 0]), "g", "Down", "Enter").Effects);

    [Fact]
    public void Esc_stays() => Assert.IsType<Replying>(Some.In<TalkPlace>(Some.Press(Some.InTalk([1, 0]), "g", "Esc").Model).Stage);

    [Fact]
    public void At_the_beginning_it_says_why_not() => Assert.Equal("There is no phase behind you to go back to yet.", Some.Press(Some.InTalk([]), "g").Model.Notice);

    [Fact]
    public void The_page_goes_on_and_says_where_it_went()
    {
        var asked = Some.Press(Some.InTalk([1, 0]), "g", "2").Model;
        var back = Update.Of(asked, new TalkOpened(Result<OpenTalk>.Of(Some.OpenTalk([1], id: "02SESSION")), Entrance.WentBack)).Model;
        Assert.Contains(new Narration("You go back to where explore began."), Some.Screen(back).Body);
        Assert.Equal(Some.Screen(asked).Place, Some.Screen(back).Place);
    }

    [Fact]
    public void A_phase_that_comes_again_is_one_of_its_own()
    {
        IEnumerable<Scene> scenes = [InPhase(1, Phase.Explore), InPhase(2, null), InPhase(3, Phase.Agree), InPhase(4, Phase.Explore), InPhase(5, Phase.Explore)];
        Assert.Equal([new ReachedPhase(Phase.Explore, 1), new ReachedPhase(Phase.Agree, 3), new ReachedPhase(Phase.Explore, 4)], ReachedPhase.In(scenes));
    }

    private static Scene InPhase(int turn, Phase? phase) => Some.HandoverScenes[0] with { Turn = turn, Phase = phase };
}
