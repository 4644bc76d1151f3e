namespace Rehearsal.Engine.Translations;

/// <summary>What a text is for.</summary>
internal enum InkTextKind
{
    /// <summary>What somebody says, or what happens.</summary>
    Line,

    /// <summary>What the learner may say.</summary>
    Choice,

    /// <summary>A branch inside braces, of a line or a choice.</summary>
    Part,

    /// <summary>A tag that a learner may see.</summary>
    Tag,

    /// <summary>A tag at the top of the script.</summary>
    Header,
}

/// <summary>A text that a learner may see, in its place in the file.</summary>
/// <param name="Flow">The knot, or <c>knot.stitch</c>; empty above the first.</param>
/// <param name="Label">Of the choice or gather it belongs to, or null.</param>
/// <param name="Name">Of the tag, with what tells it from others of that name; null where it is none.</param>
/// <param name="Speaker">Who says it, or null.</param>
/// <param name="After">What came before it in the file: a line, or the choice that it answers.</param>
/// <param name="Start">Its first letter in the file; <paramref name="End"/> is behind its last.</param>
internal sealed record InkText(
    InkTextKind Kind, string Flow, string? Label, string? Name, string? Speaker, string? After, int Start, int End, IReadOnlyList<InkPiece> Pieces)
{
    /// <summary>As a translator sees it: Ink's escapes taken out, what is protected as <c>{1}</c>, a brace doubled.</summary>
    public string Shown { get; } = TranslationText.Show(Pieces);

    /// <summary>The protected pieces, in order: <c>{1}</c> is the first.</summary>
    public IEnumerable<InkPiece> Protected => Pieces.Where(piece => piece.Words is null);
}

/// <summary>A stretch of a text.</summary>
/// <param name="Words">What it says, escapes taken out; null where it is protected: logic, glue, a comment.</param>
/// <param name="Inside">The texts inside of what is protected.</param>
internal sealed record InkPiece(int Start, int End, string? Words, IReadOnlyList<InkText> Inside);

/// <summary>A piece of a file that is not text, but matters to a translation.</summary>
internal sealed record InkSpan(int Start, int End);
