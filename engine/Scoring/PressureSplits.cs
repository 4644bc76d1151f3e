namespace Rehearsal.Engine.Scoring;

/// <summary>Sets lines said under pressure beside calm ones.</summary>
public static class PressureSplits
{
    /// <summary>Rated lines needed on each side.</summary>
    public const int MinimumOnEachSide = 4;

    /// <summary>The scores on both sides, or the words for what is missing.</summary>
    public static Finding<PressureSplit> Of(IEnumerable<Moment> moments) => Of(Tally.Of(moments));

    /// <inheritdoc cref="Of(IEnumerable{Moment})"/>
    public static Finding<PressureSplit> Of(Tally tally) => Of(tally.Calm, tally.UnderPressure);

    /// <inheritdoc cref="Of(IEnumerable{Moment})"/>
    public static Finding<PressureSplit> Of(RatingSums calm, RatingSums pressed) =>
        pressed.Lines >= MinimumOnEachSide && calm.Lines >= MinimumOnEachSide
            ? new(new PressureSplit(Scorer.Score(pressed)!, Scorer.Score(calm)!), Found(pressed.Lines, calm.Lines))
            : new(null, Missing(pressed.Lines, calm.Lines));

    private static string Found(int pressed, int calm) => $"{Wording.Lines(pressed)} under pressure beside {Wording.Number(calm)} calm ones.";

    private static string Missing(int pressed, int calm) =>
        $"Setting pressure beside calm takes {Wording.Number(MinimumOnEachSide)} rated lines of each; so far {Wording.ThereAre(pressed)} under pressure and {Wording.Number(calm)} calm.";
}
