using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A tag that takes a side on an axis where the readings are contested, and no more than half of them take it.</summary>
internal sealed class ContestedClaim : ILintRule
{
    public string Code => DiagnosticCodes.ContestedClaim;

    public IEnumerable<Diagnostic> Find(LintedScript script) =>
        from read in Readings.OfChoices(script.Readings, script.Script.Choices)
        where read.Choice.Rating is not null
        from finding in new[]
        {
            Contested(read.Choice, "clarity", read.Choice.Rating!.Value.Clarity, [.. read.Ratings.Select(rating => rating.Clarity)]),
            Contested(read.Choice, "care", read.Choice.Rating!.Value.Care, [.. read.Ratings.Select(rating => rating.Care)]),
        }.OfType<Diagnostic>()
        select finding;

    private Diagnostic? Contested(ChoiceSource choice, string axis, int tagged, IReadOnlyList<int> readings)
    {
        var (spread, agreeing) = (Readings.SpreadOf(readings), readings.Count(reading => Math.Sign(reading) == Math.Sign(tagged)));
        if (tagged == 0 || spread < Readings.ContestedSpread || agreeing * 2 > readings.Count) return null;
        return LintedScript.Warning(
            Code,
            new SourcePlace(choice.File, choice.Line),
            string.Create(CultureInfo.InvariantCulture, $"'{choice.Label ?? choice.Id}' is tagged {axis} {tagged}, and {agreeing} of its {readings.Count} readings say so: they spread by {spread:0.0}."),
            "Mend the reply until more seats agree, or allow this and say why they differ.");
    }
}
