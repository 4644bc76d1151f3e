namespace Rehearsal.Engine.Scoring;

/// <summary>How clear, or how caring, the learner found the own lines: 1–5; another number cannot exist.</summary>
public readonly record struct SelfRating
{
    public const int Lowest = 1;

    public const int Highest = 5;

    private readonly int stepsAboveLowest;

    /// <exception cref="ArgumentOutOfRangeException">The number lies outside 1–5.</exception>
    public SelfRating(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Highest);
        stepsAboveLowest = number - Lowest;
    }

    /// <summary>1–5.</summary>
    public int Number => Lowest + stepsAboveLowest;

    /// <summary>0–100, where the scores stand: (n−1)·25.</summary>
    public int Points => stepsAboveLowest * 25;
}
