namespace Rehearsal.Engine.Records;

/// <summary>What was taken in from elsewhere; what was here already stayed as it was, and is not among it.</summary>
/// <param name="Sessions">Ids.</param>
/// <param name="Sheets">Ids of prepared cases.</param>
/// <param name="OnTheirOwn">Ids of those sessions that said they replace one that is here and did not come along: they came in as a what-if of it.</param>
public sealed record Imported(IReadOnlyList<string> Sessions, IReadOnlyList<string> Sheets, IReadOnlyList<string> OnTheirOwn);
