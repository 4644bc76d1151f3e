using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Tests.Presentation;

public sealed class CommandPaletteTests
{
    private static readonly string[] EveryWord = ["my own words", "take your last reply back", "this help", "leave"];

    [Fact]
    public void It_lists_what_the_page_can_do() => Assert.All(EveryWord, word => Assert.Contains(Entries(Some.InTalk([1])), entry => entry.Text.Contains(word, StringComparison.Ordinal)));

    [Fact]
    public void Each_action_stands_beside_its_key() => Assert.Equal("w", Assert.Single(Entries(Some.InTalk([1])), entry => entry.Text.StartsWith("my own words", StringComparison.Ordinal)).Lead);

    [Fact]
    public void What_cannot_be_done_now_stays_in_the_list_and_says_why() =>
        Assert.Contains(Entries(Some.InTalk([])), entry => entry.Text == "take your last reply back (not now: There is no reply to take back yet.)");

    [Fact]
    public void What_cannot_be_done_now_is_not_done()
    {
        var tried = Some.Press(Some.InTalk([]), "Ctrl+P", "take back", "Enter");
        Assert.Equal("There is no reply to take back yet.", tried.Model.Notice);
        Assert.NotNull(tried.Model.Palette);
    }

    [Fact]
    public void Words_in_any_order_narrow_it() => Assert.Equal("take your last reply back", Assert.Single(Entries(Some.InTalk([1]), "BACK reply")).Text);

    [Fact]
    public void Enter_does_what_is_marked() => Assert.IsType<Speaking>(Some.In<TalkPlace>(Some.Press(Some.InTalk([1]), "Ctrl+P", "own", "Enter").Model).Stage);

    [Fact]
    public void The_mark_moves_with_the_arrows() => Assert.Equal(1, Overlay(Some.Press(Some.InTalk([1]), "Ctrl+P", "Down").Model).Picker!.Marked);

    [Fact]
    public void A_click_does_what_is_clicked()
    {
        var open = Some.Press(Some.InTalk([1]), "Ctrl+P", "own").Model;
        Assert.IsType<Speaking>(Some.In<TalkPlace>(Update.Of(open, new OptionClicked(0)).Model).Stage);
    }

    [Theory]
    [InlineData("Esc")]
    [InlineData("Ctrl+P")]
    public void It_goes_as_it_came(string key) => Assert.Equal(Some.InTalk([1]).Place.Page(Some.InTalk([1])).Place, Some.Screen(Some.Press(Some.InTalk([1]), "Ctrl+P", key).Model).Place);

    [Fact]
    public void Nothing_found_is_said() => Assert.Equal(new Paragraph("Nothing on this page is called that."), Assert.Single(Overlay(Some.Press(Some.InTalk([1]), "Ctrl+P", "zzz").Model).Body));

    [Fact]
    public void Enter_on_nothing_does_nothing() => Assert.Empty(Some.Press(Some.InTalk([1]), "Ctrl+P", "zzz", "Enter").Effects);

    [Fact]
    public void It_opens_over_a_field_and_leaves_what_is_typed_there() =>
        Assert.Equal("abc", Some.Press(Some.InTalk([1]), "w", "abc", "Ctrl+P", "zzz", "Esc").Model.Place.Typing!.Text);

    [Fact]
    public void In_lines_a_word_opens_it_and_a_number_does_it()
    {
        var open = Some.Type(Some.InTalk([1]), "everything").Model;
        var at = Overlay(open).Picker!.Options.Index().First(option => option.Item.Lead == "w").Index + 1;
        Assert.IsType<Speaking>(Some.In<TalkPlace>(Some.Type(open, Words.Number(at)).Model).Stage);
    }

    [Fact]
    public void In_lines_an_empty_line_goes_back() => Assert.Null(Some.Type(Some.InTalk([1]), "everything", "").Model.Palette);

    [Fact]
    public void In_lines_words_narrow_it() => Assert.Single(Overlay(Some.Type(Some.InTalk([1]), "everything", "own words").Model).Picker!.Options);

    [Fact]
    public void In_a_field_the_word_is_only_a_word() => Assert.Null(Some.Type(Some.Press(Some.InTalk([1]), "w").Model, "everything").Model.Palette);

    [Theory]
    [MemberData(nameof(BindingTests.Places), MemberType = typeof(BindingTests))]
    public void Every_page_hints_at_it_in_the_full_screen(string place)
    {
        var model = BindingTests.ModelOf(place) with { Scrolls = true };
        if (model.Overlay is null && model.Palette is null) Assert.Contains(Some.Screen(model).Hints, hint => hint is { Keys: "Ctrl+P", Words: "everything" });
        else Assert.DoesNotContain(Some.Screen(model).Hints, hint => hint.Words == "everything");
    }

    private static Overlay Overlay(Model model) => Some.Screen(model).Overlay!;

    private static IReadOnlyList<Option> Entries(Model model, string words = "") => Overlay(Some.Press(model, "Ctrl+P", words).Model).Picker!.Options;
}
