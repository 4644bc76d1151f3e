using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Rehearsal.Engine.Exports;

/// <summary>Tables for a spreadsheet (RFC 4180), in which nothing is a formula.</summary>
internal static class CsvTable
{
    /// <param name="rows">Writes every row and ends it.</param>
    public static string Write(IEnumerable<string> columns, Action<CsvWriter> rows)
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        // A spreadsheet takes a field that begins with a sign for a formula; the apostrophe says that it is text.
        using var csv = new CsvWriter(written, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", InjectionOptions = InjectionOptions.Escape, InjectionCharacters = ['=', '@', '+', '\t', '\r'] });
        foreach (var column in columns) csv.WriteField(column);
        csv.NextRecord();
        rows(csv);
        csv.Flush();
        return written.ToString();
    }

    /// <summary>What somebody said. A minus at its beginning would make a formula of it, and a number has one too: so it is not among the signs above.</summary>
    public static string Said(string text) => text.StartsWith('-') ? "'" + text : text;

    /// <summary>Empty where there is none.</summary>
    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Flag(bool flag) => flag ? "true" : "false";
}
