namespace Rehearsal.Engine.Scoring;

/// <summary>Finds the move chosen most under pressure. No move is wrong, and it takes more than a line or two to see one.</summary>
public static class UsualMoves
{
    /// <summary>Rated pressure lines with a style that are needed.</summary>
    public const int MinimumLines = 4;

    /// <summary>The most frequent style under pressure, with a share of half or more; or the words for why none is named. Two that lead together name none.</summary>
    public static Finding<UsualMove> Of(IEnumerable<Moment> moments) => Of(Tally.Of(moments));

    /// <inheritdoc cref="Of(IEnumerable{Moment})"/>
    public static Finding<UsualMove> Of(Tally tally)
    {
        var timesOf = tally.PressureStyles;
        var lines = timesOf.Sum();
        if (lines < MinimumLines) return new(null, TooFew(lines));
        var most = 0;
        for (var style = 1; style < timesOf.Count; style++) most = timesOf[style] > timesOf[most] ? style : most;
        var times = timesOf[most];
        if (times * 2 < lines) return new(null, Spread(lines));
        if (timesOf.Count(style => style == times) > 1) return new(null, Shared(lines));
        return new(new UsualMove((Style)most, times, lines), Found((Style)most, times, lines));
    }

    private static string Found(Style style, int times, int of) =>
        $"{Wording.Number(times)} of {Wording.Lines(of)} under pressure went for {style.Word()}.";

    private static string TooFew(int lines) =>
        $"Seeing a most-chosen move takes {Wording.Number(MinimumLines)} rated lines under pressure with a style to them; so far {Wording.ThereAre(lines)}.";

    private static string Spread(int of) => $"The {Wording.Lines(of)} under pressure went several ways, none of them in half or more.";

    private static string Shared(int of) => $"The {Wording.Lines(of)} under pressure went two ways, equally often.";
}
