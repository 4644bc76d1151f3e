using System.Runtime.InteropServices;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>A state of a talk: a choice point, or an end. States whose options are the same and lead to the same states are one.</summary>
/// <param name="values">At an end: of the meters that only the script moves.</param>
/// <param name="id">Tells it from all others while the exploration goes on.</param>
internal sealed class TalkState(int id, TalkStructure structure, int[] values)
{
    public int Id => id;

    public TalkStructure Structure => structure;

    public int[] Values => values;

    public IReadOnlyList<TalkOption> Options => structure.Options;

    /// <summary>The ending that the tags name, at an end.</summary>
    public TalkEnding? Ending => structure.Ending;

    public Diagnostic? Problem => structure.Problem;

    public bool IsEnd => structure.Options.Count == 0;

    /// <summary>Where it leads, by option; null where nobody has looked.</summary>
    public TalkArc[]? Arcs { get; set; }

    /// <summary>Counts from 0, the nearest to the beginning first.</summary>
    public int Number { get; set; } = -1;

    /// <summary>The state before it on the shortest way from the beginning; null for a first state.</summary>
    public TalkState? Before { get; set; }

    /// <summary>The index of the option that was taken there.</summary>
    public int BeforeOption { get; set; }

    /// <summary>Where an option leads: to one state, or to several where chance decides.</summary>
    public ReadOnlySpan<TalkArc> ArcsOf(int option)
    {
        if (Arcs is null) return [];
        if (option < Arcs.Length && Arcs.Length == Options.Count && Arcs[option].Option == option) return Arcs.AsSpan(option, 1);
        var first = Array.FindIndex(Arcs, arc => arc.Option == option);
        if (first < 0) return [];
        var count = 1;
        while (first + count < Arcs.Length && Arcs[first + count].Option == option) count++;
        return Arcs.AsSpan(first, count);
    }
}

/// <summary>A step from one location to the next: what was chosen, and how each roll on the way came out.</summary>
/// <param name="From">Null for the first step of a talk.</param>
/// <param name="Levels">Of the meters there.</param>
/// <param name="Option">The index of the option; of the circumstances, for the first step.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TalkStep(TalkLocation? From, uint Levels, int Option, int[] Rolls);

/// <summary>Where a choice leads.</summary>
/// <param name="Option">The index of the option.</param>
/// <param name="Probability">0–1: of all that chance can make of this choice.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TalkArc(TalkState To, int Option, double Probability);

/// <summary>A beginning: hidden circumstances, and where chance may take the first lines.</summary>
internal sealed record TalkRoot(IReadOnlyDictionary<string, string> Circumstances, IReadOnlyList<TalkArc> Arcs);
