namespace Rehearsal.Engine.Records;

public static class ModeWords
{
    public static string Word(this Mode mode) => mode switch
    {
        Mode.Coach => "coach",
        _ => "quiet",
    };

    /// <summary>The mode a word names, or null when it names none.</summary>
    public static Mode? Parse(string word) => word switch
    {
        "quiet" => Mode.Quiet,
        "coach" => Mode.Coach,
        _ => null,
    };
}

public static class ForkKindWords
{
    public static string Word(this ForkKind kind) => kind switch
    {
        ForkKind.WhatIf => "what-if",
        _ => "take-back",
    };

    /// <summary>The kind a word names, or null when it names none.</summary>
    public static ForkKind? Parse(string word) => word switch
    {
        "take-back" => ForkKind.TakeBack,
        "what-if" => ForkKind.WhatIf,
        _ => null,
    };
}

public static class PlanAnswerWords
{
    public static string Word(this PlanAnswer answer) => answer switch
    {
        PlanAnswer.Yes => "yes",
        PlanAnswer.Partly => "partly",
        _ => "no",
    };

    /// <summary>The answer a word names, or null when it names none.</summary>
    public static PlanAnswer? Parse(string word) => word switch
    {
        "yes" => PlanAnswer.Yes,
        "partly" => PlanAnswer.Partly,
        "no" => PlanAnswer.No,
        _ => null,
    };
}
