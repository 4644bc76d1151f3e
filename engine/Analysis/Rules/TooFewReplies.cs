using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A moment with fewer than three rated replies, even when every condition holds.</summary>
internal sealed class TooFewReplies : ILintRule
{
    /// <summary>With two, one is the right one and the other the wrong one.</summary>
    private const int Fewest = 3;

    public string Code => DiagnosticCodes.TooFewReplies;

    public IEnumerable<Diagnostic> Find(LintedScript script) =>
        from moment in script.Outline.Moments
        let count = moment.Rated.Count()
        where script.Outline.OffersAreWhole && count < Fewest
        select LintedScript.Warning(
            Code, moment.Choices[0].Place, string.Create(CultureInfo.InvariantCulture, $"This moment offers {(count == 1 ? "one rated reply" : "two rated replies")} only."), "Write three or four: one of them clear and hard, one kind and vague.");
}
