using System.Runtime.InteropServices;

namespace Rehearsal.Engine.Rooms;

/// <summary>Which of the votes in a round.</summary>
public enum VoteRound
{
    First,
    Second,
}

/// <summary>Where the ballots of one vote lie.</summary>
/// <param name="Table">0 for the whole room.</param>
/// <param name="Moment">From 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Urn(int Table, int Moment, VoteRound Vote);
