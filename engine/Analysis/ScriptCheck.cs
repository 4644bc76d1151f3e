using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Analysis.Rules;
using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis;

/// <summary>What can be said of a script: compiling, then the rules, those about all it can do among them, less what the script allows.</summary>
public static class ScriptCheck
{
    /// <summary>How much longer playing may take than exploring. The plays are counted, so most scripts need a small part of it.</summary>
    private const int PlaysToExploring = 4;

    /// <summary>The script with every finding; where it does not compile, every error of it. Never throws for what a file contains.</summary>
    /// <param name="path">As the user named it.</param>
    /// <param name="planned">The variables that the plan beside it looks at.</param>
    /// <param name="explored">How far the script is explored; null for not at all, and then it is not played either. Some valid Ink costs more than a process has: explore it where that may end.</param>
    public static Result<Script> Of(string path, IReadOnlySet<string> planned, ExploreLimits? explored)
    {
        var outlined = ScriptCompiler.Outline(path);
        if (!outlined.Ok) return Result<Script>.Failed(outlined.Problems);
        var readings = outlined.Value.Sources.Readings is { } text ? Readings.Parse(text, SourceSet.ReadingsPath(path), []) : [];
        var linted = new LintedScript(outlined.Value.Script, outlined.Value.Outline, planned, readings, SpokenLines.In(outlined.Value.Sources, outlined.Value.Script.Header));
        var survey = explored is null ? null : TalkSurveyor.Of(linted.Script, linted.Outline, explored);
        var trials = explored is null ? null : TrialPlays.Of(linted.Script, TrickWins.IsAbout(linted), PlaysToExploring * explored.Time);
        var findings = outlined.Problems.Concat(LintRules.All.SelectMany(rule => rule.Find(linted)).Concat(ExploredRules.Find(linted, survey)).Concat(PlayedRules.Find(linted, trials)).Select(Clean));
        var columns = new Columns(outlined.Value.Sources);
        return Result<Script>.Of(outlined.Value.Script, [.. Allowances.In(outlined.Value.Sources).Apply([.. findings], ExploredRules.Open(survey).Concat(PlayedRules.Open(trials)).ToHashSet(StringComparer.Ordinal)).Select(columns.Place)]);
    }

    private static Diagnostic Clean(Diagnostic finding) => finding with { Message = CleanText.Line(finding.Message), Remedy = CleanText.Line(finding.Remedy) };
}
