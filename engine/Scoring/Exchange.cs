namespace Rehearsal.Engine.Scoring;

/// <summary>Listening is not soft: a caring line that opens room and a clear one soon after are integrated together.</summary>
public static class Exchange
{
    /// <summary>How many rated lines after the one that opened room may still complete the exchange.</summary>
    public const int Reach = 2;

    /// <summary>Whether a line with this rating completes an exchange that is open: clear, and not uncaring.</summary>
    public static bool CanBeCompletedBy(Rating rating) => rating is { IsClear: true, Care: >= 0 };
}
