using Rehearsal.Engine.Analysis.Plans;

namespace Rehearsal.Engine.Analysis;

/// <summary>The variables that the plan beside a script looks at: its writer reads them there.</summary>
internal static class PlannedVariables
{
    /// <param name="plan">Null where there is none, or none that can be read.</param>
    public static IReadOnlySet<string> In(Plan? plan) =>
        (plan?.Runs ?? []).SelectMany(run => run.Steps).OfType<ExpectVariable>().Select(step => step.Name).ToHashSet(StringComparer.Ordinal);
}
