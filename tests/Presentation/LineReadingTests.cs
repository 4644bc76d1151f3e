using Rehearsal.Engine.Conversations;
using Rehearsal.Runner.Cli;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Debriefs;

namespace Rehearsal.Tests.Presentation;

public sealed class LineReadingTests
{
    [Theory]
    [InlineData("2")]
    [InlineData("  2 ")]
    [InlineData("02")]
    public void A_number_picks(string line) => Assert.Equal([new Choose(1, null)], Type(Some.InTalk([]), line).Effects);

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("99999999999999")]
    [InlineData("-1")]
    [InlineData("blame")]
    public void What_is_none_of_the_options_says_so(string line)
    {
        var step = Type(Some.InTalk([]), line);
        Assert.Empty(step.Effects);
        Assert.Equal(LineReading.Misread, step.Model.Notice);
    }

    [Theory]
    [InlineData("u")]
    [InlineData("U")]
    public void A_letter_acts(string line) => Assert.Equal([new TakeBack()], Type(Some.InTalk([1]), line).Effects);

    [Fact]
    public void Q_leaves_where_Esc_does() => Assert.Equal([new LoadShelf()], Type(Some.InTalk([1]), "q").Effects);

    [Fact]
    public void An_empty_line_is_Enter() => Assert.Equal([new LoadDebrief("01SESSION")], Type(Some.InTalk([1, 0, 0]), "").Effects);

    [Fact]
    public void An_empty_line_where_an_option_is_to_be_picked_asks_for_its_number() => Assert.Equal("Type the number of an option.", Type(Some.InTalk([]), "").Model.Notice);

    [Fact]
    public void Enter_where_an_option_is_to_be_picked_speaks_of_arrows() => Assert.Contains("↑↓", Some.Press(Some.InTalk([]), "Enter").Model.Notice, StringComparison.Ordinal);

    [Fact]
    public void In_a_field_the_whole_line_is_the_text() => Assert.Equal([new Choose(0, new OwnWords("2 things, u know?"))], Type(Some.InTalk([]), "w", "2 things, u know?", "1", "").Effects);

    [Fact]
    public void In_a_field_a_dash_stands_for_Esc() => Assert.NotNull(Some.Screen(Type(Some.InTalk([]), "w", "-").Model).Picker);

    [Fact]
    public void An_empty_line_keeps_what_is_suggested() =>
        Assert.IsType<SavePlans>(Assert.Single(Type(Some.InDebrief(1, 0, 0), "", "", "", "", "", "", "", "").Effects));

    [Fact]
    public void A_line_after_help_is_about_the_page() => Assert.Equal([new Choose(1, null)], Type(Some.InTalk([]), "?", "2").Effects);

    [Fact]
    public void Controls_in_a_line_are_dropped() => Assert.Equal([new Choose(0, new OwnWords("Hi[2J"))], Type(Some.InTalk([]), "w", "Hi\u001B[2J", "1", "").Effects);

    [Fact]
    public void Input_that_ends_in_the_middle_of_a_talk_is_exit_4() => Assert.Equal(ExitCode.AnswersRanOut, Quit(Ended(Some.InTalk([1]))).ExitCode);

    [Fact]
    public void Input_that_ends_before_a_talk_is_exit_4() => Assert.Equal(ExitCode.AnswersRanOut, Quit(Ended(Some.InLibrary())).ExitCode);

    [Fact]
    public void Input_that_ends_after_the_talk_brings_the_whole_debrief()
    {
        var asked = Ended(Some.InTalk([1, 0, 0]));
        Assert.Equal([new LoadDebrief("01SESSION")], asked.Effects);
        var shown = Update.Of(asked.Model, new DebriefLoaded(Engine.Result<Debriefed>.Of(Some.Debriefed(1, 0, 0))));
        Assert.IsType<WholeDebriefPlace>(shown.Model.Place);
        Assert.Equal(ExitCode.Done, Quit(shown).ExitCode);
    }

    [Fact]
    public void Input_that_ends_in_the_debrief_brings_the_rest_with_what_was_answered()
    {
        var shown = Ended(Type(Some.InDebrief(1, 0, 0), "1").Model);
        Assert.Contains(Some.Screen(shown.Model).Body, block => block is Fact { Label: "You would take back" });
        Assert.Equal(ExitCode.Done, Quit(shown).ExitCode);
    }

    private static Step Type(Model model, params IReadOnlyList<string> lines)
    {
        var step = Step.To(model);
        foreach (var line in lines) step = Update.Of(step.Model, new LineTyped(line));
        return step;
    }

    private static Step Ended(Model model) => Update.Of(model, new InputEnded());

    private static Quit Quit(Step step) => Assert.IsType<Quit>(Assert.Single(step.Effects));
}
