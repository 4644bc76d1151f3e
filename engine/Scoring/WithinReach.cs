using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Scoring;

/// <summary>What could have been said: the most integrated of the choices on offer.</summary>
public static class WithinReach
{
    /// <summary>
    /// The 0-based index of the rated choice with the largest min(clarity, care), then the larger sum, then script order; null when no choice is rated.
    /// </summary>
    public static int? IndexAmong(IReadOnlyList<Choice> choices)
    {
        int? best = null;
        for (var index = 0; index < choices.Count; index++)
        {
            if (choices[index].Rating is { } rating && (best is not { } known || IsMore(rating, choices[known].Rating!.Value))) best = index;
        }

        return best;
    }

    private static bool IsMore(Rating rating, Rating than) =>
        rating.Integration > than.Integration || (rating.Integration == than.Integration && rating.Sum > than.Sum);
}
