using Parsed = Ink.Parsed;

namespace Rehearsal.Engine.Scripts;

/// <summary>Reads the outline of a script from Ink's syntax tree, after Ink has resolved where every divert leads.</summary>
internal static class InkOutline
{
    public static ScriptOutline Of(Parsed.Story story, IReadOnlyList<WrittenTag> lineTags, IReadOnlyList<WrittenChoice> written, InkFindings findings)
    {
        var walker = new InkFlowWalker(findings);
        walker.Walk(story);
        var tags = lineTags.Concat(written.SelectMany(choice => choice.Outside));
        return new ScriptOutline(
            walker.Flows([.. tags.Select(tag => new OutlinedMark(Tag.Parse(tag.Text), new SourcePlace(findings.File(tag.File), tag.Line ?? 1) { Column = tag.Column }))]),
            [.. InkOffers.Of(written, findings)],
            walker.Variables(story),
            !walker.HasThreads && !written.Any(choice => InkOffers.IsInsideLogic(choice.Parsed)));
    }
}
