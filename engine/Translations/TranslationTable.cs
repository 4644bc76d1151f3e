namespace Rehearsal.Engine.Translations;

/// <summary>What a translator sends back.</summary>
/// <param name="Language">A language tag, or null where the table says none.</param>
/// <param name="Rows">In its order; each id once.</param>
public sealed record TranslationTable(string? Language, IReadOnlyList<TranslationRow> Rows);

/// <summary>One text of a table.</summary>
/// <param name="Source">What was translated, or null where the table does not say.</param>
/// <param name="Hash">Of what was translated, or null where the table does not say.</param>
/// <param name="Translation">Empty where there is none yet.</param>
/// <param name="IsOutdated">The table itself says that the translation is of an older text.</param>
/// <param name="Line">1-based line in the table.</param>
public sealed record TranslationRow(string Id, string? Source, string? Hash, string Translation, bool IsOutdated, int Line)
{
    /// <summary>The table itself says that its text is gone; the row is kept in case it comes back.</summary>
    public bool IsGone { get; init; }

    /// <summary>Whether this is what was translated.</summary>
    public bool IsOf(TextEntry entry) => Hash == entry.Hash || Source == entry.Source;
}

/// <summary>A text of a script, with what is known of its translation.</summary>
/// <param name="Row">What there is, or null.</param>
/// <param name="IsCurrent">It is a translation of the text as it is now.</param>
public sealed record TranslatedEntry(TextEntry Entry, TranslationRow? Row, bool IsCurrent)
{
    /// <summary>There is nothing to show, outdated or not.</summary>
    public bool IsMissing => Row is null || string.IsNullOrWhiteSpace(Row.Translation);

    /// <summary>There is a translation, of a text that has changed since.</summary>
    public bool IsOutdated => !IsMissing && !IsCurrent;

    /// <summary>The translation, where it can be used.</summary>
    public string? Translation => !IsMissing && IsCurrent ? Row!.Translation : null;
}
