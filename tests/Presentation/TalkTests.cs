using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Cli;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Tests.Presentation;

public sealed class TalkTests
{
    [Fact]
    public void A_digit_says_that_option_at_once() => Assert.Equal([new Choose(1, null)], Some.Press(Some.InTalk([]), "2").Effects);

    [Fact]
    public void Enter_says_the_option_that_is_marked() => Assert.Equal([new Choose(1, null)], Some.Press(Some.InTalk([]), "Down", "Down", "Enter").Effects);

    [Fact]
    public void No_option_is_marked_before_somebody_marks_one() => Assert.Null(Some.Screen(Some.InTalk([])).Picker!.Marked);

    [Fact]
    public void Enter_with_no_mark_says_nothing()
    {
        var step = Some.Press(Some.InTalk([]), "Enter");
        Assert.Empty(step.Effects);
        Assert.NotNull(step.Model.Notice);
    }

    [Fact]
    public void A_digit_beyond_the_options_does_nothing() => Assert.Empty(Some.Press(Some.InTalk([]), "9").Effects);

    [Fact]
    public void The_mark_goes_round_the_end() => Assert.Equal(0, Some.Screen(Some.Press(Some.InTalk([]), "Up", "Down").Model).Picker!.Marked);

    [Fact]
    public void What_is_said_stands_on_the_page_before_the_answer_comes() =>
        Assert.Equal(new Speech("You", "You dropped the ball, and everyone saw it.", IsYou: true), Some.Press(Some.InTalk([]), "2").Model.Place.Page(Some.Model()).Body[^1]);

    [Fact]
    public void While_the_answer_is_on_its_way_nothing_can_be_picked() => Assert.Null(Some.Screen(Some.Press(Some.InTalk([]), "2").Model).Picker);

    [Fact]
    public void The_answer_brings_its_lines_and_the_next_options()
    {
        var screen = Some.Screen(Answered(Some.Press(Some.InTalk([]), "2").Model, 1));
        Assert.Contains(new Speech("Dana", "So what do you want me to do?"), screen.Body);
        Assert.Equal(3, screen.Picker!.Options.Count);
    }

    [Fact]
    public void The_page_only_grows()
    {
        var before = Some.InTalk([]);
        var after = Answered(Some.Press(before, "2").Model, 1);
        Assert.Equal(Some.Screen(before).Body, Some.Screen(after).Body.Take(Some.Screen(before).Body.Count));
    }

    [Fact]
    public void A_quiet_run_shows_no_meter_mood_thought_or_rating()
    {
        var screen = Some.Screen(Answered(Some.Press(Some.InTalk([]), "2").Model, 1));
        Assert.Null(screen.Side);
        Assert.DoesNotContain(screen.Body, block => block is CoachNote);
        Assert.DoesNotContain(screen.Body, block => block.ToString().Contains("decided already", StringComparison.Ordinal));
    }

    [Fact]
    public void Coach_mode_says_how_each_line_was_read_and_why() => Assert.Contains(
        new CoachNote(new(0, -2), "A verdict about the person; what is missing stays vague."),
        Some.Screen(Some.Press(Some.InTalk([], Mode.Coach), "2").Model).Body);

    [Fact]
    public void Coach_mode_shows_mood_and_meters_with_their_change()
    {
        var side = Some.Screen(Answered(Some.Press(Some.InTalk([], Mode.Coach), "2").Model, 1)).Side!;
        Assert.Equal(("Dana", "shut"), (side.Partner, side.Mood));
        Assert.Equal([new MeterView("Trust", 47, -3), new MeterView("Safety", 45, -3)], side.Meters);
    }

    [Fact]
    public void A_choice_that_nobody_says_leaves_no_line()
    {
        var scene = new Scene(1, null, false, false, [], [Some.Unrated()], null, new Dictionary<string, int>(StringComparer.Ordinal));
        var model = Some.InTalk([]);
        model = model with { Place = Some.In<TalkPlace>(model) with { Scene = scene, Stage = new Replying(0) } };
        Assert.Equal(Some.Screen(model).Body, Some.Screen(Some.Press(model, "Enter").Model).Body);
    }

    [Fact]
    public void The_end_shows_its_title_and_leads_to_the_debrief()
    {
        var model = Answered(Some.Press(Some.InTalk([1, 0]), "1").Model, 3);
        Assert.Equal(new Heading("Commitment, and early news"), Some.Screen(model).Body[^1]);
        Assert.Equal([new LoadDebrief("01SESSION")], Some.Press(model, "Enter").Effects);
    }

    [Fact]
    public void Leaving_keeps_the_talk_and_goes_home()
    {
        var step = Some.Press(Some.InTalk([1]), "Esc");
        Assert.Equal([new LoadShelf()], step.Effects);
        Assert.Contains("Kept", step.Model.Notice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "No reply was given, so there is nothing to go on with.")]
    [InlineData(1, "The talk is kept. Go on with:  rehearse play --resume last")]
    public void Leaving_says_how_to_go_on_where_something_was_said(int replies, string farewell) =>
        Assert.Equal([new Quit(ExitCode.Done, farewell)], Some.Press(Some.InTalk([.. Enumerable.Repeat(1, replies)]) with { HasHome = false }, "Esc").Effects);

    [Fact]
    public void A_script_that_breaks_off_says_why_and_keeps_what_was_said()
    {
        var problem = new Diagnostic(DiagnosticCodes.TurnTooSlow, Severity.Error, "a.ink", 3, "The knot 'x' never ends.", "Give it a way out.");
        var model = Update.Of(Some.Press(Some.InTalk([]), "2").Model, new SceneArrived(Result<Scene>.Failed(problem))).Model;
        Assert.Contains(new Paragraph("The knot 'x' never ends. Give it a way out."), Some.Screen(model).Body);
        Assert.Equal([new Quit(ExitCode.Scenario, "The talk is kept. Go on with:  rehearse play --resume last")], Some.Press(model with { HasHome = false }, "Esc").Effects);
    }

    [Fact]
    public void A_resumed_talk_shows_what_was_said_before() =>
        Assert.Contains(new Speech("You", "You dropped the ball, and everyone saw it.", IsYou: true), Some.Screen(Some.InTalk([1])).Body);

    [Fact]
    public void The_status_names_the_phase() => Assert.Equal("explore", Some.Screen(Some.InTalk([1])).Status);

    internal static Model Answered(Model model, int scene) => Update.Of(model, new SceneArrived(Result<Scene>.Of(Some.HandoverScenes[scene]))).Model;
}
