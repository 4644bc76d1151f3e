using Rehearsal.Engine;
using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Tests.Presentation;

public sealed class LibraryTests
{
    [Fact]
    public void A_talk_that_was_just_left_is_marked_to_go_on_with()
    {
        var talk = Some.InTalk([1]) with { Library = new ShelfView(LibraryFilter.None, "missed-handover") };
        var home = Update.Of(talk, new ShelfLoaded(Some.Shelf([Some.OpenTalk([1]).Summary]), Some.Now)).Model;
        Assert.Equal(0, Some.Screen(home).Picker!.Marked);
    }

    [Fact]
    public void The_last_unfinished_talk_comes_first()
    {
        var model = Some.InLibrary(Some.Shelf([Some.Summary(turns: 5)]));
        Assert.Equal("Continue", Some.Screen(model).Picker!.Options[0].Lead);
        Assert.Equal([new Resume("01SESSION")], Some.Press(model, "Enter").Effects);
    }

    [Fact]
    public void Enter_opens_the_briefing_of_what_is_marked() => Assert.Equal([new OpenScenario("launch")], Some.Press(Some.InLibrary(), "Down", "Enter").Effects);

    [Fact]
    public void Scenarios_stand_by_theme() => Assert.Equal(["Accountability", "Stretch"], Some.Screen(Some.InLibrary()).Picker!.Options.Select(option => option.Group));

    [Fact]
    public void A_scenario_says_how_often_it_was_run() => Assert.Equal("2 runs", Some.Screen(Some.InLibrary(Some.Shelf(runs: 2))).Picker!.Options[0].Cells[2].Text);

    [Fact]
    public void Past_talks_are_a_key_away() => Assert.Equal([new ListSessions()], Some.Press(Some.InLibrary(), "s").Effects);

    [Fact]
    public void The_marked_scenario_gets_a_workshop() => Assert.Equal([new Quit(ExitCode.Done) { Workshop = "launch" }], Some.Press(Some.InLibrary(), "Down", "w").Effects);

    [Fact]
    public void A_talk_to_go_on_with_gets_no_workshop()
    {
        var pressed = Some.Press(Some.InLibrary(Some.Shelf([Some.Summary(turns: 5)])), "w");
        Assert.Empty(pressed.Effects);
        Assert.Equal("A workshop is held of a scenario: mark one.", pressed.Model.Notice);
    }

    [Theory]
    [InlineData("w", "2")]
    [InlineData("w 2")]
    public void Line_by_line_a_workshop_is_asked_for_by_number(params string[] lines) => Assert.Equal([new Quit(ExitCode.Done) { Workshop = "launch" }], Some.Type(Some.InLibrary(), lines).Effects);

    [Fact]
    public void Who_wants_no_workshop_after_all_is_back_in_the_library() => Assert.Equal([new OpenScenario("launch")], Some.Type(Some.InLibrary(), "w", "", "2").Effects);

    [Fact]
    public void Where_no_workshop_can_be_held_there_is_no_key_for_one() => Assert.DoesNotContain(Some.Screen(Some.InLibrary() with { HoldsWorkshops = false }).Hints, hint => hint.Words == "workshop");

    [Fact]
    public void Leaving_is_no_failure() => Assert.Equal([new Quit(ExitCode.Done)], Some.Press(Some.InLibrary(), "q").Effects);

    [Fact]
    public void An_empty_library_says_where_to_look() => Assert.Contains("doctor", Some.Screen(Some.InLibrary(new Shelf([], [], Some.Due()))).Body[0].ToString(), StringComparison.Ordinal);

    [Fact]
    public void Enter_begins_a_quiet_talk() => Assert.Equal([new Begin("missed-handover", Mode.Quiet, TalkWish.None)], Some.Press(InBriefing(), "Enter").Effects);

    [Fact]
    public void The_coach_is_asked_for_in_the_briefing() => Assert.Equal([new Begin("missed-handover", Mode.Coach, TalkWish.None)], Some.Press(InBriefing(), "c", "Enter").Effects);

    [Fact]
    public void The_briefing_shows_the_plans_of_the_last_run() => Assert.Contains(
        new Paragraph("When she says she ran out of day, I will ask what would have had to be different. (kept)"),
        Some.Screen(InBriefing(new IfThenPlan("she says she ran out of day", "ask what would have had to be different"))).Body);

    [Fact]
    public void The_briefing_shows_the_content_note() => Assert.Contains(new Fact("Before you begin", "Somebody is close to tears in this one."), Some.Screen(InBriefing()).Body);

    [Fact]
    public void The_briefing_says_that_nothing_is_assessed() => Assert.Contains("not an assessment", Some.Screen(InBriefing()).Body[^1].ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_scenario_that_does_not_compile_says_why_and_goes_back()
    {
        var problem = new Engine.Scripts.Diagnostic("RH0101", Engine.Scripts.Severity.Error, "a.ink", null, "There is no title.", "Write one.");
        var model = Update.Of(Some.InLibrary(), new BriefingLoaded(Result<Briefing>.Failed(problem))).Model;
        Assert.Contains(new Paragraph("There is no title. Write one."), Some.Screen(model).Body);
        Assert.Equal([new LoadShelf()], Some.Press(model, "Enter").Effects);
    }

    [Fact]
    public void A_finished_session_opens_its_debrief() =>
        Assert.Equal([new LoadDebrief("01SESSION")], Some.Press(InSessions(Some.Summary(ending: Some.HandoverScenes[3].Ending)), "Enter").Effects);

    [Fact]
    public void An_unfinished_session_is_gone_on_with() => Assert.Equal([new Resume("01SESSION")], Some.Press(InSessions(Some.Summary()), "Enter").Effects);

    [Fact]
    public void No_sessions_yet_is_said_and_nothing_can_be_opened() => Assert.NotNull(Some.Press(InSessions(), "Enter").Model.Notice);

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "yesterday")]
    [InlineData(4, "4 days ago")]
    [InlineData(20, "on 12 February")]
    [InlineData(200, "on 16 August 2025")]
    public void A_day_is_named_as_people_name_it(int daysAgo, string words) => Assert.Equal(words, Words.When(Some.Now.AddDays(-daysAgo), Some.Now));

    private static Model InBriefing(params IReadOnlyList<IfThenPlan> plans) => Update.Of(
        Some.Model(),
        new BriefingLoaded(Result<Briefing>.Of(new Briefing("missed-handover", Some.Handover, [.. plans.Select(plan => new SavedPlan("01", "missed-handover", plan, Some.Now, Kept: PlanAnswer.Yes))], TalkWish.None)))).Model;

    private static Model InSessions(params IReadOnlyList<SessionSummary> sessions) => Update.Of(Some.Model(), new SessionsListed(sessions, Some.Now)).Model;
}
