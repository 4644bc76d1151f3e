namespace Rehearsal.Engine.Conversations;

/// <summary>What the talk led to.</summary>
public enum Outcome
{
    Weak,
    Mixed,
    Strong,
}

/// <summary>Where a talk ended.</summary>
/// <param name="Id">Names the ending in plans, exports and analyses.</param>
/// <param name="Title">What the learner reads.</param>
/// <param name="Outcome">Null when the script gives none.</param>
/// <param name="Friend">What the partner might tell a friend tonight, or null.</param>
public sealed record Ending(string Id, string Title, Outcome? Outcome, string? Friend);

public static class OutcomeWords
{
    /// <summary>The words an <c># outcome:</c> tag may use.</summary>
    public static IReadOnlyList<string> All { get; } = ["strong", "mixed", "weak"];

    public static string Word(this Outcome outcome) => outcome switch
    {
        Outcome.Strong => "strong",
        Outcome.Mixed => "mixed",
        _ => "weak",
    };

    /// <summary>The outcome a word names, or null when it names none.</summary>
    public static Outcome? Parse(string word) => word switch
    {
        "strong" => Outcome.Strong,
        "mixed" => Outcome.Mixed,
        "weak" => Outcome.Weak,
        _ => null,
    };
}
