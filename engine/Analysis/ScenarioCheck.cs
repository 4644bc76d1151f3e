using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis;

/// <summary>Everything that is checked of a scenario: the script, then the runs of the plan beside it.</summary>
public static class ScenarioCheck
{
    /// <summary>Every finding: those of the script first, by file and line as far as they have one, then those of the plan.</summary>
    /// <param name="path">The script as the user named it.</param>
    /// <param name="host">Where it runs; not used before.</param>
    /// <param name="explore">Whether the rules about all that the script can do are asked, too: they take up to a few seconds.</param>
    public static IReadOnlyList<Diagnostic> Of(string path, ICheckingHost host, bool explore = true) => Run(path, host, explore).Findings;

    /// <summary>The script, which may be played on the host from now on, with every finding in the same order.</summary>
    /// <inheritdoc cref="Of"/>
    public static CheckedScenario Run(string path, ICheckingHost host, bool explore = true)
    {
        var file = Plan.PathBeside(path);
        var plan = File.Exists(file) ? PlanReader.Load(file) : null;
        var script = host.Check(PlannedVariables.In(plan?.Value), explore);
        var found = script.Problems.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line ?? 0).ThenBy(finding => finding.Code, StringComparer.Ordinal);
        return new CheckedScenario(script.Value, script.Ok && plan is not null ? [.. found, .. Planned(plan, script.Value, host)] : [.. found]);
    }

    private static IEnumerable<Diagnostic> Planned(Result<Plan> plan, Script script, ICheckingHost host) =>
        plan.Ok ? PlanRunner.Play(plan.Value, script, host).Select(run => run.Failure).OfType<Diagnostic>() : plan.Problems;
}

/// <summary>What a check leaves behind.</summary>
/// <param name="Script">Null where it does not compile.</param>
/// <param name="Findings">About the script, then about its plan.</param>
public sealed record CheckedScenario(Script? Script, IReadOnlyList<Diagnostic> Findings);
