using Rehearsal.Engine.Conversations;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Presentation;

public sealed class OwnWordsTests
{
    [Fact]
    public void Own_words_hide_the_options()
    {
        var screen = Some.Screen(Some.Press(Some.InTalk([]), "w").Model);
        Assert.Null(screen.Picker);
        Assert.NotNull(screen.Field);
    }

    [Fact]
    public void A_field_takes_letters_that_would_be_keys_elsewhere() =>
        Assert.Equal("uw?1q", Some.Screen(Some.Press(Some.InTalk([]), "w", "uw?1q").Model).Field!.Typing.Text);

    [Fact]
    public void After_the_line_the_options_come_back() => Assert.NotNull(Some.Screen(Some.Press(Some.InTalk([]), "w", "Hi.", "Enter").Model).Picker);

    [Fact]
    public void The_line_is_kept_with_the_option_it_was_nearest_to() =>
        Assert.Equal([new Choose(0, new OwnWords("What happened?"))], Some.Press(Some.InTalk([]), "w", "What happened?", "Enter", "1", "Enter").Effects);

    [Fact]
    public void What_was_found_in_it_is_kept_and_what_was_not_is_a_no() => Assert.Equal(
        [new Choose(0, new OwnWords("What happened?", HasFact: false, HasQuestion: true, HasRequestAndDate: false, HasOffer: false))],
        Some.Press(Some.InTalk([]), "w", "What happened?", "Enter", "1", "2", "Enter").Effects);

    [Fact]
    public void A_tick_can_be_taken_away_again() =>
        Assert.Equal([new Choose(0, new OwnWords("Hi."))], Some.Press(Some.InTalk([]), "w", "Hi.", "Enter", "1", "2", "2", "Enter").Effects);

    [Fact]
    public void Space_ticks_what_is_marked() =>
        Assert.True(Assert.IsType<OwnWords>(((Choose)Some.Press(Some.InTalk([]), "w", "Hi.", "Enter", "1", "Down", " ", "Enter").Effects[0]).OwnWords).HasFact);

    [Fact]
    public void A_line_said_aloud_leaves_nothing_to_keep() => Assert.Equal([new Choose(1, null)], Some.Press(Some.InTalk([]), "w", "Enter", "2", "Enter").Effects);

    [Fact]
    public void Own_words_stand_on_the_page_under_the_option() => Assert.Equal(
        [new Speech("You", "Nothing terrible. How are you?", IsYou: true), new Aside("In your words: How are things?")],
        Some.Screen(Some.Press(Some.InTalk([]), "w", "How are things?", "Enter", "3", "Enter").Model).Body.TakeLast(2));

    [Fact]
    public void Esc_goes_back_one_step_at_a_time()
    {
        var checking = Some.Press(Some.InTalk([]), "w", "Hi.", "Enter", "1").Model;
        Assert.Equal("Hi.", Some.Screen(Some.Press(checking, "Esc", "Esc").Model).Field!.Typing.Text);
        Assert.Null(Some.Screen(Some.Press(checking, "Esc", "Esc", "Esc").Model).Field);
    }
}
