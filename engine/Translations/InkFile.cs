using System.Text;

namespace Rehearsal.Engine.Translations;

/// <summary>A file with its texts.</summary>
/// <param name="Texts">In order; those inside of another stand in it.</param>
/// <param name="Includes">The names behind INCLUDE.</param>
/// <param name="Quoted">What stands between quotation marks in logic; whether somebody sees it, nobody can tell.</param>
/// <param name="Language">The value of the header's language tag, or null.</param>
internal sealed record InkFile(
    string Source, IReadOnlyList<InkText> Texts, IReadOnlyList<(InkSpan Span, string Name)> Includes, IReadOnlyList<InkSpan> Quoted, InkSpan? Language)
{
    /// <summary>Every text, an outer one before those inside of it.</summary>
    public IEnumerable<InkText> All => Nested.Select(text => text.Text);

    /// <summary>The same, each with the one that it is inside of.</summary>
    public IEnumerable<(InkText Text, InkText? Outer)> Nested => Texts.SelectMany(text => Whole(text, outer: null));

    /// <summary>1-based.</summary>
    public int LineOf(int place)
    {
        var before = Source.AsSpan(0, place);
        return 1 + before.Count('\n') + before.Count('\r') - before.Count("\r\n");
    }

    /// <summary>The file with its texts translated, and not a letter changed elsewhere.</summary>
    /// <param name="translation">What stands in place of a text, or null to leave it.</param>
    /// <param name="edits">Other pieces of the file, and what stands in their place.</param>
    public string With(Func<InkText, string?> translation, IReadOnlyList<(InkSpan Span, string Text)> edits)
    {
        var written = new StringBuilder(Source.Length + (Source.Length / 4));
        var at = 0;
        foreach (var (start, end, write) in Changes(translation, edits))
        {
            written.Append(Source, at, start - at);
            write(written);
            at = end;
        }

        return written.Append(Source, at, Source.Length - at).ToString();
    }

    private IEnumerable<(int Start, int End, Action<StringBuilder> Write)> Changes(Func<InkText, string?> translation, IReadOnlyList<(InkSpan Span, string Text)> edits) =>
        Texts.Select(text => (text.Start, text.End, Write: new Action<StringBuilder>(written => Write(written, text, translation))))
            .Concat(edits.Select(edit => (edit.Span.Start, edit.Span.End, Write: new Action<StringBuilder>(written => written.Append(edit.Text)))))
            .OrderBy(change => change.Start).ThenBy(change => change.End);

    private void Write(StringBuilder written, InkText text, Func<InkText, string?> translation)
    {
        var said = translation(text);
        if (said is null || said == text.Shown)
        {
            WriteInside(written, text.Start, text.End, [.. text.Pieces.SelectMany(piece => piece.Inside)], translation);
            return;
        }

        var pieces = text.Protected.ToList();
        foreach (var (index, (words, number)) in TranslationText.Parse(said)!.Index())
        {
            if (words is not null) written.Append(TranslationText.ToInk(words, index == 0, text.Kind == InkTextKind.Part));
            else WriteInside(written, pieces[number - 1].Start, pieces[number - 1].End, pieces[number - 1].Inside, translation);
        }
    }

    /// <summary>A stretch of the file as it is, but for the texts in it.</summary>
    private void WriteInside(StringBuilder written, int start, int end, IReadOnlyList<InkText> inside, Func<InkText, string?> translation)
    {
        var at = start;
        foreach (var text in inside)
        {
            written.Append(Source, at, text.Start - at);
            Write(written, text, translation);
            at = text.End;
        }

        written.Append(Source, at, end - at);
    }

    private static IEnumerable<(InkText Text, InkText? Outer)> Whole(InkText text, InkText? outer) =>
        text.Pieces.SelectMany(piece => piece.Inside).SelectMany(inner => Whole(inner, text)).Prepend((text, outer));
}
