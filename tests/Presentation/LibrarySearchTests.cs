using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Presentation;

public sealed class LibrarySearchTests
{
    private static readonly string[] Both = ["The missed handover", "The launch nobody asked for"];

    [Theory]
    [InlineData("launch")]
    [InlineData("LAUNCH nobody")]
    [InlineData("boat")]
    [InlineData("stretch")]
    public void Words_find_by_title_summary_and_theme(string words) => Assert.Equal([Both[1]], Shown(Some.Press(Some.InLibrary(), "/", words).Model));

    [Theory]
    [InlineData("okafor")]
    [InlineData("payouts")]
    public void Words_find_by_partner_and_situation(string words) => Assert.Equal(Both, Shown(Some.Press(Some.InLibrary(), "/", words).Model));

    [Fact]
    public void Enter_opens_what_is_marked_among_what_was_found() => Assert.Equal([new OpenScenario("launch")], Some.Press(Some.InLibrary(), "/", "launch", "Enter").Effects);

    [Fact]
    public void What_was_marked_stays_marked() => Assert.Equal(1, Some.Screen(Some.Press(Some.InLibrary(), "Down", "/", "dana").Model).Picker!.Marked);

    [Fact]
    public void Esc_takes_the_words_away_first() => Assert.Equal("", Some.Press(Some.InLibrary(), "/", "launch", "Esc").Model.Place.Typing!.Text);

    [Fact]
    public void Esc_then_leaves_the_search_and_not_the_program()
    {
        var left = Some.Press(Some.InLibrary(), "/", "launch", "Esc", "Esc");
        Assert.Null(left.Model.Place.Typing);
        Assert.Empty(left.Effects);
    }

    [Fact]
    public void Nothing_found_says_how_to_find_more() =>
        Assert.Equal("Nothing here fits: “zzz”. Fewer words find more.", Some.Screen(Some.Press(Some.InLibrary(), "/", "zzz").Model).Notice);

    [Fact]
    public void The_page_says_what_is_in_force() =>
        Assert.Equal("Showing: stretch, up to 15 min. 1 of 2.", Some.Screen(Some.Press(Some.InLibrary(), "f", "Right", "Right", "Down", "Right", "Esc").Model).Notice);

    [Fact]
    public void A_filter_offers_only_what_is_there() => Assert.Equal(["any", "up to 15 min", "up to 20 min", "any"], Values(row: 1, presses: 3));

    [Fact]
    public void Left_goes_back_through_the_values() => Assert.Equal("stretch", Value(Some.Press(Some.InLibrary(), "f", "Left").Model, 0));

    [Fact]
    public void A_digit_changes_its_row() => Assert.Equal("level 2 of 3", Value(Some.Press(Some.InLibrary(), "f", "3").Model, 2));

    [Fact]
    public void A_language_has_its_name() => Assert.Equal("English", Value(Some.Press(Some.InLibrary(), "f", "4").Model, 3));

    [Fact]
    public void What_fits_nothing_says_how_to_widen_it()
    {
        var empty = Some.Press(Some.InLibrary(), "f", "Right", "Down", "Down", "Right", "Right", "Esc").Model;
        Assert.Equal("Nothing here fits: accountability, level 3 of 3. c shows everything again, f changes the filter.", Some.Screen(empty).Notice);
        Assert.Null(Some.Screen(empty).Picker);
    }

    [Fact]
    public void One_key_shows_everything_again() => Assert.Equal(Both, Shown(Some.Press(Some.InLibrary(), "f", "Right", "Esc", "c").Model));

    [Fact]
    public void Coming_home_finds_the_library_as_it_was_left()
    {
        var away = Some.Press(Some.InLibrary(), "f", "Right", "Right", "Esc", "s").Model;
        Assert.Equal([Both[1]], Shown(Update.Of(away, new ShelfLoaded(Some.Shelf(), Some.Now)).Model));
    }

    [Fact]
    public void A_talk_to_go_on_with_is_not_among_what_was_found() =>
        Assert.DoesNotContain(Some.Screen(Some.Press(Some.InLibrary(Some.Shelf([Some.Summary(turns: 5)])), "/", "launch").Model).Picker!.Options, option => option.Lead is not null);

    [Fact]
    public void In_lines_words_after_the_sign_search_at_once() => Assert.Equal([Both[1]], Shown(Some.Type(Some.InLibrary(), "/ launch").Model));

    [Fact]
    public void In_lines_the_sign_alone_asks_for_the_words() => Assert.Equal([Both[1]], Shown(Some.Type(Some.InLibrary(), "/", "launch").Model));

    [Fact]
    public void In_lines_a_number_then_opens_what_was_found() => Assert.Equal([new OpenScenario("launch")], Some.Type(Some.InLibrary(), "/ launch", "1").Effects);

    [Fact]
    public void In_lines_an_empty_line_after_the_sign_shows_everything() => Assert.Equal(Both, Shown(Some.Type(Some.InLibrary(), "/ launch", "/", "").Model));

    private static IEnumerable<string> Shown(Model model) => Some.Screen(model).Picker!.Options.Select(option => option.Text);

    private static string Value(Model model, int row) => Some.Screen(model).Picker!.Options[row].Cells[0].Text;

    private static IEnumerable<string> Values(int row, int presses)
    {
        var model = Some.Press(Some.InLibrary(), "f").Model;
        for (var at = 0; at < row; at++) model = Some.Press(model, "Down").Model;
        yield return Value(model, row);
        for (var press = 0; press < presses; press++)
        {
            model = Some.Press(model, "Right").Model;
            yield return Value(model, row);
        }
    }
}
