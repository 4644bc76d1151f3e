using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A VAR that nothing depends on: no condition, no text, no other variable, no meter on the screen, no plan.</summary>
internal sealed class VariableNeverRead : ILintRule
{
    public string Code => DiagnosticCodes.VariableNeverRead;

    public IEnumerable<Diagnostic> Find(LintedScript script) =>
        from variable in script.Outline.Variables
        where !variable.IsRead && !LoopMeters.Names.Contains(variable.Name, StringComparer.Ordinal) && !script.Planned.Contains(variable.Name)
        where !script.Script.Header.Meters.Any(meter => meter.Variable == variable.Name)
        select LintedScript.Warning(Code, variable.Place, $"The variable '{variable.Name}' is never read.", "Use it in a condition or a line, or take it out.");
}
