namespace Rehearsal.Engine.Scoring;

/// <summary>A sign of being in or out of balance that a line can show, from the closed vocabulary of <c># signal:</c> tags: there is one instance of each.</summary>
public sealed class Signal
{
    private Signal(string word, Quadrant leaning) => (Word, Leaning) = (word, leaning);

    /// <summary>The word as it stands in a tag, such as <c>named-the-gap</c>.</summary>
    public string Word { get; }

    /// <summary>Which way a line with this signal leans: integrated, head-led or people-led.</summary>
    public Quadrant Leaning { get; }

    /// <summary>The whole vocabulary, head-led first, then people-led, then integrated.</summary>
    public static IReadOnlyList<Signal> All { get; } =
    [
        .. Lean(Quadrant.HeadLed, "rushed-decision standard-without-support moved-goalpost no-room-for-the-person blame threat passed-the-buck over-analysed"),
        .. Lean(Quadrant.PeopleLed, "avoided-decision let-standard-slide said-yes-to-everything unclear-outcome softened-the-message hinted rescued waited-for-agreement scripted-empathy"),
        .. Lean(
            Quadrant.Integrated,
            "named-the-gap clear-request explained-why held-the-standard stated-belief acknowledged-effort acknowledged-progress acknowledged-difficulty named-the-emotion "
            + "invited-input waited made-room-for-context checked-understanding made-it-safe offered-support removed-obstacle left-it-with-them learning-not-blame owned-my-part "
            + "asked-for-commitment paused-the-talk"),
    ];

    private static readonly Dictionary<string, Signal> ByWord = All.ToDictionary(signal => signal.Word, StringComparer.Ordinal);

    /// <summary>A caring line with one of these leaves the other person room to speak; a clear line may then complete the exchange.</summary>
    public bool OpensRoom => Word is "invited-input" or "made-room-for-context" or "waited";

    /// <summary>The speaker takes their own share of the matter; what was said in blame before stops weighing on trust.</summary>
    public bool OwnsPart => Word is "owned-my-part";

    /// <summary>The signal a word names, or null when the vocabulary has no such word.</summary>
    public static Signal? Parse(string word) => ByWord.GetValueOrDefault(word);

    public override string ToString() => Word;

    private static IEnumerable<Signal> Lean(Quadrant leaning, string words) => words.Split(' ').Select(word => new Signal(word, leaning));
}
