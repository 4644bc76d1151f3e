namespace Rehearsal.Engine.Scoring;

/// <summary>What somebody falls back to under pressure: a move, not a kind of person.</summary>
public enum Style
{
    Analysis,
    Relationship,
    Speed,
    Consensus,
}

public static class StyleWords
{
    /// <summary>The words a <c># style:</c> tag may use.</summary>
    public static IReadOnlyList<string> All { get; } = ["analysis", "relationship", "speed", "consensus"];

    public static string Word(this Style style) => style switch
    {
        Style.Analysis => "analysis",
        Style.Relationship => "relationship",
        Style.Speed => "speed",
        _ => "consensus",
    };

    /// <summary>The style a word names, or null when it names none.</summary>
    public static Style? Parse(string word) => word switch
    {
        "analysis" => Style.Analysis,
        "relationship" => Style.Relationship,
        "speed" => Style.Speed,
        "consensus" => Style.Consensus,
        _ => null,
    };
}
