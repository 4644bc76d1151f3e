namespace Rehearsal.Engine.Records;

/// <summary>
/// The key of a turn, in SQL: the <c>no</c> of its session in the upper half, its own number in the lower one. So turns lie in the order they
/// are made in, and recording one writes a single page; a key of two columns would have to be kept in an index beside them.
/// </summary>
internal static class TurnKey
{
    /// <summary>Whether a <c>key</c> belongs to the session with this <c>no</c>.</summary>
    public const string IsOfSession = "key BETWEEN no << 32 AND no << 32 | 4294967295";

    /// <summary>How many turns the session with this <c>no</c> has: the number of the last.</summary>
    public const string LastNumber = $"ifnull((SELECT max(key) & 4294967295 FROM turn WHERE {IsOfSession}), 0)";
}
