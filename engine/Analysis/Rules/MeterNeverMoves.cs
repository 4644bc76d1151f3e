using System.Globalization;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A meter of the header that stands at the same level whenever a talk ends.</summary>
internal sealed class MeterNeverMoves : IExploredRule
{
    public string Code => DiagnosticCodes.MeterNeverMoves;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkSurvey survey) => !survey.IsWhole ? [] :
        from meter in script.Script.Header.Meters
        where survey.Meters.TryGetValue(meter.Variable, out var range) && range.Min == range.Max
        let message = string.Create(CultureInfo.InvariantCulture, $"The meter '{meter.Label}' stands at {survey.Meters[meter.Variable].Min} at every end, whatever is said.")
        let place = script.Outline.Variables.FirstOrDefault(variable => variable.Name == meter.Variable)?.Place
        let remedy = $"Move '{meter.Variable}' where a reply should count, or do not show it."
        select place is null ? script.Warning(Code, message, remedy) : LintedScript.Warning(Code, place, message, remedy);
}
