using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>When a move is strong and when it limits: no style is wrong.</summary>
internal static class StyleSentences
{
    public static string Of(Style style) => style switch
    {
        Style.Analysis => "More data, more structure: strong when the problem is not understood yet, limiting when the moment needs a decision.",
        Style.Relationship => "Keeping the bond: strong when trust is what is missing, limiting when the hard thing must be said.",
        Style.Speed => "Deciding, pushing: strong when waiting costs more than being wrong, limiting when context or people are missed.",
        _ => "Getting everyone to agree: strong when they must carry it out together, limiting when agreement stalls the work.",
    };
}
