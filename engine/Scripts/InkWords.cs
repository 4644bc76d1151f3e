using Parsed = Ink.Parsed;

namespace Rehearsal.Engine.Scripts;

/// <summary>Counts the words that are read for certain: text outside tags, and of branches the shortest.</summary>
internal static class InkWords
{
    /// <summary>The words that stand after the opening of a section, a gather or a weave, up to its first choice.</summary>
    public static int After(Parsed.Object opening)
    {
        var nodes = opening is Parsed.Weave ? opening.content : opening.parent.content.SkipWhile(node => node != opening).Skip(1);
        var reader = new Reader();
        return nodes.TakeWhile(node => node is not (Parsed.Choice or Parsed.Gather or Parsed.Weave)).Sum(reader.Count);
    }

    /// <summary>Words as a reader counts them: parted by spaces, with a letter or a digit in them.</summary>
    public static int In(string text)
    {
        var (words, inWord) = (0, false);
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter)) inWord = false;
            else if (!inWord && char.IsLetterOrDigit(letter)) (words, inWord) = (words + 1, true);
        }

        return words;
    }

    private sealed class Reader
    {
        private bool inTag;

        public int Count(Parsed.Object node)
        {
            switch (node)
            {
                case Parsed.Tag tag:
                    inTag = tag.isStart;
                    return 0;
                case Parsed.Text text:
                    return inTag ? 0 : In(text.text);
                case Parsed.Conditional conditional:
                    var branches = conditional.content.OfType<Parsed.ConditionalSingleBranch>().ToList();
                    return branches.Exists(branch => branch.isElse) ? Shortest(branches) : 0;
                case Parsed.Sequence sequence when !sequence.sequenceType.HasFlag(Parsed.SequenceType.Once):
                    return Shortest(sequence.sequenceElements);
                case Parsed.Expression or Parsed.Sequence or Parsed.Divert or Parsed.Choice:
                    return 0;
                default:
                    return node.content?.Sum(Count) ?? 0;
            }
        }

        /// <summary>A tag that begins in a branch ends with it.</summary>
        private int Shortest(IEnumerable<Parsed.Object> branches)
        {
            var before = inTag;
            var words = branches.Select(branch =>
            {
                inTag = before;
                return Count(branch);
            }).DefaultIfEmpty(0).Min();
            inTag = before;
            return words;
        }
    }
}
