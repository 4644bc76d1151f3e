using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;

namespace Rehearsal.Runner.Inline;

/// <summary>Blocks as plain lines that read well aloud: every speaker is named on every line, signs are spelled out, nothing stands in columns.</summary>
internal static class PlainText
{
    public const int DefaultWidth = 80;

    public static IEnumerable<string> Lines(IReadOnlyList<Block> body, int width = DefaultWidth) =>
        body.SelectMany((block, at) => Lines(at == 0 ? null : body[at - 1], block, width));

    /// <summary>The lines of a block, with an empty one before it where something new begins.</summary>
    public static IEnumerable<string> Lines(Block? before, Block block, int width) =>
        before is not null && BeginsSomething(before, block) ? Lines(block, width).Prepend("") : Lines(block, width);

    public static IEnumerable<string> Wrapped(string text, int width) => Wrap.Rows(CleanText.Line(text), Tone.Plain, width).Select(row => row.Text);

    private static bool BeginsSomething(Block before, Block block) => block is Heading or Picture || (before is Picture or Quote && block is not Gap) || (before is Paragraph && block is Speech or Fact) || block is Speech { IsYou: true } || (before is not (Lettered or Heading) && block is Lettered);

    private static IEnumerable<string> Lines(Block block, int width) => block switch
    {
        Picture picture => [.. picture.Rows.Select(row => string.Concat(row.Select(span => span.Text)).TrimEnd()), .. Wrapped($"In words: {picture.Alternative}", width)],
        Gap => [""],
        Beside { IsHead: true } => [],
        Beside beside => [.. beside.Label.Length == 0 ? [] : Wrapped($"{beside.Label}.", width), .. Named(Beside.OneName, beside.One, width), .. Named(Beside.OtherName, beside.Other, width)],
        _ => Wrapped(Text(block), width),
    };

    private static IEnumerable<string> Named(string name, string text, int width) => text.Length == 0 ? [] : Wrapped($"{name}: {text}", width);

    private static string Text(Block block) => block switch
    {
        Speech speech => $"{speech.Speaker}: {speech.Text}",
        Narration narration => narration.Text,
        Aside aside => aside.Text,
        Heading { Remark: { } remark } heading => $"{heading.Text} ({remark})",
        Heading heading => heading.Text,
        Paragraph paragraph => paragraph.Text,
        Quote quote => $"“{quote.Text}”",
        Fact fact => $"{fact.Label}: {fact.Text}",
        Lettered lettered => $"{lettered.Letter}: {lettered.Text}",
        VoteTally tally => TallyLayout.Words(tally),
        CoachNote note => CoachSentence(note),
        _ => "",
    };

    private static string CoachSentence(CoachNote note)
    {
        var rating = $"Clarity {CoachWords.Signed(note.Rating.Clarity)}, care {CoachWords.Signed(note.Rating.Care)}, {note.Rating.Quadrant.Word()}.";
        return string.Join(' ', new[] { rating, note.Why, note.Contested ? CoachWords.Contested : null }.OfType<string>());
    }
}
