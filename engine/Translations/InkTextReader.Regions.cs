namespace Rehearsal.Engine.Translations;

/// <content>Texts with their tags: a line, a part of a choice, a branch.</content>
internal sealed partial class InkTextReader
{
    private static readonly string[] ShownTags = ["why", "thought", "mood", "friend", "ending"];

    private static readonly string[] ShownHeaders = ["title", "summary", "theme", "you", "with", "situation", "goal", "content-note", "cast", "meter", "fill"];

    /// <summary>Reads up to what ends a text: a line break, a divert, a bracket of its choice, the end of its branch.</summary>
    /// <param name="name">What tells it from the other texts of its choice.</param>
    /// <returns>The text itself; its tags and the texts inside it are only kept.</returns>
    private InkText? ReadRegion(Region place, string? name)
    {
        SkipSpaces();
        var speaker = place.Kind == InkTextKind.Line ? TakeSpeaker() : null;
        var text = Add(ReadPieces(place), place.Kind, place.Label, name, speaker);
        var before = after;
        if (text is not null && Here == '#') after = text.Shown;
        while (Here == '#')
        {
            At++;
            ReadTag(place, speaker);
        }

        after = before;
        return text;
    }

    private string? TakeSpeaker()
    {
        var before = At;
        foreach (var speaker in speakers)
        {
            if (Take(speaker))
            {
                SkipSpaces();
                if (Take(":"))
                {
                    SkipSpaces();
                    return speaker;
                }
            }

            At = before;
        }

        return null;
    }

    private void ReadTag(Region place, string? speaker)
    {
        SkipSpaces();
        var start = At;
        while (char.IsAsciiLetter(Here) || Here == '-') At++;
        var name = Text[start..At].ToLowerInvariant();
        SkipSpaces();
        var isShown = Take(":") && (isHeader ? ShownHeaders : ShownTags).Contains(name, StringComparer.Ordinal);
        SkipSpaces();
        if (!isShown)
        {
            if (isHeader && name == "language") NoteLanguage(place);
            else ReadPieces(place);
            return;
        }

        if (isHeader) ReadHeaderTag(name, place);
        else Add(ReadPieces(place, skipTo: name == "ending" ? ';' : null), InkTextKind.Tag, place.Label, name, speaker);
    }

    private void ReadHeaderTag(string name, Region place)
    {
        var key = name;
        if (name is "cast" or "meter" or "fill")
        {
            var start = At;
            while (!IsAtEnd && !IsAtLineBreak && Here is not ('=' or '#')) At++;
            key = $"{name}.{Text[start..At].Trim()}";
            if (!Take("=")) return;
            SkipSpaces();
        }

        if (name != "fill")
        {
            Add(ReadPieces(place), InkTextKind.Header, null, key, null);
            return;
        }

        Add(ReadPieces(place, stopAt: ';'), InkTextKind.Header, null, key + ".question", null);
        if (!Take(";")) return;
        SkipSpaces();
        Add(ReadPieces(place), InkTextKind.Header, null, key + ".default", null);
    }

    private void NoteLanguage(Region place)
    {
        if (ReadPieces(place) is [{ Words: not null }, ..] pieces) language ??= new InkSpan(pieces[0].Start, pieces[^1].End);
    }

    /// <summary>Keeps a text that has a letter in it; of any other, the texts inside.</summary>
    private InkText? Add(IReadOnlyList<InkPiece> pieces, InkTextKind kind, string? label, string? name, string? speaker)
    {
        if (!pieces.Any(piece => piece.Words is { } words && words.Any(char.IsLetterOrDigit)))
        {
            Collected.AddRange(pieces.SelectMany(piece => piece.Inside));
            return null;
        }

        var text = new InkText(kind, flow, label, name, speaker, after, pieces[0].Start, pieces[^1].End, pieces);
        Collected.Add(text);
        return text;
    }

    /// <summary>The stretches of a text, without the spaces, the glue and the comments at its ends.</summary>
    /// <param name="skipTo">What comes up to this letter is no text.</param>
    /// <param name="stopAt">A letter that ends the text, too.</param>
    private IReadOnlyList<InkPiece> ReadPieces(Region place, char? skipTo = null, char? stopAt = null)
    {
        var pieces = new InkPieces(ink);
        while (!IsAtEnd && !IsAtLineBreak && Here != stopAt && !IsEnd(place))
        {
            if (Here == '\\' && At + 1 < Text.Length && Ahead(1) is not ('\n' or '\r')) ReadEscaped(pieces);
            else if (StartsWith("<>")) pieces.Mark(At, At += 2);
            else if (Here == '{') ReadLogic(pieces);
            else if (Here is '}' or '|' or '\\' || (isInChoice && Here is '[' or ']')) pieces.Mark(At, ++At);
            else if (Here == skipTo)
            {
                (pieces, skipTo) = (new InkPieces(ink), null);
                At++;
            }
            else pieces.Letter(At++);
        }

        return pieces.Trimmed();
    }

    private void ReadEscaped(InkPieces pieces)
    {
        var start = At;
        At += 2;
        if (Text[start + 1] is ' ' or '\t') pieces.Mark(start, At);
        else pieces.Word(start, At);
    }

    private bool IsEnd(Region place) => Here switch
    {
        '#' => true,
        '-' => Ahead(1) == '>',
        '<' => Ahead(1) == '-',
        '[' or ']' => isInChoice,
        '}' => place.IsBranch || place.IsInBlock,
        '|' => place.IsBranch,
        _ => false,
    };

    /// <summary>Past the diverts at the end of a text, to where it ends.</summary>
    private void SkipRest(Region place)
    {
        while (!IsAtEnd && !IsAtLineBreak)
        {
            if (Here == '}' && (place.IsBranch || place.IsInBlock)) return;
            if (Here == '|' && place.IsBranch) return;
            if (Here == '(') SkipBracketed('(', ')');
            else At++;
        }
    }
}
