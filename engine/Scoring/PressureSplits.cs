namespace Rehearsal.Engine.Scoring;

/// <summary>Sets lines said under pressure beside calm ones.</summary>
public static class PressureSplits
{
    /// <summary>Rated lines needed on each side.</summary>
    public const int MinimumOnEachSide = 4;

    /// <summary>The scores on both sides, or the words for what is missing.</summary>
    public static Finding<PressureSplit> Of(IEnumerable<Moment> moments)
    {
        List<Moment> pressed = [], calm = [];
        foreach (var moment in moments) (moment.Turn.Scene.Pressure ? pressed : calm).Add(moment);
        return pressed.Count >= MinimumOnEachSide && calm.Count >= MinimumOnEachSide
            ? new(new PressureSplit(Scorer.Score(pressed)!, Scorer.Score(calm)!), Found(pressed.Count, calm.Count))
            : new(null, Missing(pressed.Count, calm.Count));
    }

    private static string Found(int pressed, int calm) => $"{Wording.Lines(pressed)} under pressure beside {Wording.Number(calm)} calm ones.";

    private static string Missing(int pressed, int calm) =>
        $"Setting pressure beside calm takes {Wording.Number(MinimumOnEachSide)} rated lines of each; so far {Wording.ThereAre(pressed)} under pressure and {Wording.Number(calm)} calm.";
}
