using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Scoring;

/// <summary>What could have been said: the most integrated of the choices on offer.</summary>
public static class WithinReach
{
    /// <summary>
    /// The 0-based index of the rated choice with the largest min(clarity, care), then the larger sum, then script order; null when no choice is rated.
    /// </summary>
    public static int? IndexAmong(IReadOnlyList<Choice> choices) => choices
        .Select((choice, index) => (choice.Rating, Index: index))
        .Where(option => option.Rating is not null)
        .OrderByDescending(option => option.Rating!.Value.Integration)
        .ThenByDescending(option => option.Rating!.Value.Sum)
        .Select(option => (int?)option.Index)
        .FirstOrDefault();
}
