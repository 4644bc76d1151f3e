using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A reply that nobody says in one breath.</summary>
internal sealed class ReplyTooLong : ILintRule
{
    /// <summary>At 150 words a minute, eighteen seconds of talking.</summary>
    private const int Most = 45;

    public string Code => DiagnosticCodes.ReplyTooLong;

    public IEnumerable<Diagnostic> Find(LintedScript script) =>
        from offer in script.Outline.Offers
        from choice in offer.Choices
        let words = choice.Text is { } text ? InkWords.In(text) : 0
        where words > Most
        select LintedScript.Warning(Code, choice.Place, string.Create(CultureInfo.InvariantCulture, $"The reply '{choice.Name}' has {words} words."), "Say one thing, and let the partner answer before the next.");
}
