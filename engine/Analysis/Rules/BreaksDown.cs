using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A place where the script stops with an error, on some way or on all of them. Each place is named once, with a shortest way there.</summary>
internal sealed class BreaksDown : IExploredRule
{
    public string Code => DiagnosticCodes.BreaksDown;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkSurvey survey) => survey.Stops
        .GroupBy(stop => (stop.Problem.Code, stop.Problem.File, stop.Problem.Line))
        .Select(group => group.First())
        .OrderBy(stop => stop.Problem.File, StringComparer.Ordinal).ThenBy(stop => stop.Problem.Line)
        .Select(stop => new Diagnostic(Code, Severity.Warning, stop.Problem.File, stop.Problem.Line, $"The script breaks down {ExploredRules.Words(script, stop.Example)}: {stop.Problem.Message}", stop.Problem.Remedy));
}
