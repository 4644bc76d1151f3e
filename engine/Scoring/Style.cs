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
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Style>().Select(Word)];

    public static string Word(this Style style) => style switch
    {
        Style.Analysis => "analysis",
        Style.Relationship => "relationship",
        Style.Speed => "speed",
        _ => "consensus",
    };

    /// <summary>The style a word names, or null when it names none.</summary>
    public static Style? Parse(string word) =>
        Enum.GetValues<Style>().Cast<Style?>().FirstOrDefault(style => string.Equals(style!.Value.Word(), word, StringComparison.Ordinal));
}
