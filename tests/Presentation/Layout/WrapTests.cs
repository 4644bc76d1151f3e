using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;

namespace Rehearsal.Tests.Presentation.Layout;

public sealed class WrapTests
{
    private static readonly string[] Words = ["a", "talk", "Thursday,", "on-call", "日本語", "👩‍💻", "e\u0301tude", "a-very-long-word-that-fits-nowhere", "—", " ", "…"];

    private static Arbitrary<(string Text, int Width, int First, int Hang)> Texts =>
        (from words in Gen.Elements(Words).ListOf()
         from width in Gen.Choose(2, 60)
         from first in Gen.Choose(0, 8)
         from hang in Gen.Choose(0, 8)
         select (string.Join(' ', words), width + 12, first, hang)).ToArbitrary();

    [Fact]
    public void No_row_is_wider_than_the_width() => Prop.ForAll(Texts, made => Wrapped(made).All(row => row.Width <= made.Width)).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_letter_is_kept_in_order() =>
        Prop.ForAll(Texts, made => Letters(string.Concat(Wrapped(made).Select(row => row.Text))) == Letters(made.Text)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_row_ends_with_a_space() => Prop.ForAll(Texts, made => Wrapped(made).All(row => !row.Text.EndsWith(' '))).QuickCheckThrowOnFailure();

    [Fact]
    public void Joined_emoji_wider_than_a_row_come_apart() => Assert.All(Wrap.Rows("a 👩\u200D👩\u200D👧\u200D👦 b", Tone.Plain, 6), row => Assert.InRange(row.Width, 0, 6));

    [Fact]
    public void Rows_break_at_spaces() => Assert.Equal(["I ran out", "of day."], Rows("I ran out of day.", 10));

    [Fact]
    public void Later_rows_hang() => Assert.Equal(["  I ran", "     out", "     of", "     day."], Rows("I ran out of day.", 9, 2, 5));

    [Fact]
    public void Wide_letters_break_between_each_other() => Assert.Equal(["日本", "語"], Rows("日本語", 5));

    [Fact]
    public void A_word_longer_than_a_row_is_cut() => Assert.Equal(["abcd", "ef"], Rows("abcdef", 4));

    [Fact]
    public void A_hyphen_stays_in_its_word() => Assert.Equal(["call", "on-call"], Rows("call on-call", 9));

    [Fact]
    public void Tones_survive_the_break()
    {
        var rows = Wrap.Rows([new Span("one ", Tone.Dim), new Span("two", Tone.Strong)], 5);
        Assert.Equal([new Span("one", Tone.Dim)], rows[0].Spans);
        Assert.Equal([new Span("two", Tone.Strong)], rows[1].Spans);
    }

    [Fact]
    public void Nothing_is_one_empty_row() => Assert.Equal([""], Rows("", 10));

    private static IReadOnlyList<string> Rows(string text, int width, int first = 0, int hang = 0) => [.. Wrap.Rows(text, Tone.Plain, width, first, hang).Select(row => row.Text)];

    private static IReadOnlyList<Row> Wrapped((string Text, int Width, int First, int Hang) made) => Wrap.Rows(made.Text, Tone.Plain, made.Width, made.First, made.Hang);

    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
