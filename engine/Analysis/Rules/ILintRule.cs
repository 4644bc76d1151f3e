using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>Something that is worth a warning, found in how a script is built. It speaks only where it is certain.</summary>
public interface ILintRule
{
    /// <summary>One of <see cref="DiagnosticCodes"/>; its page says what the rule can and cannot tell.</summary>
    string Code { get; }

    /// <summary>The findings, in the order of the script.</summary>
    IEnumerable<Diagnostic> Find(LintedScript script);
}
