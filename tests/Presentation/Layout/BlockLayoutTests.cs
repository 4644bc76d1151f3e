using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;

namespace Rehearsal.Tests.Presentation.Layout;

public sealed class BlockLayoutTests
{
    private const string Long = "Before we fix it: what would have had to be different on Tuesday, 火曜日, and who else knew? 👩‍💻";

    private static readonly Block[] Blocks =
    [
        new Speech("Dana", Long), new Speech("You", Long, IsYou: true), new Speech("Somebody with a long name", Long), new Narration(Long), new Aside(Long), new Heading("Heading", Long),
        new Paragraph(Long), new Quote(Long), new Fact("Within reach was", Long), new Fact("A label that is far too long for its column", Long),
        new CoachNote(new(2, -1), Long, Contested: true), new Picture([[new Span(new string('x', 50))]], Long), new Gap(),
    ];

    [Fact]
    public void No_block_is_wider_than_its_sheet() =>
        Prop.ForAll(Cases, made => BlockLayout.Rows(made.Block, made.Sheet).All(row => row.Width <= made.Sheet.Width)).QuickCheckThrowOnFailure();

    [Fact]
    public void Names_stand_in_one_column() => Assert.Equal(
        ["  You    Right.", "", "  Dana   Right."], Text([new Speech("You", "Right.", IsYou: true), new Speech("Dana", "Right.")]));

    [Fact]
    public void What_is_said_hangs_under_itself() => Assert.Equal(["  Dana   So what do you want me", "         to do?"], Text([new Speech("Dana", "So what do you want me to do?")], 31));

    [Fact]
    public void On_a_narrow_sheet_the_name_stands_above() => Assert.Equal(["  Dana", "    So what do you", "    want?"], Text([new Speech("Dana", "So what do you want?")], 20));

    [Fact]
    public void Facts_stand_together_in_a_column() => Assert.Equal(
        ["  Heading", "    You said             Right.", "    because              it is."],
        Text([new Heading("Heading"), new Fact("You said", "Right."), new Fact("because", "it is.")]));

    [Fact]
    public void An_address_that_does_not_fit_the_column_stands_whole_under_its_label() => Assert.Equal(
        ["    Projector", "    http://192.168.100.104:5055/wall#6ce5e3310cdcbd0dd29ac75a1d9a362d"],
        Text([new Fact("Projector", "http://192.168.100.104:5055/wall#6ce5e3310cdcbd0dd29ac75a1d9a362d")]));

    [Fact]
    public void A_rating_stands_under_the_reply() => Assert.Equal(
        ["  You    Right.", "         clarity ●●  care ✕○   H   It is plain."],
        Text([new Speech("You", "Right.", IsYou: true), new CoachNote(new(2, -1), "It is plain.")]));

    [Fact]
    public void A_picture_that_does_not_fit_is_told_in_words() => Assert.Equal(["  In words."], Text([new Picture([[new Span(new string('x', 100))]], "In words.")]));

    [Theory]
    [InlineData("日本語", 6)]
    [InlineData("e\u0301", 1)]
    [InlineData("❤️", 2)]
    [InlineData("plain", 5)]
    public void Width_is_counted_in_cells(string text, int cells) => Assert.Equal(cells, CellWidth.Of(text));

    private static Arbitrary<(Block Block, Sheet Sheet)> Cases =>
        (from block in Gen.Elements(Blocks) from width in Gen.Choose(20, 200) from name in Gen.Choose(0, 14) select (block, Sheet.For(width, [new string('n', name)]))).ToArbitrary();

    private static IReadOnlyList<string> Text(IReadOnlyList<Block> body, int width = 80) => [.. BlockLayout.Rows(body, Sheet.For(width, ["You", "Dana"])).Select(row => row.Text)];
}
