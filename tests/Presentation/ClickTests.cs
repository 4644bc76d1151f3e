using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Tests.Presentation;

public sealed class ClickTests
{
    [Fact]
    public void A_click_on_an_option_says_it() => Assert.Equal(new Choose(1, null), Assert.Single(Update.Of(Some.InTalk([]), new OptionClicked(1)).Effects));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_click_beside_the_options_does_nothing(int index) => Assert.Empty(Update.Of(Some.InTalk([]), new OptionClicked(index)).Effects);

    [Fact]
    public void A_click_through_help_does_nothing() => Assert.Empty(Update.Of(Some.Press(Some.InTalk([]), "?").Model, new OptionClicked(1)).Effects);

    [Fact]
    public void A_click_ticks_in_the_self_check()
    {
        var checking = Some.Press(Some.InTalk([]), "w", "Enter", "1").Model;
        Assert.True(((Checking)Some.In<TalkPlace>(Update.Of(checking, new OptionClicked(2)).Model).Stage).Found[2]);
    }

    [Fact]
    public void A_hint_that_stands_for_one_thing_says_which_key_a_click_presses() =>
        Assert.Equal(Key.Of('w'), Assert.Single(Some.Screen(Some.InTalk([])).Hints, hint => hint.Words == "my own words").Press);

    [Fact]
    public void A_hint_that_stands_for_several_options_cannot_be_clicked() => Assert.Null(Some.Screen(Some.InTalk([])).Hints[0].Press);
}
