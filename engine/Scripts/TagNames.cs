namespace Rehearsal.Engine.Scripts;

/// <summary>Which tag belongs where, and what to say of one that belongs nowhere.</summary>
public static class TagNames
{
    /// <summary>The tags that may stand at the top of a script.</summary>
    public static IReadOnlyList<string> Header { get; } =
    [
        "title", "summary", "theme", "you", "with", "situation", "goal", "power", "setting", "minutes", "level", "language",
        "content-note", "author", "licence", "cast", "meter", "vary", "fill",
    ];

    /// <summary>The tags that may stand on a line or a knot.</summary>
    public static IReadOnlyList<string> Line { get; } = ["phase", "pressure", "thought", "mood", "ending", "outcome", "friend", "room"];

    /// <summary>The problem of a tag that the place does not know: a misspelling, or a tag of another place.</summary>
    public static TagProblem Unknown(Tag tag, IReadOnlyList<string> here)
    {
        var elsewhere = Line.Contains(tag.Name, StringComparer.Ordinal) ? "It belongs on a line or a knot."
            : ChoiceTags.Names.Contains(tag.Name, StringComparer.Ordinal) ? "It belongs inside a choice's brackets."
            : Header.Contains(tag.Name, StringComparer.Ordinal) ? "It belongs at the top of the script."
            : null;
        var remedy = elsewhere ?? NearestWord.Remedy(tag.Name, here, "It is not read; remove it, or see docs/authoring.md for the tags.");
        return new TagProblem(DiagnosticCodes.TagUnknown, Severity.Warning, $"'{tag.Name}' is no tag that means something here.", remedy);
    }
}
