using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Scoring;

/// <summary>The same turn of two talks. Once they have parted it may be about something else in each.</summary>
/// <param name="Number">From 1.</param>
/// <param name="One">Null where the first talk was over before.</param>
/// <param name="Other">Null where the second talk was over before.</param>
public sealed record ComparedTurn(int Number, Turn? One, Turn? Other)
{
    /// <summary>Both said the same here.</summary>
    public bool IsSame => One?.Chosen is { } one && Other?.Chosen is { } other && one.Id == other.Id;
}

/// <summary>Two talks of one scenario, side by side.</summary>
/// <param name="Turns">As many as the longer one has.</param>
/// <param name="PartAt">The number of the first turn where something else was said; null where none was.</param>
public sealed record Comparison(IReadOnlyList<ComparedTurn> Turns, int? PartAt)
{
    /// <summary>From the turn on where they part; empty where they do not.</summary>
    public IEnumerable<ComparedTurn> Apart => Turns.Where(turn => turn.Number >= PartAt);

    public static Comparison Of(IReadOnlyList<Turn> one, IReadOnlyList<Turn> other)
    {
        var turns = Enumerable.Range(0, Math.Max(one.Count, other.Count)).Select(at => new ComparedTurn(at + 1, At(one, at), At(other, at))).ToList();
        return new Comparison(turns, turns.Find(turn => !turn.IsSame && (turn.One?.Chosen ?? turn.Other?.Chosen) is not null)?.Number);
    }

    private static Turn? At(IReadOnlyList<Turn> turns, int index) => index < turns.Count ? turns[index] : null;
}
