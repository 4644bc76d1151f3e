using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Rehearsal.Engine.Translations;

/// <summary>A table for a spreadsheet, as RFC 4180 says. The column <c>translation</c> is the translator's, and <c>status</c>: a row that says <c>outdated</c> waits to be revised, one that says <c>gone</c> is of a text that the script no longer has.</summary>
public static class CsvTable
{
    private const string Outdated = "outdated";
    private const string Gone = "gone";

    /// <summary>A spreadsheet takes a field that begins so for a formula.</summary>
    private const string Formula = "=+-@\t\r";

    private static readonly string[] Columns = ["id", "where", "kind", "speaker", "context", "source", "translation", "status", "hash"];

    /// <param name="texts">Of the script, in its order.</param>
    /// <param name="language">Of the translations, or null.</param>
    /// <param name="gone">Translations of texts that the script no longer has; they stand at the end.</param>
    public static string Write(IEnumerable<TranslatedEntry> texts, string? language, params IReadOnlyList<TranslationRow> gone)
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(written, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = field => MustBeQuoted(field.Field) });
        void Row(IEnumerable<string?> fields)
        {
            foreach (var field in fields) csv.WriteField(field);
            csv.NextRecord();
        }

        Row(Columns.Select(column => column == "translation" && language is not null ? $"translation:{language}" : column));
        foreach (var text in texts) Row(Fields(text).Select(Harmless));
        foreach (var row in gone) Row(((string?[])[row.Id, null, null, null, null, row.Source, row.Translation, Gone, row.Hash]).Select(Harmless));
        csv.Flush();
        return written.ToString();
    }

    /// <summary>The rows, or everything that is wrong with the table. Columns may stand in any order; only <c>id</c>, <c>translation</c> and one of <c>source</c> and <c>hash</c> are needed.</summary>
    public static Result<TranslationTable> Read(string text, string file)
    {
        var problems = new TranslationProblems(file);
        var separator = text.TakeWhile(letter => letter is not ('\n' or '\r')).FirstOrDefault(letter => letter is ',' or ';' or '\t', ',');
        var config = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = separator.ToString(), BadDataFound = null };
        using var csv = new CsvParser(new StringReader(text), config);
        if (!csv.Read() || ColumnsOf(csv.Record!) is not { } columns) return Result<TranslationTable>.Failed(problems.Unreadable(1, "The first line does not name the columns.", "It needs 'id', 'translation', and 'source' or 'hash'; 'rehearse strings export' writes them all."));
        var (rows, line) = (new List<TranslationRow>(), csv.RawRow + 1);
        for (; csv.Read(); line = csv.RawRow + 1)
        {
            if (csv.Record!.Any(field => field.Length > 0)) rows.Add(columns.Row(csv.Record!, line));
        }

        var twice = rows.GroupBy(row => row.Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => problems.TwiceThere(same.ElementAt(1).Line, same.Key)).ToList();
        return twice.Count > 0 ? Result<TranslationTable>.Failed(twice) : Result<TranslationTable>.Of(new TranslationTable(columns.Language, rows));
    }

    /// <summary>A field as it is meant: the apostrophe that keeps it from being a formula taken away.</summary>
    internal static string Meant(string field) => field.Length > 1 && field[0] == '\'' && IsFormula(field.TrimStart('\'')) ? field[1..] : field;

    internal static string Harmless(string? field) => field is null ? string.Empty : IsFormula(field.TrimStart('\'')) ? "'" + field : field;

    /// <summary>A line feed alone, too, which the writer would not see beside its own line ends.</summary>
    private static bool MustBeQuoted(string? field) => field is { Length: > 0 } && (field.AsSpan().ContainsAny(",\"\r\n") || field[0] == ' ' || field[^1] == ' ');

    private static bool IsFormula(string field) => field.Length > 0 && Formula.Contains(field[0], StringComparison.Ordinal);

    private static IEnumerable<string?> Fields(TranslatedEntry text)
    {
        var entry = text.Entry;
        var marks = entry.Protected.Index().Select(mark => string.Create(CultureInfo.InvariantCulture, $"{{{mark.Index + 1}}} = {mark.Item}"));
        return
        [
            entry.Id,
            string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(entry.File)}:{entry.Line}"),
            entry.Kind,
            entry.Speaker,
            string.Join("; ", new[] { entry.Context }.Concat(marks).Where(part => part is not null)),
            entry.Source,
            text.IsMissing ? null : text.Row!.Translation,
            text.IsOutdated ? Outdated : null,
            entry.Hash,
        ];
    }

    private static TableColumns? ColumnsOf(string[] names)
    {
        int At(string name) => Array.FindIndex(names, column => column.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
        var translation = Array.FindIndex(names, column => column.Trim().StartsWith("translation", StringComparison.OrdinalIgnoreCase));
        var columns = new TableColumns(At("id"), At("source"), translation, At("status"), At("hash"), translation < 0 ? null : LanguageIn(names[translation]));
        return columns is { Id: >= 0, Translation: >= 0 } && (columns.Source >= 0 || columns.Hash >= 0) ? columns : null;
    }

    private static string? LanguageIn(string column) => column.Split(':', 2) is [_, var language] && language.Trim().Length > 0 ? language.Trim() : null;

    private sealed record TableColumns(int Id, int Source, int Translation, int Status, int Hash, string? Language)
    {
        public TranslationRow Row(string[] fields, int line)
        {
            string? Field(int column) => column >= 0 && column < fields.Length ? Meant(fields[column]) : null;
            return new TranslationRow(
                Field(Id) ?? string.Empty, Field(Source), Field(Hash), Field(Translation) ?? string.Empty, Says(Outdated), line)
            { IsGone = Says(Gone) };

            bool Says(string status) => string.Equals(Field(Status)?.Trim(), status, StringComparison.OrdinalIgnoreCase);
        }
    }
}
