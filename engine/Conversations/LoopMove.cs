using System.Runtime.InteropServices;

namespace Rehearsal.Engine.Conversations;

/// <summary>What one rated line does to the loop's meters, in points, before the bounds of 0–100 stop it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LoopMove(int Trust, int Safety, int Commitment, int Momentum);
