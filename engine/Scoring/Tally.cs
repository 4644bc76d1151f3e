namespace Rehearsal.Engine.Scoring;

/// <summary>What the rated lines of a talk add up to, without the lines themselves: the findings of one talk, and of many together, stand on it.</summary>
/// <param name="Calm">The lines that were not said under pressure.</param>
/// <param name="UnderPressure">The lines under high pressure.</param>
/// <param name="Clear">How many lines were clear.</param>
/// <param name="Caring">How many lines were caring.</param>
/// <param name="PressureStyles">How often each style was chosen under pressure, by the number of the <see cref="Style"/>.</param>
/// <param name="Signals">How many lines showed each signal; those that none did are left out.</param>
public sealed record Tally(
    RatingSums Calm,
    RatingSums UnderPressure,
    int Clear,
    int Caring,
    IReadOnlyList<int> PressureStyles,
    IReadOnlyDictionary<Signal, int> Signals)
{
    /// <summary>Of no line.</summary>
    public static Tally Empty { get; } = Of([]);

    /// <summary>All rated lines.</summary>
    public RatingSums All => Calm + UnderPressure;

    /// <summary>How many lines were integrated or carried.</summary>
    public int Both => All.Integrated;

    public static Tally Of(IEnumerable<Moment> moments)
    {
        List<Moment> pressed = [], calm = [];
        foreach (var moment in moments) (moment.Turn.Scene.Pressure ? pressed : calm).Add(moment);
        var all = calm.Concat(pressed).ToList();
        return new Tally(
            RatingSums.Of(calm),
            RatingSums.Of(pressed),
            all.Count(moment => moment.Rating.IsClear),
            all.Count(moment => moment.Rating.IsCaring),
            [.. StyleWords.All.Index().Select(style => pressed.Count(moment => moment.Chosen.Style is { } chosen && (int)chosen == style.Index))],
            SignalCounts.Of(all).ToDictionary(count => count.Signal, count => count.Moments.Count));
    }

    /// <summary>Several talks as one.</summary>
    public static Tally Sum(IEnumerable<Tally> tallies)
    {
        var (calm, pressed, clear, caring) = (default(RatingSums), default(RatingSums), 0, 0);
        var (styles, signals) = (new int[StyleWords.All.Count], new Dictionary<Signal, int>());
        foreach (var tally in tallies)
        {
            (calm, pressed, clear, caring) = (calm + tally.Calm, pressed + tally.UnderPressure, clear + tally.Clear, caring + tally.Caring);
            for (var style = 0; style < styles.Length; style++) styles[style] += tally.PressureStyles[style];
            foreach (var (signal, lines) in tally.Signals) signals[signal] = signals.GetValueOrDefault(signal) + lines;
        }

        return new Tally(calm, pressed, clear, caring, styles, signals);
    }
}
