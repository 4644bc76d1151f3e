using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>More words before a choice than are read in about a minute.</summary>
internal sealed class SceneTooLong : ILintRule
{
    /// <summary>A minute of silent reading is 238 words (Brysbaert 2019, 190 studies).</summary>
    private const int Most = 240;

    public string Code => DiagnosticCodes.SceneTooLong;

    public IEnumerable<Diagnostic> Find(LintedScript script) =>
        from offer in script.Outline.Offers
        where offer.WordsBefore > Most
        select LintedScript.Warning(Code, offer.Choices[0].Place, string.Create(CultureInfo.InvariantCulture, $"{offer.WordsBefore} words are read before these replies."), "Cut it, or let the learner say something in between.");
}
