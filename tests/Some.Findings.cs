using Rehearsal.Engine.Analysis;
using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests;

/// <summary>What the checks say.</summary>
internal static partial class Some
{
    /// <summary>What is found about a script with a title, less what is about how much there is of it: code and line.</summary>
    public static IReadOnlyList<string> Findings(string ink, params (string Name, string Text)[] beside)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in beside) folder.Write(name, text);
        var plan = beside.Where(file => file.Name == "talk.plan").Select(file => PlanReader.Read(file.Text, file.Name).Value).FirstOrDefault();
        var found = ScriptCheck.Of(folder.Write("talk.ink", ink), PlannedVariables.In(plan), explored: null).Problems;
        return [.. found.Where(finding => finding.Code is not (DiagnosticCodes.TooFewReplies or DiagnosticCodes.TooFewMoments or DiagnosticCodes.LengthsDiffer)).Select(finding => $"{finding.Code}:{finding.Line}")];
    }
}
