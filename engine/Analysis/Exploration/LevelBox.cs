using System.Numerics;
using System.Runtime.InteropServices;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>A range of levels for each of the loop's meters, packed as <see cref="MeterLevels"/> are.</summary>
/// <param name="Lowest">0–100 for each; 0 where there is no bound.</param>
/// <param name="Highest">Inclusive; 100 or more where there is no bound.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LevelBox(uint Lowest, uint Highest)
{
    private const uint NoBound = 126 * MeterLevels.Ones;
    private const uint Top = MeterLevel.Highest * MeterLevels.Ones;

    /// <summary>All levels.</summary>
    public static LevelBox All => new(0, NoBound);

    /// <summary>These levels alone.</summary>
    public static LevelBox Point(uint levels) => new(levels, levels);

    public bool Holds(uint levels) => Holds(Point(levels));

    public bool Holds(LevelBox other) => Covered(other) == MeterLevels.Above;

    /// <summary>Whether some levels lie in both, or next to each other.</summary>
    public bool Touches(LevelBox other) => Near(other) == MeterLevels.Above;

    /// <summary>What lies in both.</summary>
    public LevelBox Within(LevelBox other) => new(MeterLevels.Larger(Lowest, other.Lowest), MeterLevels.Smaller(Highest, other.Highest));

    /// <summary>Without a bound for meters that are not in this mask.</summary>
    public LevelBox Only(uint live) => new(Lowest & live, (Highest & live) | (NoBound & ~live));

    /// <summary>
    /// The levels that a move brings into this box, which it must do for some. A bound of the box that is a bound of the meters, too, is none: a move stops there.
    /// </summary>
    public LevelBox Before(LevelMove move)
    {
        var (bound, open) = (MeterLevels.Spread(MeterLevels.NotBelow(Lowest, MeterLevels.Ones)), MeterLevels.Spread(MeterLevels.NotBelow(Highest, Top)));
        var lowest = MeterLevels.Larger(Lowest + move.Down, move.Up) - move.Up;
        var highest = Highest - (move.Up & ~open) + (move.Down & ~open);
        return new LevelBox(lowest & bound, (highest & ~open) | (NoBound & open));
    }

    /// <summary>This box and as much of the other as makes one larger box of it; this box where nothing does.</summary>
    public LevelBox Joined(LevelBox other)
    {
        var beyond = other.Covered(this) ^ MeterLevels.Above;
        if (BitOperations.PopCount(beyond) > 1 || !Touches(other)) return this;
        var along = beyond == 0 ? uint.MaxValue : MeterLevels.Spread(beyond);
        return new LevelBox(
            (Lowest & ~along) | (MeterLevels.Smaller(Lowest, other.Lowest) & along),
            (Highest & ~along) | (MeterLevels.Larger(Highest, other.Highest) & along));
    }

    /// <summary>The meters in which this one holds the other's range.</summary>
    private uint Covered(LevelBox other) => MeterLevels.NotBelow(other.Lowest, Lowest) & MeterLevels.NotBelow(Highest, other.Highest);

    private uint Near(LevelBox other) => MeterLevels.NotBelow(Highest + MeterLevels.Ones, other.Lowest) & MeterLevels.NotBelow(other.Highest + MeterLevels.Ones, Lowest);
}
