namespace Rehearsal.Engine.Records;

/// <summary>The step from the version before to this one.</summary>
/// <param name="Version">1 or more; the versions of a list are consecutive.</param>
/// <param name="Sql">Statements that are run in one transaction. Once released, they are never changed: a correction is another migration.</param>
internal sealed record Migration(int Version, string Sql);
