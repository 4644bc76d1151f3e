using System.Runtime.InteropServices;

namespace Rehearsal.Engine.Conversations;

/// <summary>The meters that the engine moves. A script declares any of them; those it does not declare are null and stay so.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LoopMeters(MeterLevel? Trust, MeterLevel? Safety, MeterLevel? Commitment, MeterLevel? Momentum)
{
    /// <summary>The Ink variables that make a script's loop.</summary>
    public static IReadOnlyList<string> Names { get; } = ["trust", "safety", "commitment", "momentum"];

    /// <summary>The declared meters, name → 0–100, in the order of <see cref="Names"/>.</summary>
    public IEnumerable<KeyValuePair<string, int>> Declared()
    {
        if (Trust is { } trust) yield return new("trust", trust.Value);
        if (Safety is { } safety) yield return new("safety", safety.Value);
        if (Commitment is { } commitment) yield return new("commitment", commitment.Value);
        if (Momentum is { } momentum) yield return new("momentum", momentum.Value);
    }

    /// <summary>Reads the meters by name. Null stands for a variable that the script does not declare; a value outside 0–100 becomes the nearest bound.</summary>
    public static LoopMeters Read(Func<string, int?> variable)
    {
        return new(Level("trust"), Level("safety"), Level("commitment"), Level("momentum"));

        MeterLevel? Level(string name) => variable(name) is { } value ? MeterLevel.Nearest(value) : null;
    }

    public LoopMeters Moved(LoopMove by) => new(
        Trust?.Moved(by.Trust),
        Safety?.Moved(by.Safety),
        Commitment?.Moved(by.Commitment),
        Momentum?.Moved(by.Momentum));
}
