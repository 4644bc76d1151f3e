using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>The most integrated reply comes from one style, in more than three moments of five.</summary>
internal sealed class OneStyleIsBest : ILintRule
{
    public string Code => DiagnosticCodes.OneStyleIsBest;

    public IEnumerable<Diagnostic> Find(LintedScript script) =>
        from style in Enum.GetValues<Style>()
        let wins = GivenAway.Over(script.Outline.Moments, (moment, best) => IsAChoice(moment) && best.Tags.Style is { } won ? won == style : null)
        where wins.IsSo
        select script.Warning(Code, $"The best reply comes from the style '{style.Word()}' in {wins.Count}.", "Let each style find its moment: no style is wrong.");

    /// <summary>There are several styles to choose from.</summary>
    private static bool IsAChoice(OutlinedOffer moment) => moment.Rated.Select(choice => choice.Tags.Style).OfType<Style>().Distinct().Count() > 1;
}
