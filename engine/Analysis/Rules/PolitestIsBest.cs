using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>The most integrated reply has more words of courtesy than any other, in more than three of five moments where there are any.</summary>
internal sealed class PolitestIsBest : ILintRule
{
    public string Code => DiagnosticCodes.PolitestIsBest;

    public IEnumerable<Diagnostic> Find(LintedScript script)
    {
        if (SpokenWords.Of(script.Script.Header.Language) is not { } words) yield break;
        var polite = GivenAway.Over(script.Outline.Moments, (moment, best) => IsPolitest(moment, best, words.Courtesies));
        if (polite.IsSo) yield return script.Warning(Code, $"The best reply is the most polite in {polite.Count}.", "Take the please and the thank you out of some, or give them to the others, too.");
    }

    /// <summary>Null where no reply is polite by this measure, or not every text is known.</summary>
    private static bool? IsPolitest(OutlinedOffer moment, OutlinedChoice best, IReadOnlySet<string> courtesies)
    {
        if (moment.Rated.Any(choice => choice.Text is null) || moment.Rated.All(choice => Count(choice) == 0)) return null;
        return moment.Rated.All(choice => choice == best || Count(choice) < Count(best));

        int Count(OutlinedChoice choice) => SpokenWords.Count(choice.Text!, courtesies);
    }
}
