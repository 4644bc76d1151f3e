using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>The most integrated reply has more words of courtesy than any other, in more than three of five moments where there are any.</summary>
internal sealed class PolitestIsBest : ILintRule
{
    private static readonly string[] Courtesies = ["please", "kindly", "thank", "thanks", "grateful", "appreciate", "appreciated", "sorry", "apologise", "apologize", "apologies"];

    public string Code => DiagnosticCodes.PolitestIsBest;

    public IEnumerable<Diagnostic> Find(LintedScript script)
    {
        if (!IsEnglish(script.Script.Header.Language)) yield break;
        var polite = GivenAway.Over(script.Outline.Moments, IsPolitest);
        if (polite.IsSo) yield return script.Warning(Code, $"The best reply is the most polite in {polite.Count}.", "Take the please and the thank you out of some, or give them to the others, too.");
    }

    private static bool IsEnglish(string language) => language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where no reply is polite by this measure, or not every text is known.</summary>
    private static bool? IsPolitest(OutlinedOffer moment, OutlinedChoice best)
    {
        if (moment.Rated.Any(choice => choice.Text is null) || moment.Rated.All(choice => Count(choice) == 0)) return null;
        return moment.Rated.All(choice => choice == best || Count(choice) < Count(best));
    }

    private static int Count(OutlinedChoice choice) => Words(choice.Text!).Count(word => Courtesies.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static string[] Words(string text) => new string([.. text.Select(letter => char.IsLetter(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
