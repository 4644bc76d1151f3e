using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>What a rule looks at.</summary>
/// <param name="Planned">The variables that the plan beside the script looks at.</param>
/// <param name="Readings">Those beside the script that can be read.</param>
/// <param name="Lines">What the cast says, as far as each line begins with a name.</param>
public sealed record LintedScript(Script Script, ScriptOutline Outline, IReadOnlySet<string> Planned, IReadOnlyList<Reading> Readings, IReadOnlyList<SpokenLine> Lines)
{
    /// <summary>A warning about a place.</summary>
    public static Diagnostic Warning(string code, SourcePlace place, string message, string remedy) => new(code, Severity.Warning, place.File, place.Line, message, remedy) { Column = place.Column };

    /// <summary>A warning about the script as a whole.</summary>
    public Diagnostic Warning(string code, string message, string remedy) => new(code, Severity.Warning, Script.Name, null, message, remedy);
}
