using Rehearsal.Engine;
using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests;

/// <summary>Plans, read and played.</summary>
internal static partial class Some
{
    public const string PlanFile = "talk.plan";

    /// <summary>A plan that can be read.</summary>
    public static Plan Plan(string text)
    {
        var read = PlanReader.Read(text, PlanFile);
        Assert.True(read.Ok, string.Join('\n', read.Problems));
        return read.Value;
    }

    /// <summary>The only run of a plan, which these lines make up.</summary>
    public static PlanRun PlanRun(params string[] lines) => Assert.Single(Plan($"run only\n{string.Join('\n', lines)}").Runs);

    /// <summary>How a run of these lines goes with a script.</summary>
    public static PlayedRun Played(string ink, params string[] lines)
    {
        using var folder = new TemporaryFolder();
        using var host = new LocalScriptHost(folder.Write("talk.ink", ink));
        var script = host.Compile();
        Assert.True(script.Ok, string.Join('\n', script.Problems));
        return Assert.Single(PlanRunner.Play(Plan($"run only\n{string.Join('\n', lines)}"), script.Value, host));
    }

    /// <summary>What is wrong with a plan; at least one thing is.</summary>
    public static IReadOnlyList<Diagnostic> PlanProblems(string text)
    {
        var read = PlanReader.Read(text, PlanFile);
        Assert.False(read.Ok, "The plan was read.");
        return read.Problems;
    }
}
