using Rehearsal.Engine.Conversations;

namespace Rehearsal.Runner.Presentation.Places.Talks;

/// <summary>How long a line is waited for: about as long as the one before it takes to be taken in, and never long enough to bore.</summary>
internal static class Pace
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(450);
    private static readonly TimeSpan PerLetter = TimeSpan.FromMilliseconds(14);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(1600);

    /// <param name="before">The line before it, or null for the first answer to a reply.</param>
    public static TimeSpan Before(Line? before)
    {
        if (before is null) return Breath;
        var span = Breath + (before.Text.Length * PerLetter);
        return span < Longest ? span : Longest;
    }
}
