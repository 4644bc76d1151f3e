using System.Globalization;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A quadrant with fewer than 12 of 100 rated replies.</summary>
internal sealed class QuadrantMissing : ILintRule
{
    /// <summary>In percent.</summary>
    private const int Least = 12;

    /// <summary>Eight moments with three replies: in fewer, one reply more or less decides.</summary>
    private const int FewestReplies = 24;

    public string Code => DiagnosticCodes.QuadrantMissing;

    public IEnumerable<Diagnostic> Find(LintedScript script)
    {
        var quadrants = script.Outline.Moments.SelectMany(moment => moment.Rated).Select(choice => choice.Tags.Rating!.Value.Quadrant).ToList();
        return
            from quadrant in Enum.GetValues<Quadrant>()
            let count = quadrants.Count(other => other == quadrant)
            where quadrants.Count >= FewestReplies && count * 100 < Least * quadrants.Count
            select script.Warning(Code, string.Create(CultureInfo.InvariantCulture, $"{Told(quadrant)}: {count} of {quadrants.Count} rated replies, {100.0 * count / quadrants.Count:0.0} %."), "Write more of them: from each quadrant something should tempt somebody.");
    }

    private static string Told(Quadrant quadrant) => quadrant switch
    {
        Quadrant.Integrated => "Too few replies are both clear and caring",
        Quadrant.HeadLed => "Too few replies are clear and not caring",
        Quadrant.PeopleLed => "Too few replies are caring and not clear",
        _ => "Too few replies are neither clear nor caring",
    };
}
