using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>Something that is worth a warning, found in what a script can do. It speaks only where it is certain.</summary>
public interface IExploredRule
{
    /// <summary>One of <see cref="DiagnosticCodes"/>; its page says what the rule can and cannot tell.</summary>
    string Code { get; }

    /// <summary>The findings, in the order of the script; none that needs every state where not every state is known.</summary>
    IEnumerable<Diagnostic> Find(LintedScript script, TalkSurvey survey);
}
