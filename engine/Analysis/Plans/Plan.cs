namespace Rehearsal.Engine.Analysis.Plans;

/// <summary>What a writer promises of a script, as talks that can be played: the <c>.plan</c> beside it.</summary>
/// <param name="File">As the user named it.</param>
/// <param name="Runs">At least one; no two have the same name.</param>
public sealed record Plan(string File, IReadOnlyList<PlanRun> Runs)
{
    /// <summary>Where the plan of a script lies.</summary>
    public static string PathBeside(string scriptPath) => Path.ChangeExtension(scriptPath, ".plan");
}

/// <summary>One talk of a plan, played from its beginning.</summary>
/// <param name="Line">1-based, where it opens.</param>
/// <param name="Seed">0…2³¹−1.</param>
/// <param name="Vary">Hidden circumstances that are fixed; the seed picks the others.</param>
/// <param name="Fills">Texts for the script's fills; the others take their default.</param>
/// <param name="Steps">At least one; nothing but expectations after a policy.</param>
public sealed record PlanRun(
    string Name, int Line, int Seed, IReadOnlyList<PlanSetting> Vary, IReadOnlyList<PlanSetting> Fills, IReadOnlyList<PlanStep> Steps)
{
    /// <summary>The seed of a run that gives none: a plan plays the same every time.</summary>
    public const int UsualSeed = 0;
}

/// <summary><c>vary VAR=VALUE</c> or <c>fill VAR=TEXT</c>.</summary>
public sealed record PlanSetting(int Line, string Name, string Value);
