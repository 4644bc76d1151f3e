using Rehearsal.Engine.Records;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Presentation;

public sealed class SideTests
{
    [Fact]
    public void In_coach_mode_the_side_has_the_last_thought() => Assert.Equal("So this is decided already.", Some.Screen(Some.InTalk([1], Mode.Coach)).Side!.Thought);

    [Fact]
    public void A_quiet_run_has_no_side() => Assert.Null(Some.Screen(Some.InTalk([1])).Side);

    [Fact]
    public void A_thought_that_has_not_arrived_yet_is_not_told() => Assert.Null(Some.Screen(Some.Arriving(Mode.Coach)).Side!.Thought);

    [Fact]
    public void Meters_stand_as_they_did_until_the_answer_is_there()
    {
        var said = Some.Press(Some.InTalk([], Mode.Coach, paced: true), "x", "2").Model;
        var arriving = Update.Of(said, new SceneArrived(Engine.Result<Engine.Conversations.Scene>.Of(Some.HandoverScenes[1]))).Model;
        Assert.Equal(new MeterView("Trust", 50, 0), Some.Screen(arriving).Side!.Meters[0]);
    }

    [Fact]
    public void When_the_answer_is_there_the_meters_say_what_changed() => Assert.Contains(new MeterView("Trust", 47, -3), Answered().Side!.Meters);

    private static Screen Answered()
    {
        var said = Some.Press(Some.InTalk([], Mode.Coach), "2").Model;
        return Some.Screen(Update.Of(said, new SceneArrived(Engine.Result<Engine.Conversations.Scene>.Of(Some.HandoverScenes[1]))).Model);
    }
}
