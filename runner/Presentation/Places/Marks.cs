namespace Rehearsal.Runner.Presentation.Places;

/// <summary>Moving the mark through a list.</summary>
internal static class Marks
{
    /// <summary>The mark after a move; around the end it goes on at the other. From no mark, down is the first and up the last.</summary>
    public static int? Move(int? marked, int by, int count)
    {
        if (count == 0) return null;
        return marked is { } at ? (((at + by) % count) + count) % count : by > 0 ? 0 : count - 1;
    }
}
