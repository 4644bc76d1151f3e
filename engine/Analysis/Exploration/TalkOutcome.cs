namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// What a choice does, in one of the ways chance has with it. It depends on the slots that the story touches alone, so it is the same in every state that agrees in those; all other slots stay as they are.
/// </summary>
/// <param name="Probability">0–1.</param>
/// <param name="Rolls">How each roll on the way came out.</param>
/// <param name="Sources">For each live slot of the structure it leads to: where its value stands among the values before; or, if negative, the complement of where it stands in <paramref name="Written"/>.</param>
internal sealed record TalkOutcome(TalkStructure To, double Probability, int[] Rolls, int[] Sources, int[] Written)
{
    /// <summary>The values after, from those before.</summary>
    public int[] After(int[] before)
    {
        var after = new int[Sources.Length];
        for (var place = 0; place < after.Length; place++) after[place] = Sources[place] >= 0 ? before[Sources[place]] : Written[~Sources[place]];
        return after;
    }
}
