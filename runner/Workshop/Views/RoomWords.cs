namespace Rehearsal.Runner.Workshop.Views;

/// <summary>What the room says of itself, in words that every page shows.</summary>
internal static class RoomWords
{
    /// <summary>Read out before anything else.</summary>
    public static IReadOnlyList<string> Contract { get; } =
    [
        "What is said here stays here.",
        "You may pass, at any time, without a reason.",
        "It is practice, not an assessment. A bad line on purpose is welcome.",
        "Nobody sees who chose what: not the room, not the facilitator, not afterwards.",
        "We speak of lines, never of the person who says them.",
    ];

    /// <summary>A name from a script, such as <c>worn_out</c>, as words.</summary>
    public static string Spaced(string name) => name.Replace('_', ' ').Replace('-', ' ');
}
