using System.Runtime.InteropServices;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>What a line does to the loop's meters, packed as <see cref="MeterLevels"/> are: each meter goes up or down.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LevelMove(uint Up, uint Down)
{
    public static LevelMove Of(LoopMove move)
    {
        int[] by = [move.Trust, move.Safety, move.Commitment, move.Momentum];
        return new LevelMove(MeterLevels.Packed(meter => Math.Max(0, by[meter])), MeterLevels.Packed(meter => Math.Max(0, -by[meter])));
    }
}
