namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>Turns a block into rows.</summary>
internal static class BlockLayout
{
    private const int FactColumn = 21;

    /// <summary>The rows of a page, each block with the space before it.</summary>
    public static IReadOnlyList<Row> Rows(IReadOnlyList<Block> body, Sheet sheet) =>
        [.. body.SelectMany((block, at) => Rows(at == 0 ? null : body[at - 1], block, sheet))];

    /// <summary>The rows of a block, with an empty one before it where it does not belong to the block before.</summary>
    public static IEnumerable<Row> Rows(Block? before, Block block, Sheet sheet) =>
        before is null || BelongTogether(before, block) ? Rows(block, sheet) : Rows(block, sheet).Prepend(Row.Empty);

    public static IReadOnlyList<Row> Rows(Block block, Sheet sheet) => block switch
    {
        Speech speech => SpeechRows(speech, sheet),
        Narration narration => Wrap.Rows(narration.Text, Tone.Dim, sheet.Width, sheet.SpeechIndent, sheet.SpeechIndent),
        Aside aside => Wrap.Rows(aside.Text, Tone.Dim, sheet.Width, sheet.SpeechIndent, sheet.SpeechIndent),
        Heading heading => HeadingRows(heading, sheet),
        Paragraph paragraph => Wrap.Rows(paragraph.Text, paragraph.Tone, sheet.Width, Sheet.Margin, Sheet.Margin),
        Quote quote => Wrap.Rows($"“{quote.Text}”", Tone.Plain, sheet.Width, Sheet.Margin + 2, Sheet.Margin + 3),
        Fact fact => FactRows(fact, sheet),
        CoachNote note => CoachRows(note, sheet),
        Lettered lettered => LetteredRows(lettered, sheet),
        VoteTally tally => TallyLayout.Rows(tally, sheet),
        Picture picture => PictureRows(picture, sheet),
        Beside beside => BesideLayout.Rows(beside, sheet),
        _ => [Row.Empty],
    };

    private static bool BelongTogether(Block before, Block block) => (before, block) switch
    {
        (Gap, _) or (_, Gap) => true,
        (Fact, Fact) or (Speech, Aside) or (Narration, Aside) or (Speech, CoachNote) or (Aside, CoachNote) or (Aside, Aside) or (Paragraph, Aside) => true,
        (Beside { IsHead: true }, Beside) or (Heading, Beside) or (Beside, Beside { Begins: false }) => true,
        (Heading, Lettered) or (Lettered, Lettered) or (Lettered, VoteTally) or (Lettered, CoachNote) or (VoteTally, CoachNote) or (VoteTally, Aside) or (CoachNote, Aside) or (Lettered, Aside) => true,
        (Heading, Fact) or (Heading, Quote) or (Heading, Aside) or (Heading, Paragraph) => true,
        _ => false,
    };

    private static IReadOnlyList<Row> SpeechRows(Speech speech, Sheet sheet)
    {
        var tone = speech.IsYou ? Tone.You : Tone.Partner;
        if (sheet.NamesStandAbove || CellWidth.Of(speech.Speaker) > sheet.NameWidth)
        {
            return
            [
                .. Wrap.Rows(speech.Speaker, tone, sheet.Width, Sheet.Margin, Sheet.Margin),
                .. Wrap.Rows(speech.Text, Tone.Plain, sheet.Width, sheet.SpeechIndent, sheet.SpeechIndent),
            ];
        }

        var rest = sheet.SpeechIndent - Sheet.Margin - CellWidth.Of(speech.Speaker);
        return Wrap.Rows(
            [new Span(speech.Speaker, tone), new Span(new string(' ', rest)), new Span(speech.Text)],
            sheet.Width,
            Sheet.Margin,
            sheet.SpeechIndent);
    }

    private static IReadOnlyList<Row> LetteredRows(Lettered lettered, Sheet sheet) => Wrap.Rows(
        [new Span(lettered.Letter, Tone.Strong), new Span(new string(' ', Math.Max(1, sheet.SpeechIndent - Sheet.Margin - CellWidth.Of(lettered.Letter)))), new Span(lettered.Text)],
        sheet.Width,
        Sheet.Margin,
        sheet.SpeechIndent);

    private static IReadOnlyList<Row> HeadingRows(Heading heading, Sheet sheet)
    {
        var remark = heading.Remark is null ? "" : $"   {heading.Remark}";
        return Wrap.Rows([new Span(heading.Text, Tone.Strong), new Span(remark, Tone.Dim)], sheet.Width, Sheet.Margin, Sheet.Margin);
    }

    private static IReadOnlyList<Row> FactRows(Fact fact, Sheet sheet)
    {
        const int Indent = Sheet.Margin + 2;
        if (sheet.IsNarrow || CellWidth.Of(fact.Label) >= FactColumn - 1)
        {
            return
            [
                .. Wrap.Rows(fact.Label, Tone.Dim, sheet.Width, Sheet.Margin, Sheet.Margin),
                .. Wrap.Rows(fact.Text, Tone.Plain, sheet.Width, Indent, Indent),
            ];
        }

        if (LongestWord(fact.Text) > sheet.Width - Indent - FactColumn)
        {
            return
            [
                .. Wrap.Rows(fact.Label, Tone.Dim, sheet.Width, Indent, Indent),
                .. Wrap.Rows(fact.Text, Tone.Plain, sheet.Width, Indent, Indent),
            ];
        }

        var label = fact.Label + new string(' ', FactColumn - CellWidth.Of(fact.Label));
        return Wrap.Rows([new Span(label, Tone.Dim), new Span(fact.Text)], sheet.Width, Indent, Indent + FactColumn);
    }

    /// <summary>An address that is broken into two rows cannot be taken from the screen.</summary>
    private static int LongestWord(string text) => text.Split(' ').Max(CellWidth.Of);

    private static IReadOnlyList<Row> CoachRows(CoachNote note, Sheet sheet)
    {
        var why = note.Why is null ? "" : $"   {note.Why}";
        var contested = note.Contested ? $" {CoachWords.Contested}" : "";
        return Wrap.Rows(
            [
                new Span("clarity ", Tone.Dim),
                new Span(CoachWords.Dots(note.Rating.Clarity), Tone.Clarity),
                new Span("  care ", Tone.Dim),
                new Span(CoachWords.Dots(note.Rating.Care), Tone.Care),
                new Span($"   {CoachWords.Letter(note.Rating)}", Tone.Strong),
                new Span(why + contested, Tone.Dim),
            ],
            sheet.Width,
            sheet.SpeechIndent,
            sheet.SpeechIndent);
    }

    private static IReadOnlyList<Row> PictureRows(Picture picture, Sheet sheet)
    {
        var rows = picture.Rows.Select(spans => new Row([new Span(new string(' ', Sheet.Margin)), .. spans])).ToList();
        return rows.TrueForAll(row => row.Width <= sheet.Width)
            ? rows
            : Wrap.Rows(picture.Alternative, Tone.Plain, sheet.Width, Sheet.Margin, Sheet.Margin);
    }
}
