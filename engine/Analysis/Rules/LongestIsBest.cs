using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>The most integrated reply is the longest, in more than two moments of five.</summary>
internal sealed class LongestIsBest : ILintRule
{
    public string Code => DiagnosticCodes.LongestIsBest;

    public IEnumerable<Diagnostic> Find(LintedScript script)
    {
        var longest = GivenAway.Over(script.Outline.Moments, IsLongest);
        if (longest.IsOften) yield return script.Warning(Code, $"The best reply is the longest in {longest.Count}.", "Shorten the good ones, or let the others say more.");
    }

    private static bool? IsLongest(OutlinedOffer moment, OutlinedChoice best) =>
        moment.Rated.Any(choice => choice.Text is null) ? null : moment.Rated.All(choice => choice == best || Length(choice) < Length(best));

    private static int Length(OutlinedChoice choice) => new StringInfo(choice.Text!).LengthInTextElements;
}
