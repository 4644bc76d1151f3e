using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>Something that is worth a warning, found by playing a script. It speaks only where it is certain.</summary>
public interface IPlayedRule
{
    /// <summary>One of <see cref="DiagnosticCodes"/>; its page says what the rule can and cannot tell.</summary>
    string Code { get; }

    /// <summary>The findings; none that needs a talk that was not played.</summary>
    IEnumerable<Diagnostic> Find(LintedScript script, TalkTrials trials);
}
