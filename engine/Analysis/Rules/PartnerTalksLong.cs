using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>Partner's lines of which half have more than 14 words.</summary>
internal sealed class PartnerTalksLong : ILintRule
{
    private const int Most = 14;

    /// <summary>Fewer have no usual length.</summary>
    private const int FewestLines = 10;

    public string Code => DiagnosticCodes.PartnerTalksLong;

    public IEnumerable<Diagnostic> Find(LintedScript script)
    {
        var words = script.Lines.Where(line => !line.IsComputed).Select(line => InkWords.In(line.Text)).Where(count => count > 0).Order().ToList();
        if (words.Count < FewestLines) yield break;
        var median = (words[(words.Count - 1) / 2] + words[words.Count / 2]) / 2.0;
        if (median > Most) yield return script.Warning(Code, string.Create(CultureInfo.InvariantCulture, $"Half of the partner's {words.Count} lines have {median:0.#} words or more."), "Cut them, or break them up: people talk in short pieces, and leave things out.");
    }
}
