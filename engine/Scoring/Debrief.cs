using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Scoring;

/// <summary>A turn whose choice is rated.</summary>
/// <param name="Number">1-based among the moments of the talk.</param>
/// <param name="Turn">What was shown, offered and said.</param>
/// <param name="Chosen">The rated choice that was said.</param>
/// <param name="IsCarried">A people-led line that opened room and was completed by a clear, not uncaring one within the next two rated lines.</param>
/// <param name="WithinReach">The most integrated choice on offer: largest min(clarity, care), then larger sum, then script order.</param>
public sealed record Moment(int Number, Turn Turn, Choice Chosen, bool IsCarried, Choice WithinReach)
{
    public Rating Rating => Chosen.Rating!.Value;

    public Quadrant Quadrant => Rating.Quadrant;

    /// <summary>Integrated in itself, or carried.</summary>
    public bool CountsAsIntegrated => Quadrant == Quadrant.Integrated || IsCarried;

    /// <summary>0…4: how much further the line within reach was.</summary>
    public int Gap => WithinReach.Rating!.Value.Integration - Rating.Integration;

    /// <summary>A line with min(clarity, care) at least 2 higher was on offer, and this one was not carried.</summary>
    public bool IsMissed => Gap >= 2 && !IsCarried;

    /// <summary>The readings of the line said, or of the one within reach, spread widely.</summary>
    public bool IsContested => Chosen.Contested || WithinReach.Contested;
}

/// <summary>Scores over a set of rated lines.</summary>
/// <param name="Lines">How many rated lines they stand on; 1 or more.</param>
/// <param name="Clarity">0–100: the mean of (clarity+2)/4·100.</param>
/// <param name="Care">0–100: the mean of (care+2)/4·100.</param>
/// <param name="Integration">0–100: the share of lines that were integrated or carried.</param>
/// <param name="Balance">−4…4: mean care − mean clarity.</param>
public sealed record Scores(int Lines, double Clarity, double Care, double Integration, double Balance);

/// <summary>How many lines fell where. A carried line counts as integrated, not as people-led.</summary>
/// <param name="Rated">All rated lines.</param>
/// <param name="Clear">Lines with clarity 1 or more.</param>
/// <param name="Caring">Lines with care 1 or more.</param>
/// <param name="Both">Integrated or carried lines.</param>
/// <param name="Carried">The carried lines among <paramref name="Both"/>.</param>
public sealed record LineCounts(int Rated, int Clear, int Caring, int Both, int Carried, int HeadLed, int PeopleLed, int Neither);

/// <summary>A statement with its evidence, or what evidence is missing for it. Exactly one of the two is set.</summary>
/// <param name="Value">The finding, or null where the evidence does not reach.</param>
/// <param name="Evidence">One sentence: what the finding stands on, or what is missing for one. Speaks of lines, never of the person.</param>
public sealed record Finding<T>(T? Value, string Evidence)
    where T : class
{
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Value))]
    public bool Found => Value is not null;
}

/// <summary>One of the two axes.</summary>
public enum Dimension
{
    Clarity,
    Care,
}

/// <summary>The dimension with the lower score.</summary>
/// <param name="Gap">10–100: the difference of the two 0–100 scores.</param>
public sealed record WeakerDimension(Dimension Dimension, double Gap);

/// <summary>The most frequent style in pressure turns.</summary>
/// <param name="Times">How many pressure turns used it.</param>
/// <param name="Of">How many rated pressure turns had a style.</param>
public sealed record UsualMove(Style Style, int Times, int Of);

/// <summary>Scores under pressure and calm, from four rated turns on each side.</summary>
public sealed record PressureSplit(Scores UnderPressure, Scores Calm);

/// <summary>A signal and the numbers of the moments that showed it.</summary>
public sealed record SignalCount(Signal Signal, IReadOnlyList<int> Moments);

/// <summary>What a talk shows once it is over. No grade, no pass mark, no word about the person.</summary>
/// <param name="Moments">All rated turns in order.</param>
/// <param name="Overall">Null when no line was rated.</param>
/// <param name="Missed">Moments where a line with both, at least 2 above, was on offer.</param>
/// <param name="Costliest">The missed moment with the largest gap; the earliest wins a tie; never a contested one.</param>
/// <param name="Strongest">The moment with the largest min(clarity, care), at least 1; the earliest wins a tie; never a contested one.</param>
/// <param name="Contested">Moments on which decent coaches disagree.</param>
/// <param name="Signals">Most frequent first, then in the order they came.</param>
public sealed record Debrief(
    IReadOnlyList<Moment> Moments,
    LineCounts Counts,
    Scores? Overall,
    Finding<PressureSplit> Pressure,
    Finding<WeakerDimension> Weaker,
    Finding<UsualMove> UsualMove,
    IReadOnlyList<Moment> Missed,
    Moment? Costliest,
    Moment? Strongest,
    IReadOnlyList<Moment> Contested,
    IReadOnlyList<SignalCount> Signals);
