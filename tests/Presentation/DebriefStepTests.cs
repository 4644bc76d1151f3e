using Rehearsal.Engine.Records;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Debriefs;

namespace Rehearsal.Tests.Presentation;

public sealed class DebriefStepTests
{
    private static readonly string[] ToFriend = ["Enter", "Enter", "Enter"];
    private static readonly string[] ToMoment = [.. ToFriend, "Enter"];
    private static readonly string[] ToWhy = [.. ToMoment, "Enter"];
    private static readonly string[] ToPlans = [.. ToWhy, "Enter"];
    private static readonly string[] ToAloud = [.. ToPlans, "Esc", "Esc"];

    private static readonly Fact Because = new("because", "the request is dated, and something is taken off her.");

    [Fact]
    public void It_asks_before_it_tells() => Assert.Equal(
        [new Heading("Before anything else: which line would you take back?")], Some.Screen(Some.InDebrief(1, 0, 0)).Body);

    [Fact]
    public void The_lines_to_take_back_are_those_that_were_said() => Assert.Equal(
        ["You dropped the ball, and everyone saw it.", "I want the notes there at five, and I can have Priya take your queue from four.", "What could get in the way of five tomorrow?"],
        Some.Screen(Some.InDebrief(1, 0, 0)).Picker!.Options.Select(option => option.Text));

    [Fact]
    public void The_line_that_was_picked_is_kept() => Assert.Equal([new SaveReflection("01SESSION", new Reflection(TakeBackMoment: 1))], Press("1").Effects);

    [Fact]
    public void Enter_leaves_a_question_open() => Assert.Empty(Press("Enter").Effects);

    [Fact]
    public void The_self_rating_is_kept_on_both_axes() => Assert.Equal(
        [new SaveReflection("01SESSION", new Reflection(SelfClarity: 4, SelfCare: 2))], Press("Enter", "4", "2").Effects);

    [Fact]
    public void A_scale_is_answered_with_arrows_too() => Assert.Equal([new SaveReflection("01SESSION", new Reflection(SelfClarity: 2))], Press("Enter", "Right", "Right", "Enter").Effects);

    [Fact]
    public void Nothing_is_told_before_all_three_questions() => Assert.DoesNotContain(Screen("1", "3").Body, block => block is Quote or Fact or Paragraph);

    [Fact]
    public void Then_the_friend_is_told_and_the_lines_are_counted()
    {
        var body = Screen(ToFriend).Body;
        Assert.Contains(new Heading("What Dana might tell a friend tonight"), body);
        Assert.Contains(new Quote("She asked before she judged. I said Thursday, and I meant it."), body);
        Assert.Contains(new Paragraph("2 of your 3 lines were clear. 2 of them also took in what Dana needs. 1 was neither yet."), body);
    }

    [Fact]
    public void No_number_out_of_a_hundred_is_shown_unasked() => Assert.DoesNotContain(Screen(ToAloud).Body, block => block.ToString().Contains("of 100", StringComparison.Ordinal));

    [Fact]
    public void The_numbers_stand_behind_n_from_the_friend_on()
    {
        Assert.Null(Bindings.For(Update.BindingsOf(Press("Enter", "Enter").Model), Key.Of('n')));
        Assert.Contains(Screen([.. ToFriend, "n"]).Body, block => block is Picture);
    }

    [Fact]
    public void The_numbers_are_shown_once()
    {
        var once = Press([.. ToFriend, "n"]).Model;
        Assert.Equal(Some.Screen(once).Body, Some.Screen(Some.Press(once, "n").Model).Body);
    }

    [Fact]
    public void The_moment_shows_said_thought_within_reach_and_because() => Assert.Equal(
        [
            new Heading("One moment worth another try", "moment 1"),
            new Fact("You said", "You dropped the ball, and everyone saw it."),
            new Fact("Dana was thinking", "So this is decided already."),
            new Fact("Within reach was", "Four hours went on Tuesday because the notes weren't there. What happened on your side?"),
            new Fact("because", "it names the gap without a verdict, then asks before judging."),
        ],
        Step(ToMoment));

    [Fact]
    public void It_says_when_it_is_the_line_they_would_take_back_too() =>
        Assert.Equal(new Heading("One moment worth another try", "moment 1, the one you would take back too"), Some.Screen(Press("1", "Enter", "Enter", "Enter").Model).Body.OfType<Heading>().Last());

    [Fact]
    public void F_tries_the_moment_again() => Assert.Equal([new TryAgain("01SESSION", 1)], Press([.. ToMoment, "f"]).Effects);

    [Fact]
    public void Nothing_costly_is_said_to_be_so()
    {
        var step = Some.Press(Some.InDebrief(0, 0, 0), ToMoment);
        Assert.Contains("None stands out", Some.Screen(step.Model).Body[^1].ToString(), StringComparison.Ordinal);
        Assert.NotNull(Some.Press(step.Model, "f").Model.Notice);
    }

    [Fact]
    public void A_line_that_worked_is_shown_and_asked_about()
    {
        Assert.Equal(new Heading("A line that worked", "moment 2"), Step(ToWhy)[0]);
        Assert.Equal("Why did it work?", Screen(ToWhy).Field!.Label);
    }

    [Fact]
    public void The_answer_is_kept() => Assert.Equal([new SaveReflection("01SESSION", new Reflection(WhyItWorked: "It gave something."))], Press([.. ToWhy, "It gave something.", "Enter"]).Effects);

    [Theory]
    [InlineData("Enter")]
    [InlineData("Esc")]
    public void Passing_the_question_tells_why(string pass) => Assert.Equal(
        [Because, new Heading("Two plans for the real talk, if you want them")], Step([.. ToWhy, pass]));

    [Fact]
    public void Why_is_told_after_the_answer() => Assert.Equal(
        [new Aside("It gave something."), Because], Screen([.. ToWhy, "It gave something.", "Enter"]).Body.SkipLast(1).TakeLast(2));

    [Fact]
    public void Why_is_not_told_before_it_is_asked() => Assert.DoesNotContain(Because, Screen(ToWhy).Body);

    [Fact]
    public void The_whole_debrief_tells_why() => Assert.Contains(Because, DebriefPage.Blocks(Some.Debriefed(1, 0, 0)));

    [Fact]
    public void Where_no_line_worked_nothing_is_asked() => Assert.Null(Some.Screen(Some.Press(Some.InDebrief(1, 1, 1), ToWhy).Model).Field);

    [Fact]
    public void A_plan_is_suggested_from_the_moment() => Assert.Equal("Dana says “You wanted to see me?”", Screen(ToPlans).Field!.Typing.Text);

    [Fact]
    public void A_plan_that_is_kept_is_saved() => Assert.Equal(
        new IfThenPlan("Dana says “You wanted to see me?”", "say “Four hours went on Tuesday because the notes weren't there. What happened on your side?”"),
        Assert.Single(Assert.IsType<SavePlans>(Assert.Single(Press([.. ToPlans, "Enter", "Enter"]).Effects)).Plans));

    [Fact]
    public void Both_plans_are_saved_together() =>
        Assert.Equal(2, Assert.IsType<SavePlans>(Assert.Single(Press([.. ToPlans, "Enter", "Enter", "Enter", "Enter"]).Effects)).Plans.Count);

    [Fact]
    public void A_plan_can_be_changed() => Assert.Equal(
        "she looks away!",
        Assert.IsType<SavePlans>(Assert.Single(Press([.. ToPlans, .. Enumerable.Repeat("Backspace", 60), "she looks away!", "Enter", "Enter"]).Effects)).Plans[0].When);

    [Fact]
    public void A_plan_that_is_skipped_is_not_saved() => Assert.Empty(Press(ToAloud).Effects);

    [Fact]
    public void A_debrief_with_plans_suggests_those() =>
        Assert.Equal("it rains", Some.Screen(Some.Press(Some.InDebrief(Some.Debriefed(Some.HandoverTurns(1, 0, 0), plans: [new IfThenPlan("it rains", "wait")])), ToPlans).Model).Field!.Typing.Text);

    [Fact]
    public void The_opening_line_is_said_aloud() => Assert.Equal(
        [new Heading("Now say your opening line aloud, once."), new Quote("Four hours went on Tuesday because the notes weren't there. What happened on your side?")], Step(ToAloud));

    [Fact]
    public void Own_words_are_the_opening_line_where_there_are_some()
    {
        var turns = Some.HandoverTurns(1, 0, 0).ToList();
        turns[0] = turns[0] with { OwnWords = new Engine.Conversations.OwnWords("What happened?") };
        Assert.Equal("What happened?", DebriefWords.Opening(Some.Debriefed(turns)));
    }

    [Fact]
    public void At_the_end_a_second_run_is_a_key_away() => Assert.Equal([new OpenScenarioOf("01SESSION")], Press([.. ToAloud, "Enter", "r"]).Effects);

    [Fact]
    public void A_debrief_that_was_had_before_begins_with_what_it_told() =>
        Assert.DoesNotContain(Some.Screen(Some.InDebrief(Some.Debriefed(Some.HandoverTurns(1, 0, 0), new Reflection(SelfClarity: 3)))).Body, block => block is Heading { Text: var text } && text.Contains("take back?", StringComparison.Ordinal));

    [Fact]
    public void A_talk_without_rated_lines_says_so() =>
        Assert.Contains(new Paragraph("No line of this talk was rated, so there is nothing to count."), Some.Screen(Some.InDebrief(Some.Debriefed([Some.UnratedTurn(), Some.LastTurn()]))).Body);

    [Fact]
    public void A_talk_without_rated_lines_goes_on_to_the_plan_and_points_at_no_moment()
    {
        var next = Some.Press(Some.InDebrief(Some.Debriefed([Some.UnratedTurn(), Some.LastTurn()])), "Enter").Model;
        Assert.IsType<PlanWhen>(Some.In<DebriefPlace>(next).Step);
        Assert.Contains(Some.Screen(next).Body, block => block is Heading { Text: "A plan for the real talk, if you want it" });
        Assert.DoesNotContain(Some.Screen(next).Body, block => block is Heading { Text: "One moment worth another try" });
    }

    [Fact]
    public void A_whole_debrief_without_rated_lines_points_at_no_moment() =>
        Assert.DoesNotContain(DebriefPage.Blocks(Some.Debriefed([Some.UnratedTurn(), Some.LastTurn()])), block => block is Heading { Text: "One moment worth another try" });

    [Fact]
    public void The_page_only_grows()
    {
        var bodies = Enumerable.Range(0, ToAloud.Length).Select(count => Screen(ToAloud[..count]).Body).ToList();
        Assert.All(bodies.Zip(bodies.Skip(1)), pair => Assert.Equal(pair.First, pair.Second.Take(pair.First.Count)));
    }

    [Fact]
    public void Never_is_a_word_said_about_the_person() =>
        Assert.DoesNotContain(DebriefPage.Blocks(Some.Debriefed(1, 1, 1)), block => block.ToString().Contains("You are", StringComparison.OrdinalIgnoreCase));

    private static Step Press(params IReadOnlyList<string> keys) => Some.Press(Some.InDebrief(1, 0, 0), keys);

    private static Screen Screen(params IReadOnlyList<string> keys) => Some.Screen(Press(keys).Model);

    /// <summary>The blocks of the step that the keys lead to.</summary>
    private static IReadOnlyList<Block> Step(params IReadOnlyList<string> keys)
    {
        var screen = Screen(keys);
        return [.. screen.Body.Skip(screen.Since)];
    }
}
