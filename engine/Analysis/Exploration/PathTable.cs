using System.Runtime.InteropServices;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Paths that are counted together.</summary>
/// <param name="Lines">How many lines were rated.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathClass(PendingLines Pending, int Lines);

/// <summary>People-led lines that opened room and may still be carried: the last rated line, and the one before it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PendingLines(bool Last, bool BeforeLast)
{
    public int Count => (Last ? 1 : 0) + (BeforeLast ? 1 : 0);
}

/// <summary>Counts of paths by their sums: of clarity, of care, of lines that count as integrated, and of clarity and care together.</summary>
internal sealed class PathTable(PathCells cells)
{
    public PathSums Clarity { get; } = new(cells.Words);

    public PathSums Care { get; } = new(cells.Words);

    public PathSums Integrated { get; } = new(cells.Words);

    /// <summary>Null where it is not wanted.</summary>
    public PathSums? Joint { get; } = cells.HasJoint ? new(cells.Words) : null;

    /// <summary>Counts one path, on which nothing was said.</summary>
    public void AddOne()
    {
        Clarity.AddOne();
        Care.AddOne();
        Integrated.AddOne();
        Joint?.AddOne();
    }

    /// <summary>Counts the paths of another table, after this was said on each.</summary>
    public void Add(PathTable other, PathLine said)
    {
        Clarity.Add(other.Clarity, said.Clarity);
        Care.Add(other.Care, said.Care);
        Integrated.Add(other.Integrated, said.Integrated);
        Joint?.Add(other.Joint!, (said.Clarity * cells.Width) + said.Care);
    }
}

/// <summary>What a line adds to every path: to clarity and to care above the lowest of any line, and to the lines that count as integrated.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathLine(int Clarity, int Care, int Integrated);

/// <summary>How tables are laid out.</summary>
/// <param name="Clarity">The lowest of any line: sums are counted from there.</param>
/// <param name="Care">The lowest of any line.</param>
/// <param name="Width">More than any sum of care.</param>
/// <param name="Words">Of 64 bits, to a count.</param>
/// <param name="HasJoint">Whether clarity and care are counted together, too.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathCells(int Clarity, int Care, int Width, int Words, bool HasJoint)
{
    /// <summary>What one more line makes of the paths of a class.</summary>
    public (PathClass Class, PathLine Line) Said(PathClass before, Scripts.ChoiceTags tags)
    {
        if (tags.Rating is not { } rating) return (before, default);
        var carries = Exchange.CanBeCompletedBy(rating);
        var integrated = (rating.Quadrant == Quadrant.Integrated ? 1 : 0) + (carries ? before.Pending.Count : 0);
        var opens = rating.Quadrant == Quadrant.PeopleLed && tags.Signals.Any(signal => signal.OpensRoom);
        return (new PathClass(new PendingLines(opens, !carries && before.Pending.Last), before.Lines + 1), new PathLine(rating.Clarity - Clarity, rating.Care - Care, integrated));
    }
}
