using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Levels of the loop's four meters in one number, a byte each, in the order of <see cref="LoopMeters.Names"/>: there may be millions of them.</summary>
internal static class MeterLevels
{
    private const int Count = 4;

    public static uint Packed(Func<int, int> levels)
    {
        var packed = 0u;
        for (var meter = 0; meter < Count; meter++) packed |= (uint)levels(meter) << (8 * meter);
        return packed;
    }

    public static int Level(uint packed, int meter) => (int)((packed >> (8 * meter)) & 0xFF);

    /// <summary>After a move, stopped at the bounds.</summary>
    public static uint Moved(uint packed, LoopMove move) =>
        Moved(packed, 0, move.Trust) | Moved(packed, 1, move.Safety) | Moved(packed, 2, move.Commitment) | Moved(packed, 3, move.Momentum);

    private static uint Moved(uint packed, int meter, int by) => (uint)Math.Clamp(Level(packed, meter) + by, MeterLevel.Lowest, MeterLevel.Highest) << (8 * meter);
}
