using System.Globalization;

namespace Rehearsal.Engine.Conversations;

/// <summary>How high a meter stands, 0–100; a level outside that cannot exist.</summary>
public readonly record struct MeterLevel
{
    public const int Lowest = 0;

    public const int Highest = 100;

    /// <exception cref="ArgumentOutOfRangeException">The value lies outside 0–100.</exception>
    public MeterLevel(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Highest);
        Value = value;
    }

    /// <summary>0–100.</summary>
    public int Value { get; }

    /// <summary>The level nearest to any whole number: a script may set its variable to anything.</summary>
    public static MeterLevel Nearest(int value) => new(Math.Clamp(value, Lowest, Highest));

    /// <summary>The level after a move, stopped at the bounds.</summary>
    public MeterLevel Moved(int by) => new((int)Math.Clamp((long)Value + by, Lowest, Highest));

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
