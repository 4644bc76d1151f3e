using Rehearsal.Engine.Analysis;
using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Authoring;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests;

/// <summary>Scenarios that are begun anew.</summary>
internal static partial class Some
{
    /// <summary>What is asked of a new scenario, with these endings.</summary>
    public static NewScenario NewScenario(params string[] endings)
    {
        var parsed = NewEndings.Parse(endings);
        Assert.Null(parsed.Problem);
        return Engine.Authoring.NewScenario.Usual with { Endings = parsed.Endings };
    }

    /// <summary>Writes the scenario and checks it as <c>rehearse check</c> does, or without exploring and playing it: every finding, and the script.</summary>
    public static (IReadOnlyList<Diagnostic> Findings, Script? Script, Plan? Plan) Checked(NewScenario scenario, bool explore = true)
    {
        using var folder = new TemporaryFolder();
        NewScenarioFiles.Write(folder.Root, scenario.Id, ScenarioTemplate.Filled(scenario));
        var path = NewScenarioFiles.In(folder.Root, scenario.Id)[0];
        using var host = new LocalScriptHost(path);
        var findings = ScenarioCheck.Of(path, host, explore);
        return (findings, host.Compile().Value, PlanReader.Load(Engine.Analysis.Plans.Plan.PathBeside(path)).Value);
    }
}
