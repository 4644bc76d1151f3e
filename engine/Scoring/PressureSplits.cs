namespace Rehearsal.Engine.Scoring;

/// <summary>Sets lines said under pressure beside calm ones.</summary>
public static class PressureSplits
{
    /// <summary>Rated lines needed on each side.</summary>
    public const int MinimumOnEachSide = 4;

    /// <summary>The scores on both sides, or the words for what is missing.</summary>
    public static Finding<PressureSplit> Of(IEnumerable<Moment> moments)
    {
        var sides = moments.ToLookup(moment => moment.Turn.Scene.Pressure);
        var (pressed, calm) = (sides[true].Count(), sides[false].Count());
        return pressed >= MinimumOnEachSide && calm >= MinimumOnEachSide
            ? new(new PressureSplit(Scorer.Score(sides[true])!, Scorer.Score(sides[false])!), Found(pressed, calm))
            : new(null, Missing(pressed, calm));
    }

    private static string Found(int pressed, int calm) => $"{Wording.Lines(pressed)} under pressure beside {Wording.Number(calm)} calm ones.";

    private static string Missing(int pressed, int calm) =>
        $"Setting pressure beside calm takes {Wording.Number(MinimumOnEachSide)} rated lines of each; so far {Wording.ThereAre(pressed)} under pressure and {Wording.Number(calm)} calm.";
}
