namespace Rehearsal.Engine.Records;

/// <summary>A session from elsewhere as rows of the database: all its turns at once, whoever made them.</summary>
internal static class ImportedRows
{
    /// <exception cref="StoreException">Its turns do not fit the session.</exception>
    public static void Insert(DatabaseConnection database, SessionRecord record, DateTimeOffset now)
    {
        var id = record.Summary.Id;
        SessionRows.Insert(database, record.Summary);
        foreach (var turn in record.Turns)
        {
            if (!TurnRows.Append(database, id, turn)) throw StoreFault.Conflict(id);
        }

        TurnRows.MarkCopied(database, id, before: record.Summary.FirstOwnTurn);
        if (record.Summary.EndedAt is { } ended) SessionRows.Finish(database, id, record.Summary.Ending, ended);
        AfterwordRows.Save(database, id, record.Reflection);
        AfterwordRows.Replace(database, id, record.Plans, record.Summary.EndedAt ?? now);
        foreach (var (index, answer) in record.Answers.Index())
        {
            if (answer is { } said) AfterwordRows.Answer(database, id, index + 1, said, now);
        }
    }
}
