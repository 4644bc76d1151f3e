using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// Levels of the loop's four meters in one number, a byte each, in the order of <see cref="LoopMeters.Names"/>: there may be millions of them. No level comes near the eighth bit, so all four are
/// compared at once: the bit that is set above the larger one outlasts a subtraction.
/// </summary>
internal static class MeterLevels
{
    /// <summary>The bit above each level.</summary>
    public const uint Above = 0x80808080;

    public const uint Ones = 0x01010101;

    private const int Count = 4;
    private const uint Top = MeterLevel.Highest * Ones;

    public static uint Packed(Func<int, int> levels)
    {
        var packed = 0u;
        for (var meter = 0; meter < Count; meter++) packed |= (uint)levels(meter) << (8 * meter);
        return packed;
    }

    public static int Level(uint packed, int meter) => (int)((packed >> (8 * meter)) & 0xFF);

    /// <summary>After a move, stopped at the bounds.</summary>
    public static uint Moved(uint packed, LevelMove move) => Larger(Smaller(packed + move.Up, Top), move.Down) - move.Down;

    /// <summary>In each byte, <see cref="Above"/> where the first is not below the second.</summary>
    public static uint NotBelow(uint one, uint other) => ((one | Above) - other) & Above;

    public static uint Larger(uint one, uint other) => Chosen(NotBelow(one, other), one, other);

    public static uint Smaller(uint one, uint other) => Chosen(NotBelow(other, one), one, other);

    /// <summary>From each byte's highest bit to all of its bits.</summary>
    public static uint Spread(uint highest) => (highest >> 7) * 0xFF;

    private static uint Chosen(uint first, uint one, uint other) => other ^ ((one ^ other) & Spread(first));
}
