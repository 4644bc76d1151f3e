using Rehearsal.Engine.Analysis.Plans;

namespace Rehearsal.Engine.Analysis;

/// <summary>The variables that the plan beside a script looks at: its writer reads them there.</summary>
internal static class PlannedVariables
{
    public static IReadOnlySet<string> Beside(string scriptPath)
    {
        var file = Plan.PathBeside(scriptPath);
        var plan = File.Exists(file) ? PlanReader.Load(file).Value : null;
        return (plan?.Runs ?? []).SelectMany(run => run.Steps).OfType<ExpectVariable>().Select(step => step.Name).ToHashSet(StringComparer.Ordinal);
    }
}
