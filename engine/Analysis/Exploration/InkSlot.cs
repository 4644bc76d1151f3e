using Ink.Runtime;

namespace Rehearsal.Engine.Analysis.Exploration;

internal enum InkSlotKind
{
    /// <summary>A global variable.</summary>
    Global,

    /// <summary>A temporary variable or a parameter, in whichever frame has one of that name.</summary>
    Temporary,

    /// <summary>How often a container was visited.</summary>
    Visits,

    /// <summary>How many turns ago a container was visited.</summary>
    TurnsSince,

    /// <summary>How many turns there were.</summary>
    Turns,

    /// <summary>What a shuffle has dealt.</summary>
    Dealt,

    /// <summary>Ink's seed and its previous random number.</summary>
    Seed,
}

/// <summary>Something that a story remembers and can read. How it is read says how much of it matters.</summary>
internal sealed class InkSlot(int number, InkSlotKind kind, string name, Container? container)
{
    private int cap;
    private int cycle = 1;
    private bool isExact;

    public int Number => number;

    public InkSlotKind Kind => kind;

    public string Name => name;

    public Container? Container => container;

    /// <summary>A reader that cannot tell counts from here on apart.</summary>
    public void ReadUpTo(int count) => cap = Math.Max(cap, count);

    /// <summary>A reader that sees the remainder alone.</summary>
    public void ReadModulo(int count) => cycle = checked(cycle / Greatest(cycle, count) * count);

    /// <summary>A reader that sees every count.</summary>
    public void ReadExactly() => isExact = true;

    /// <summary>The least count that every reader takes for this one, now and after further visits.</summary>
    public int Fold(int count) => isExact || count <= cap ? count : cap + ((count - cap) % cycle);

    private static int Greatest(int one, int other) => other == 0 ? one : Greatest(other, one % other);
}
