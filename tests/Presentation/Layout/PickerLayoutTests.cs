using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;

namespace Rehearsal.Tests.Presentation.Layout;

public sealed class PickerLayoutTests
{
    private static readonly Picker Two = new([new Option("Before we fix it: what was different?"), new Option("Right.")], 1);

    [Fact]
    public void An_option_has_its_number_and_hangs_under_itself() => Assert.Equal(
        ["    1  Before we fix it:", "       what was different?", "  ▸ 2  Right."], Text(Two, 28));

    [Fact]
    public void The_marked_option_can_be_told_apart_without_colour() => Assert.StartsWith("  ▸", Text(Two)[1], StringComparison.Ordinal);

    [Fact]
    public void Details_stand_in_columns() => Assert.Equal(
        ["  ▸ A talk       12 min  ●●○", "    Longer talk  9 min   ●○○"],
        Text(new Picker([Card("A talk", "12 min", "●●○"), Card("Longer talk", "9 min", "●○○")], 0, Numbered: false)));

    [Fact]
    public void Details_that_do_not_fit_stand_under_the_text() => Assert.Equal(
        ["  ▸ A talk with a title", "    12 min  ●●○"], Text(new Picker([Card("A talk with a title", "12 min", "●●○")], 0, Numbered: false), 28));

    [Fact]
    public void A_group_has_its_heading_once() => Assert.Equal(
        ["  Stretch", "    A", "    B", "", "  Repair", "    C"],
        Text(new Picker([new Option("A", "Stretch"), new Option("B", "Stretch"), new Option("C", "Repair")], null, Numbered: false)));

    [Fact]
    public void A_scale_stands_on_one_row() => Assert.Equal(
        ["     1  ▸2   3"], Text(new Picker([new Option("1"), new Option("2"), new Option("3")], 1, Numbered: false, IsScale: true)));

    [Fact]
    public void Ten_options_keep_their_numbers_in_line() => Assert.StartsWith("     1  x", Text(new Picker([.. Enumerable.Repeat(new Option("x"), 10)], null))[0], StringComparison.Ordinal);

    [Fact]
    public void Every_option_knows_where_it_stands()
    {
        var rows = PickerLayout.Rows(Two, Sheet.For(28, []));
        Assert.Equal([(0, 2), (2, 1)], rows.Options);
    }

    [Fact]
    public void A_hint_is_never_torn_apart() => Assert.Equal(
        ["  w my own words", "  u take back"], HintLayout.Rows([new Hint("w", "my own words"), new Hint("u", "take back")], Sheet.For(20, [])).Select(row => row.Text));

    [Fact]
    public void What_is_in_focus_is_seen_whole_where_it_fits() =>
        Prop.ForAll(Windows.ToArbitrary(), made =>
        {
            var rows = Enumerable.Range(0, made.Rows).Select(number => Row.Of($"{number}")).ToList();
            var seen = Viewport.Around(rows, made.First, made.Count, made.Room);
            return seen.Count <= made.Room && (made.Count > made.Room - 2 || Enumerable.Range(made.First, made.Count).All(at => seen.Contains(rows[at])));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_typed_is_all_there_and_the_caret_in_its_place() =>
        Prop.ForAll(Lines.ToArbitrary(), made =>
        {
            var sheet = Sheet.For(made.Width, []);
            var field = FieldLayout.Rows(new Field("", new Typing(made.Text, made.Caret)), sheet);
            var typed = string.Concat(field.Rows.Skip(1).Select(row => row.Text[4..]));
            var before = string.Concat(field.Rows.Skip(1).Take(field.CaretRow - 1).Select(row => row.Text[4..])) + field.BeforeCaret.Text[4..];
            return typed == made.Text && before == made.Text[..made.Caret] && field.Rows.All(row => row.Width <= sheet.Width);
        }).QuickCheckThrowOnFailure();

    private static Gen<(int Rows, int First, int Count, int Room)> Windows =>
        from rows in Gen.Choose(1, 40) from first in Gen.Choose(0, rows - 1) from count in Gen.Choose(1, rows - first) from room in Gen.Choose(3, 20) select (rows, first, count, room);

    private static Gen<(string Text, int Caret, int Width)> Lines =>
        from words in Gen.Elements("a", "word", "longer-than-most-rows-are", "日本", "").ListOf()
        let text = string.Join(' ', words)
        from caret in Gen.Choose(0, text.Length)
        from width in Gen.Choose(12, 40)
        select (text, caret, width);

    private static Option Card(string title, params string[] cells) => new(title) { Cells = [.. cells.Select(cell => new Cell(cell))] };

    private static IReadOnlyList<string> Text(Picker picker, int width = 80) => [.. PickerLayout.Rows(picker, Sheet.For(width, [])).Rows.Select(row => row.Text)];
}
