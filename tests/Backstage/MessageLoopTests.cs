using Rehearsal.Engine.Records;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Cli;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Backstage;

public sealed class MessageLoopTests
{
    private readonly FakeBackstage _backstage = new();

    [Fact]
    public async Task From_the_library_through_own_words_a_take_back_and_the_debrief_to_the_end()
    {
        var face = new PatientFace(
            "Enter", // the first scenario
            "Enter", // begin
            "w", "What happened?", "Enter", "1", "Enter",
            "2", "u", "1",
            "1",
            "Enter", // to the debrief
            "2", "4", "3",
            "Enter", "Enter", "It asked.", "Enter",
            "Enter", "Enter", "Esc",
            "Enter", "Enter", "q");
        Assert.Equal(ExitCode.Done, await Run(face, Opening.Home(new Settings(Paced: false))));
        Assert.Equal(["begin", "choose 0 \"What happened?\"", "choose 1", "take back", "choose 0", "choose 0", "debrief"], _backstage.Asked);
        Assert.Equal(new Reflection(TakeBackMoment: 2, SelfClarity: 4, SelfCare: 3, WhyItWorked: "It asked."), _backstage.Reflection);
        Assert.Single(_backstage.Plans);
        Assert.Equal(0, face.Left);
    }

    [Fact]
    public async Task A_program_that_goes_on_tells_every_face_before_it_draws()
    {
        var face = new StoppedFace();
        await Run(face, Opening.Home(new Settings(Paced: false)));
        Assert.Equal(["draw", "continue", "draw"], face.Asked.Take(3));
    }

    [Fact]
    public async Task Keys_that_come_early_wait_for_the_answer()
    {
        var face = new EagerFace("Enter", "1", "1", "1", "Esc");
        Assert.Equal(ExitCode.Done, await Run(face, Opening.Scenario(new Settings(Paced: false), "missed-handover", TalkWish.None)));
        Assert.Equal(["begin", "choose 0", "choose 0", "choose 0"], _backstage.Asked);
    }

    [Fact]
    public async Task Every_screen_on_the_way_is_drawn()
    {
        var face = new EagerFace("Enter", "1", "1", "1", "Esc");
        await Run(face, Opening.Scenario(new Settings(Paced: false), "missed-handover", TalkWish.None));
        Assert.Equal(["", "briefing/missed-handover", "talk/01SESSION"], face.Drawn.Select(screen => screen.Place).Distinct());
        Assert.Contains(face.Drawn, screen => screen.Body.Contains(new Speech("Dana", "Five o'clock. Fine.")));
    }

    [Fact]
    public async Task An_interruption_does_not_wait_and_says_how_to_go_on()
    {
        var face = new EagerFace("Enter", "C-c");
        Assert.Equal(ExitCode.Interrupted, await Run(face, Opening.Scenario(new Settings(Paced: false), "missed-handover", TalkWish.None)));
    }

    [Fact]
    public async Task A_fault_of_the_environment_ends_the_run_after_the_faces_are_closed()
    {
        _backstage.Fault = new IOException("The disk is full.");
        var face = new EagerFace("Enter", "1");
        var fault = await Assert.ThrowsAsync<IOException>(() => Run(face, Opening.Scenario(new Settings(Paced: false), "missed-handover", TalkWish.None)));
        Assert.Equal("The disk is full.", fault.Message);
        Assert.True(face.IsClosed);
    }

    [Fact]
    public async Task A_pause_is_waited_for_on_the_clock_that_is_given()
    {
        var clock = new HastyClock();
        var face = new PatientFace("Enter", "Esc");
        Assert.Equal(ExitCode.Done, await new MessageLoop(_backstage, clock, face).RunAsync(Opening.Scenario(new Settings(), "missed-handover", TalkWish.None)));
        Assert.Contains(face.Drawn, screen => screen is { Body.Count: 1, Picker: null });
        Assert.All(clock.Pauses.Take(2), pause => Assert.InRange(pause.TotalSeconds, 0.1, 2));
    }

    private Task<int> Run(IFrontEnd face, Step opening) => new MessageLoop(_backstage, TimeProvider.System, face).RunAsync(opening);
}
