using Rehearsal.Engine;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;
using Rehearsal.Runner.Presentation.Places.Debriefs;

namespace Rehearsal.Tests.Presentation;

/// <summary>Any moment again, two talks side by side, models, one part alone.</summary>
public sealed class WhatIfTests
{
    private static readonly string[] ToParting = ["Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Esc", "Esc", "Enter"];

    [Fact]
    public void Any_moment_can_be_gone_to_and_tried_again() =>
        Assert.Equal([new TryAgain("01SESSION", 3)], Some.Press(Some.InDebrief(1, 0, 0), "Enter", "Enter", "Enter", "Enter", "g", "Down", "Down", "Enter").Effects);

    [Fact]
    public void Going_back_from_the_moments_finds_the_debrief_as_it_was()
    {
        var before = Some.Press(Some.InDebrief(1, 0, 0), "Enter", "Enter", "Enter", "Enter").Model;
        Assert.Equal(before.Place, Some.Press(before, "g", "Esc").Model.Place);
    }

    [Fact]
    public void A_talk_that_tried_something_else_stands_beside_the_one_before()
    {
        var rows = Some.Screen(SideBySide()).Body.OfType<Beside>().ToList();
        Assert.Contains(rows, row => row is { Label: "Turn 1, you", One: "You dropped the ball, and everyone saw it.  N", Other: "Four hours went on Tuesday because the notes weren't there. What happened on your side?  I" });
        Assert.Contains(rows, row => row is { Label: "Meters", One: "Trust 50 → 47, Safety 48 → 45" });
        Assert.Contains(rows, row => row is { Label: "Both at once", One: "2 of 3 lines", Other: "1 of 3 lines" });
    }

    [Fact]
    public void Without_another_talk_there_is_nothing_to_lay_beside_it() =>
        Assert.Contains("no other talk", Some.Press(Some.InDebrief(1, 0, 0), [.. ToParting, "b"]).Model.Notice, StringComparison.Ordinal);

    [Fact]
    public void Talks_that_never_parted_are_said_to_be_the_same() =>
        Assert.Contains("you said the same in both", Some.Screen(SideBySide(before: [0, 1, 1])).Body[0].ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_model_gets_the_circumstances_of_the_talk_that_was_had() =>
        Assert.Equal([new PlayModel("missed-handover", "01SESSION", Policy.ClearOnly)], Some.Press(Some.InDebrief(1, 0, 0), [.. ToParting, "m", "2"]).Effects);

    [Fact]
    public void A_model_is_read_a_turn_at_a_time_with_the_reasons()
    {
        var model = Update.Of(Some.InLibrary(), new ModelPlayed(Result<ShownModel>.Of(Some.ShownModel()))).Model;
        Assert.Single(Some.Screen(model).Body.OfType<CoachNote>());
        Assert.Equal(2, Some.Screen(Some.Press(model, "Enter").Model).Body.OfType<CoachNote>().Count());
    }

    [Fact]
    public void A_model_comes_to_its_ending_and_says_what_it_came_to()
    {
        var body = Some.Screen(Some.Press(Update.Of(Some.InLibrary(), new ModelPlayed(Result<ShownModel>.Of(Some.ShownModel()))).Model, "e").Model).Body;
        Assert.Contains(new Heading("Commitment, and early news", "strong"), body);
        Assert.Contains(new Paragraph("Of 3 lines, 3 clear, 3 caring, 3 both at once."), body);
    }

    [Fact]
    public void One_part_is_begun_from_the_briefing() =>
        Assert.Equal([new Begin("missed-handover", Mode.Quiet, TalkWish.None with { From = Phase.Agree })], Some.Press(InBriefing(), "o", "2").Effects);

    [Fact]
    public void In_a_talk_that_began_at_a_part_what_was_played_cannot_be_taken_back()
    {
        var talk = Some.OpenTalk([0]) with { Summary = Some.OpenTalk([0]).Summary with { LeadIn = 1 } };
        var model = Update.Of(Some.Model(), new TalkOpened(Result<OpenTalk>.Of(talk), Entrance.BegunAtPhase)).Model;
        Assert.Empty(Some.Press(model, "u").Effects);
        Assert.Contains("played for you", string.Join(' ', Some.Screen(model).Body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_nobody_answered_is_asked_about_before_the_next_start()
    {
        var asked = InBriefing(new SavedPlan("01S", "missed-handover", new IfThenPlan("she looks away", "wait"), Some.Now, 2));
        Assert.Contains("she looks away", Some.Screen(asked).Notice, StringComparison.Ordinal);
        var step = Some.Press(asked, "p");
        Assert.Equal([new KeepPlanAnswer("01S", 2, PlanAnswer.Partly)], step.Effects);
        Assert.Equal([new Begin("missed-handover", Mode.Quiet, TalkWish.None)], Some.Press(step.Model, "Enter").Effects);
    }

    [Fact]
    public void A_plan_may_be_left_open()
    {
        var passed = Some.Press(InBriefing(new SavedPlan("01S", "missed-handover", new IfThenPlan("she looks away", "wait"), Some.Now)), "Enter");
        Assert.Empty(passed.Effects);
        Assert.Equal([new Begin("missed-handover", Mode.Quiet, TalkWish.None)], Some.Press(passed.Model, "Enter").Effects);
    }

    [Fact]
    public void What_is_due_stands_on_the_home_page_and_opens_with_its_harder_circumstance()
    {
        var runs = Enumerable.Range(0, 3).Select(day => Some.Tallied(9, 9, day, vary: """{"temper":"guarded"}""")).ToList();
        var home = Some.InLibrary(Some.Shelf() with { Due = Some.Due([.. runs]) });
        var row = Some.Screen(home).Picker!.Options[0];
        Assert.Equal(("Due", "The missed handover, fourth run: a harder circumstance"), (row.Lead, row.Text));
        Assert.Equal("worn_out", Assert.IsType<OpenScenario>(Assert.Single(Some.Press(home, "Enter").Effects)).Wish!.Vary["temper"]);
    }

    [Fact]
    public void Nothing_is_due_before_its_day()
    {
        var sessions = Some.Tallied(9, 3);
        var view = Some.Due(sessions);
        Assert.DoesNotContain(Some.Screen(Some.InLibrary(Some.Shelf() with { Due = view with { Practice = [view.Practice[0] with { IsDue = false }] } })).Picker!.Options, option => option.Lead == "Due");
    }

    [Fact]
    public void Progress_is_a_key_away_and_opens_what_is_due()
    {
        Assert.Equal([new LoadProgress()], Some.Press(Some.InLibrary(), "p").Effects);
        var place = Update.Of(Some.InLibrary(), new ProgressLoaded(Some.Practice(Some.Tallied()), Some.Now)).Model;
        Assert.Equal("missed-handover", Assert.IsType<OpenScenario>(Assert.Single(Some.Press(place, "Enter").Effects)).Scenario);
    }

    private static Model SideBySide(params int[] before) =>
        Some.Press(Some.InDebrief(Some.Debriefed(0, 1, 1) with { Before = Some.Debriefed(before.Length == 0 ? [1, 0, 0] : before).Record }), [.. ToParting, "b"]).Model;

    private static Model InBriefing(params SavedPlan[] plans) =>
        Update.Of(Some.Model(), new BriefingLoaded(Result<Briefing>.Of(new Briefing("missed-handover", Some.Handover, plans, TalkWish.None)))).Model;
}
