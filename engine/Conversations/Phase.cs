namespace Rehearsal.Engine.Conversations;

/// <summary>Where in the talk a line stands; it holds until another replaces it.</summary>
public enum Phase
{
    Open,
    Explore,
    Agree,
    Close,
}

public static class PhaseWords
{
    /// <summary>The words a <c># phase:</c> tag may use.</summary>
    public static IReadOnlyList<string> All { get; } = ["open", "explore", "agree", "close"];

    public static string Word(this Phase phase) => phase switch
    {
        Phase.Open => "open",
        Phase.Explore => "explore",
        Phase.Agree => "agree",
        _ => "close",
    };

    /// <summary>The phase a word names, or null when it names none.</summary>
    public static Phase? Parse(string word) => word switch
    {
        "open" => Phase.Open,
        "explore" => Phase.Explore,
        "agree" => Phase.Agree,
        "close" => Phase.Close,
        _ => null,
    };
}
