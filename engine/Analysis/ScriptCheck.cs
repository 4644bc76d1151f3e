using Rehearsal.Engine.Analysis.Rules;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis;

/// <summary>What can be said of a script without playing it: compiling, then the rules, less what the script allows.</summary>
public static class ScriptCheck
{
    /// <summary>The script with every finding; where it does not compile, every error of it. Never throws for what a file contains.</summary>
    /// <param name="path">As the user named it.</param>
    /// <param name="planned">The variables that the plan beside it looks at.</param>
    public static Result<Script> Of(string path, IReadOnlySet<string> planned)
    {
        var outlined = ScriptCompiler.Outline(path);
        if (!outlined.Ok) return Result<Script>.Failed(outlined.Problems);
        var readings = outlined.Value.Sources.Readings is { } text ? Readings.Parse(text, SourceSet.ReadingsPath(path), []) : [];
        var linted = new LintedScript(outlined.Value.Script, outlined.Value.Outline, planned, readings);
        var findings = outlined.Problems.Concat(LintRules.All.SelectMany(rule => rule.Find(linted)).Select(Clean));
        var columns = new Columns(outlined.Value.Sources);
        return Result<Script>.Of(outlined.Value.Script, [.. Allowances.In(outlined.Value.Sources).Apply([.. findings]).Select(columns.Place)]);
    }

    private static Diagnostic Clean(Diagnostic finding) => finding with { Message = CleanText.Line(finding.Message), Remedy = CleanText.Line(finding.Remedy) };
}
