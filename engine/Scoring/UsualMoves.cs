namespace Rehearsal.Engine.Scoring;

/// <summary>Finds the move chosen most under pressure. No move is wrong, and it takes more than a line or two to see one.</summary>
public static class UsualMoves
{
    /// <summary>Rated pressure lines with a style that are needed.</summary>
    public const int MinimumLines = 4;

    /// <summary>The most frequent style under pressure, with a share of half or more; or the words for why none is named. Two that lead together name none.</summary>
    public static Finding<UsualMove> Of(IEnumerable<Moment> moments)
    {
        var styles = moments.Where(moment => moment.Turn.Scene.Pressure).Select(moment => moment.Chosen.Style).OfType<Style>().ToList();
        if (styles.Count < MinimumLines) return new(null, TooFew(styles.Count));
        var byTimes = styles.CountBy(style => style).OrderByDescending(style => style.Value).ToList();
        var (most, times) = byTimes[0];
        if (times * 2 < styles.Count) return new(null, Spread(styles.Count));
        if (byTimes.Count > 1 && byTimes[1].Value == times) return new(null, Shared(styles.Count));
        return new(new UsualMove(most, times, styles.Count), Found(most, times, styles.Count));
    }

    private static string Found(Style style, int times, int of) =>
        $"{Wording.Number(times)} of {Wording.Lines(of)} under pressure went for {style.Word()}.";

    private static string TooFew(int lines) =>
        $"Seeing a most-chosen move takes {Wording.Number(MinimumLines)} rated lines under pressure with a style to them; so far {Wording.ThereAre(lines)}.";

    private static string Spread(int of) => $"The {Wording.Lines(of)} under pressure went several ways, none of them in half or more.";

    private static string Shared(int of) => $"The {Wording.Lines(of)} under pressure went two ways, equally often.";
}
