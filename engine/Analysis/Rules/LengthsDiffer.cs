using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A moment whose longest reply has more than 2.2 times as many letters as its shortest.</summary>
internal sealed class LengthsDiffer : ILintRule
{
    private const double Most = 2.2;

    /// <summary>An apology in this many words or fewer is short because it is one.</summary>
    private const int FewWords = 8;

    public string Code => DiagnosticCodes.LengthsDiffer;

    public IEnumerable<Diagnostic> Find(LintedScript script) =>
        from moment in script.Outline.Moments
        let spoken = moment.Rated.Where(choice => choice.Text is not null && !IsApart(choice)).OrderBy(Letters).ToList()
        where spoken.Count > 1 && Letters(spoken[^1]) > Most * Letters(spoken[0])
        select LintedScript.Warning(
            Code,
            spoken[^1].Place,
            string.Create(CultureInfo.InvariantCulture, $"The reply '{spoken[^1].Name}' has {Letters(spoken[^1])} letters, and '{spoken[0].Name}' beside it has {Letters(spoken[0])}."),
            $"Shorten the one or let the other say more: at most {Most.ToString(CultureInfo.InvariantCulture)} times as many.");

    /// <summary>Silence, a pause and an apology are short by nature.</summary>
    private static bool IsApart(OutlinedChoice choice) =>
        (choice.Text!.StartsWith('(') && choice.Text.EndsWith(')'))
        || choice.Tags.Signals.Any(signal => signal.Word is "waited" or "paused-the-talk" || (signal.OwnsPart && InkWords.In(choice.Text) <= FewWords));

    private static int Letters(OutlinedChoice choice) => choice.Text!.Count(char.IsLetterOrDigit);
}
