using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Backstage;

/// <summary>Finds what a card is made of.</summary>
internal static class Cards
{
    /// <summary>The card of a case with the latest rehearsal of it, or of a session with its case.</summary>
    /// <param name="sheet">The id of a case, or null.</param>
    /// <param name="session">The id of a session, or null for the latest one of the case.</param>
    /// <exception cref="UsageException">Neither is there.</exception>
    public static Card Of(SessionStore store, string? sheet, string? session)
    {
        var rehearsal = session is not null ? store.Load(session) : sheet is null ? null : LatestOf(store, sheet);
        var written = (sheet ?? rehearsal?.Summary.SheetId) is { } id ? store.Sheet(id) : null;
        return written is null && rehearsal is null ? throw new UsageException("There is nothing to make a card of: the case, and its rehearsal, are gone.") : Card.Of(written, rehearsal);
    }

    private static SessionRecord? LatestOf(SessionStore store, string sheet) =>
        store.List(new SessionFilter(OnlySaid: true)).FirstOrDefault(session => session.SheetId == sheet) is { } latest ? store.Load(latest.Id) : null;
}
