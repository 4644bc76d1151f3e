using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A script that rates, with fewer than five rated moments written in it.</summary>
internal sealed class TooFewMoments : ILintRule
{
    /// <summary>From this many rated lines on, the debrief sets clarity beside care.</summary>
    private const int Fewest = 5;

    public string Code => DiagnosticCodes.TooFewMoments;

    public IEnumerable<Diagnostic> Find(LintedScript script)
    {
        var count = script.Outline.Moments.Count();
        if (count is 0 or >= Fewest) yield break;
        var moments = count == 1 ? "one rated moment" : string.Create(CultureInfo.InvariantCulture, $"{count} rated moments");
        yield return script.Warning(Code, $"The script has {moments}.", "The debrief sets clarity beside care from five rated lines on: write five moments or more.");
    }
}
