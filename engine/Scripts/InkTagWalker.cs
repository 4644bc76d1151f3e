using System.Text;
using Parsed = Ink.Parsed;

namespace Rehearsal.Engine.Scripts;

/// <summary>A tag as it is written in the source.</summary>
/// <param name="HasLogic">Part of the text is computed by Ink, so only its name can be checked here.</param>
internal sealed record WrittenTag(string Text, bool HasLogic, string? File, int? Line, int? Column);

/// <summary>A choice as it is written, with the tags inside its brackets and those outside.</summary>
internal sealed record WrittenChoice(Parsed.Choice Parsed, IReadOnlyList<WrittenTag> Inside, IReadOnlyList<WrittenTag> Outside);

/// <summary>Collects the tags of Ink's syntax tree, where each still knows its line.</summary>
internal sealed class InkTagWalker
{
    private readonly List<WrittenTag> lineTags = [];
    private readonly List<WrittenChoice> choices = [];

    private InkTagWalker()
    {
    }

    public static (IReadOnlyList<WrittenTag> LineTags, IReadOnlyList<WrittenChoice> Choices) Walk(Parsed.Story story)
    {
        var walker = new InkTagWalker();
        walker.Visit(story, new Collector(walker.lineTags));
        return (walker.lineTags, walker.choices);
    }

    private void Visit(Parsed.Object node, Collector tags)
    {
        switch (node)
        {
            case Parsed.Choice choice:
                VisitChoice(choice);
                return;
            case Parsed.Tag tag:
                if (tag.isStart) tags.Start(tag);
                else tags.End();
                return;
            case Parsed.Text text:
                tags.Add(text.text);
                return;
            case Parsed.Expression or Parsed.Conditional or Parsed.Sequence or Parsed.Divert:
                tags.AddLogic();
                break;
        }

        if (node.content is null) return;
        var inner = node is Parsed.FlowBase ? new Collector(lineTags) : tags;
        foreach (var child in node.content) VisitChild(node, child, inner);
    }

    /// <summary>A tag that begins in a branch ends with it, though the tree says so only after the last one.</summary>
    private void VisitChild(Parsed.Object node, Parsed.Object child, Collector tags)
    {
        var endsHere = node is Parsed.Conditional or Parsed.Sequence && !tags.IsOpen;
        Visit(child, tags);
        if (endsHere) tags.End();
    }

    private void VisitChoice(Parsed.Choice choice)
    {
        var inside = new List<WrittenTag>();
        var outside = new List<WrittenTag>();
        // Without brackets Ink puts a tag on the choice and on the next line alike; our tags are read there too.
        VisitPart(choice.startContent, choice.hasWeaveStyleInlineBrackets ? outside : inside);
        VisitPart(choice.choiceOnlyContent, inside);
        VisitPart(choice.innerContent, outside);
        choices.Add(new WrittenChoice(choice, inside, outside));
    }

    private void VisitPart(Parsed.ContentList? part, List<WrittenTag> into)
    {
        if (part is null) return;
        var collector = new Collector(into);
        Visit(part, collector);
        collector.End();
    }

    private sealed class Collector(List<WrittenTag> found)
    {
        private StringBuilder? current;
        private bool hasLogic;
        private Parsed.Tag? start;

        public bool IsOpen => current is not null;

        public void Start(Parsed.Tag tag)
        {
            End();
            (current, hasLogic, start) = (new StringBuilder(), false, tag);
        }

        public void Add(string text) => current?.Append(text);

        public void AddLogic() => hasLogic = true;

        public void End()
        {
            if (current is null) return;
            var place = start?.debugMetadata;
            found.Add(new WrittenTag(current.ToString().Trim(), hasLogic, place?.fileName, place?.startLineNumber, place?.startCharacterNumber));
            current = null;
        }
    }
}
