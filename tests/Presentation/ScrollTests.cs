using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Presentation;

public sealed class ScrollTests
{
    public static TheoryData<string> ScrollKeys { get; } = ["PageUp", "PageDown", "Home", "End"];

    [Theory]
    [MemberData(nameof(ScrollKeys))]
    public void A_face_with_a_window_of_its_own_lists_the_keys_that_scroll(string key) =>
        Assert.Contains(Table(Some.InTalk([1]) with { Scrolls = true }), binding => binding.Has(KeyOf(key)) && binding.Message is ScrollPage);

    [Theory]
    [MemberData(nameof(ScrollKeys))]
    public void A_face_in_the_scroll_back_does_not_list_them(string key) => Assert.DoesNotContain(Table(Some.InTalk([1])), binding => binding.Has(KeyOf(key)));

    [Theory]
    [MemberData(nameof(ScrollKeys))]
    public void Scrolling_changes_nothing_but_the_window(string key)
    {
        var model = Some.InTalk([1]) with { Scrolls = true };
        Assert.Equal(model, Update.Of(model, new KeyPressed(KeyOf(key))).Model);
    }

    [Fact]
    public void Scrolling_while_lines_arrive_does_not_complete_them()
    {
        var model = Some.Arriving() with { Scrolls = true };
        Assert.Equal(model, Update.Of(model, new KeyPressed(Key.PageUp)).Model);
    }

    [Fact]
    public void The_arrows_are_listed_where_there_is_nothing_to_choose() =>
        Assert.Contains(Table(Some.Press(Some.InTalk([1]), "p").Model with { Scrolls = true }), binding => binding.Has(Key.Down) && binding.Message is ScrollPage);

    [Fact]
    public void Help_can_be_asked_for_while_lines_arrive() => Assert.NotNull(Some.Press(Some.Arriving(), "?").Model.Overlay);

    [Fact]
    public void A_list_without_anything_in_it_does_not_offer_to_choose() =>
        Assert.DoesNotContain(Some.Screen(Some.Press(Some.InLibrary(), "/", "zzz").Model).Hints, hint => hint.Words == "choose");

    [Fact]
    public void Where_a_line_is_typed_Home_moves_the_caret()
    {
        var model = Some.Press(Some.InTalk([1]) with { Scrolls = true }, "w", "abc").Model;
        Assert.Equal(0, Update.Of(model, new KeyPressed(Key.Home)).Model.Place.Typing!.Caret);
    }

    private static IReadOnlyList<Binding> Table(Model model) => Update.BindingsOf(model);

    private static Key KeyOf(string name) => new(Enum.Parse<KeyKind>(name));
}
