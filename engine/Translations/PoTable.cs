using System.Globalization;
using System.Text;

namespace Rehearsal.Engine.Translations;

/// <summary>A table as GNU gettext's PO file: the id is the <c>msgctxt</c>, and a <c>fuzzy</c> entry waits to be revised, an obsolete one (<c>#~</c>) is of a text that the script no longer has.</summary>
public static class PoTable
{
    /// <param name="texts">Of the script, in its order.</param>
    /// <param name="language">Of the translations, or null.</param>
    /// <param name="title">Of the scenario.</param>
    /// <param name="gone">Translations of texts that the script no longer has; they stand at the end.</param>
    public static string Write(IEnumerable<TranslatedEntry> texts, string? language, string title, params IReadOnlyList<TranslationRow> gone)
    {
        var po = new StringBuilder();
        void Line(string text = "") => po.Append(text).Append('\n');
        Line("msgid \"\"");
        Line("msgstr \"\"");
        Line(Quoted($"Project-Id-Version: {title}\n"));
        Line(Quoted($"Language: {language}\n"));
        Line(Quoted("MIME-Version: 1.0\n"));
        Line(Quoted("Content-Type: text/plain; charset=UTF-8\n"));
        Line(Quoted("Content-Transfer-Encoding: 8bit\n"));
        Line(Quoted("X-Generator: Rehearsal\n"));
        foreach (var text in texts) Write(text, Line);
        foreach (var row in gone)
        {
            Line();
            Line($"#~ msgctxt {Quoted(row.Id)}");
            Line($"#~ msgid {Quoted(row.Source ?? string.Empty)}");
            Line($"#~ msgstr {Quoted(row.Translation)}");
        }

        return po.ToString();
    }

    /// <summary>The entries, or everything that is wrong with the file.</summary>
    public static Result<TranslationTable> Read(string text, string file) => new PoReader(file).Read(text);

    private static void Write(TranslatedEntry text, Action<string> line)
    {
        var entry = text.Entry;
        line(string.Empty);
        line($"#. {entry.Kind}{(entry.Speaker is { } speaker ? $", said by {speaker}" : string.Empty)}");
        if (entry.Context is { } context) line($"#. {context}");
        foreach (var (index, mark) in entry.Protected.Index()) line(string.Create(CultureInfo.InvariantCulture, $"#. {{{index + 1}}} = {mark}"));
        line(string.Create(CultureInfo.InvariantCulture, $"#: {Reference(entry.File)}:{entry.Line}"));
        var flags = new[] { text.IsOutdated ? "fuzzy" : null, entry.Protected.Count > 0 ? "python-brace-format" : null }.Where(flag => flag is not null).ToList();
        if (flags.Count > 0) line($"#, {string.Join(", ", flags)}");
        if (text is { IsOutdated: true, Row.Source: { } before }) line($"#| msgid {Quoted(before)}");
        line($"msgctxt {Quoted(entry.Id)}");
        line($"msgid {Quoted(entry.Source)}");
        line($"msgstr {Quoted(text.IsMissing ? string.Empty : text.Row!.Translation)}");
    }

    /// <summary>A name with spaces stands between the marks that gettext keeps for it.</summary>
    private static string Reference(string file) => Path.GetFileName(file) is var name && name.Contains(' ', StringComparison.Ordinal) ? $"\u2068{name}\u2069" : name;

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '\\' => "\\\\",
                '"' => "\\\"",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\r",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
