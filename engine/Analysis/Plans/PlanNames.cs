using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Plans;

/// <summary>Holds the names in a run against the script: one that the script does not have would fail late, or never.</summary>
public static class PlanNames
{
    /// <summary>Every name that the script does not know, in the order of the lines. Endings are known only by playing.</summary>
    public static IReadOnlyList<Diagnostic> Problems(PlanRun run, string file, Script script)
    {
        var problems = new PlanProblems(file);
        foreach (var setting in run.Vary) CheckPick(setting, Pick(script, run.Seed, [setting], []), problems);
        foreach (var setting in run.Fills) CheckPick(setting, Pick(script, run.Seed, [], [setting]), problems);
        foreach (var step in run.Steps) CheckStep(step, script, problems);
        return problems.All;
    }

    /// <summary>The circumstances of the run; its names must fit the script.</summary>
    public static Circumstances Circumstances(PlanRun run, Script script) => Pick(script, run.Seed, run.Vary, run.Fills).Value!;

    private static void CheckPick(PlanSetting setting, Result<Circumstances> picked, PlanProblems problems)
    {
        foreach (var problem in picked.Ok ? [] : picked.Problems) problems.Add(setting.Line, problem.Message, problem.Remedy);
    }

    private static void CheckStep(PlanStep step, Script script, PlanProblems problems)
    {
        switch (step)
        {
            case ChooseStep choose:
                CheckChoice(choose.Line, choose.Answer, script, problems);
                return;
            case ExpectOffered offered:
                CheckChoice(offered.Line, offered.Label, script, problems);
                return;
            case ExpectNotOffered absent:
                CheckChoice(absent.Line, absent.Label, script, problems);
                return;
            case ExpectVariable expected when !script.Variables.Contains(expected.Name):
                problems.Add(expected.Line, $"The script has no variable '{expected.Name}'.", NearestWord.Remedy(expected.Name, [.. script.Variables], "Name one that the script declares with VAR."));
                return;
        }
    }

    private static void CheckChoice(int line, string answer, Script script, PlanProblems problems)
    {
        if (answer.All(char.IsAsciiDigit) || script.Choices.Values.Any(choice => choice.Id == answer || choice.Label == answer)) return;
        var known = answer.Contains('.', StringComparison.Ordinal)
            ? script.Choices.Values.Select(choice => choice.Id)
            : script.Choices.Values.Select(choice => choice.Label).OfType<string>();
        problems.Add(line, $"The script has no choice '{answer}'.", NearestWord.Remedy(answer, [.. known.Distinct(StringComparer.Ordinal)], "Name a choice by its label, or as knot.label."));
    }

    private static Result<Circumstances> Pick(Script script, int seed, IReadOnlyList<PlanSetting> vary, IReadOnlyList<PlanSetting> fills) =>
        CircumstancePicker.Pick(script, seed, ByName(vary), ByName(fills));

    private static Dictionary<string, string> ByName(IReadOnlyList<PlanSetting> settings) =>
        settings.ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal);
}
