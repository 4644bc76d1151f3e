namespace Rehearsal.Engine.Translations;

/// <summary>
/// Brings a table and a script together that may have changed since: by id; then what says the same, wherever it stands now; then, between
/// neighbours that did not change, what stands in the place of something that is gone.
/// </summary>
/// <param name="Entries">Every text of the script, in its order.</param>
/// <param name="Unused">Translations that belong to no text.</param>
public sealed record TranslationMatch(IReadOnlyList<TranslatedEntry> Entries, IReadOnlyList<TranslationRow> Unused)
{
    public static TranslationMatch Of(IReadOnlyList<TextEntry> entries, IReadOnlyList<TranslationRow> rows)
    {
        var rowOf = new Dictionary<string, TranslationRow>(StringComparer.Ordinal);
        var byId = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (byId.Remove(entry.Id, out var row)) rowOf[entry.Id] = row;
        }

        PairMoved(entries, byId, rowOf);
        PairChanged(entries, rows, byId, rowOf);
        return new TranslationMatch(
            [.. entries.Select(entry => rowOf.GetValueOrDefault(entry.Id) is { } row ? new TranslatedEntry(entry, row, row is { IsOutdated: false } && row.IsOf(entry)) : new TranslatedEntry(entry, null, IsCurrent: false))],
            [.. rows.Where(row => byId.ContainsKey(row.Id) && row.Translation.Length > 0)]);
    }

    /// <summary>Those of them that nobody was told of: the table does not say itself that they are gone.</summary>
    public IEnumerable<TranslationRow> NewlyUnused => Unused.Where(row => !row.IsGone);

    /// <summary>The same words under another id: the text was moved, or its label got another name.</summary>
    private static void PairMoved(IReadOnlyList<TextEntry> entries, Dictionary<string, TranslationRow> left, Dictionary<string, TranslationRow> rowOf)
    {
        var moved = left.Values.Where(row => row.Hash is not null || row.Source is not null).ToLookup(row => row.Hash ?? TextEntry.HashOf(row.Source!), StringComparer.Ordinal);
        foreach (var same in entries.Where(entry => !rowOf.ContainsKey(entry.Id)).GroupBy(entry => entry.Hash, StringComparer.Ordinal))
        {
            foreach (var (entry, row) in same.Zip(moved[same.Key]))
            {
                rowOf[entry.Id] = row;
                left.Remove(row.Id);
            }
        }
    }

    private static void PairChanged(IReadOnlyList<TextEntry> entries, IReadOnlyList<TranslationRow> rows, Dictionary<string, TranslationRow> left, Dictionary<string, TranslationRow> rowOf)
    {
        var found = rowOf.ToDictionary(pair => pair.Value.Id, pair => pair.Key, StringComparer.Ordinal);
        var gone = Gaps(rows.Where(row => !row.IsGone).Select(row => (row.Id, Anchor: found.GetValueOrDefault(row.Id)))).ToLookup(gap => gap.Place, gap => left[gap.Id]);
        var fresh = Gaps(entries.Select(entry => (entry.Id, Anchor: rowOf.ContainsKey(entry.Id) ? entry.Id : null))).GroupBy(gap => gap.Place, gap => gap.Id);
        foreach (var (id, row) in fresh.SelectMany(place => place.Zip(gone[place.Key])).ToList())
        {
            rowOf[id] = row;
            left.Remove(row.Id);
        }
    }

    /// <summary>Ids without a partner, each with its scope and the last one of that scope that has a partner.</summary>
    private static IEnumerable<(string Id, (string Scope, string? Before) Place)> Gaps(IEnumerable<(string Id, string? Anchor)> sequence)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, anchor) in sequence)
        {
            if (TextIds.Scope(id) is not { } scope) continue;
            if (anchor is null) yield return (id, (scope, before.GetValueOrDefault(scope)));
            else before[TextIds.Scope(anchor) ?? scope] = anchor;
        }
    }
}
