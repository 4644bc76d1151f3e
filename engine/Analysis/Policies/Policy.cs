namespace Rehearsal.Engine.Analysis.Policies;

/// <summary>A rule that picks a reply at every choice point: what somebody would say who always leaned the same way.</summary>
public enum Policy
{
    /// <summary>The largest min(clarity, care), then the larger sum.</summary>
    MostIntegrated,

    /// <summary>The clearest among the options with care 0 or less, or else the one with least care.</summary>
    ClearOnly,

    /// <summary>The kindest among the options with clarity 0 or less, or else the least clear.</summary>
    CareOnly,

    /// <summary>The smallest sum of clarity and care.</summary>
    Neither,

    /// <summary>The first on offer.</summary>
    First,

    /// <summary>The longest text.</summary>
    Longest,

    /// <summary>Any, by the seed.</summary>
    Random,
}

public static class PolicyWords
{
    /// <summary>The words a plan or <c>--policy</c> may use.</summary>
    public static IReadOnlyList<string> All { get; } = ["most-integrated", "clear-only", "care-only", "neither", "first", "longest", "random"];

    public static string Word(this Policy policy) => policy switch
    {
        Policy.MostIntegrated => "most-integrated",
        Policy.ClearOnly => "clear-only",
        Policy.CareOnly => "care-only",
        Policy.Neither => "neither",
        Policy.First => "first",
        Policy.Longest => "longest",
        _ => "random",
    };

    /// <summary>The policy a word names, or null when it names none.</summary>
    public static Policy? Parse(string word) => word switch
    {
        "most-integrated" => Policy.MostIntegrated,
        "clear-only" => Policy.ClearOnly,
        "care-only" => Policy.CareOnly,
        "neither" => Policy.Neither,
        "first" => Policy.First,
        "longest" => Policy.Longest,
        "random" => Policy.Random,
        _ => null,
    };
}
