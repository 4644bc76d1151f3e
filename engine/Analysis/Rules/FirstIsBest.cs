using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>The most integrated reply stands first, in more than two moments of five.</summary>
internal sealed class FirstIsBest : ILintRule
{
    public string Code => DiagnosticCodes.FirstIsBest;

    public IEnumerable<Diagnostic> Find(LintedScript script)
    {
        var first = GivenAway.Over(script.Outline.Moments, (moment, best) => moment.Rated.First() == best);
        if (first.IsOften) yield return script.Warning(Code, $"The best reply stands first in {first.Count}.", "Put it in another place in some of them.");
    }
}
