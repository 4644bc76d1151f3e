namespace Rehearsal.Engine.Scoring;

/// <summary>How a line was read on the two axes; a rating outside −2…2 cannot exist.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct Rating
{
    /// <summary>The lowest value on either axis.</summary>
    public const int Lowest = -2;

    /// <summary>The highest value on either axis.</summary>
    public const int Highest = 2;

    /// <summary>From this value on, a line counts as clear, or as caring.</summary>
    public const int Threshold = 1;

    /// <exception cref="ArgumentOutOfRangeException">An axis lies outside −2…2.</exception>
    public Rating(int clarity, int care)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(clarity, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(clarity, Highest);
        ArgumentOutOfRangeException.ThrowIfLessThan(care, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(care, Highest);
        (Clarity, Care) = (clarity, care);
    }

    /// <summary>−2…2: could they say back the gap, the request, the limit, and what happens next?</summary>
    public int Clarity { get; }

    /// <summary>−2…2: does the line take in their view or need, and act on it?</summary>
    public int Care { get; }

    public bool IsClear => Clarity >= Threshold;

    public bool IsCaring => Care >= Threshold;

    /// <summary>min(clarity, care), −2…2: how far both are there at once.</summary>
    public int Integration => Math.Min(Clarity, Care);

    /// <summary>clarity + care, −4…4.</summary>
    public int Sum => Clarity + Care;

    public Quadrant Quadrant => (IsClear, IsCaring) switch
    {
        (true, true) => Quadrant.Integrated,
        (true, false) => Quadrant.HeadLed,
        (false, true) => Quadrant.PeopleLed,
        (false, false) => Quadrant.Neither,
    };

    public static bool IsInRange(int value) => value is >= Lowest and <= Highest;
}
