using System.Runtime.InteropServices;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>What a line does to the loop's meters, packed as <see cref="MeterLevels"/> are: each meter goes up or down.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LevelMove(uint Up, uint Down)
{
    public static LevelMove Of(LoopMove move) => new(
        Packed(Math.Max(0, move.Trust), Math.Max(0, move.Safety), Math.Max(0, move.Commitment), Math.Max(0, move.Momentum)),
        Packed(Math.Max(0, -move.Trust), Math.Max(0, -move.Safety), Math.Max(0, -move.Commitment), Math.Max(0, -move.Momentum)));

    private static uint Packed(int trust, int safety, int commitment, int momentum) => (uint)(trust | (safety << 8) | (commitment << 16) | (momentum << 24));
}
