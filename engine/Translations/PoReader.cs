using System.Text;

namespace Rehearsal.Engine.Translations;

/// <summary>Reads a PO file, line by line.</summary>
internal sealed class PoReader(string file)
{
    private readonly TranslationProblems problems = new(file);
    private readonly List<TranslationRow> rows = [];
    private readonly List<TranslationRow> gone = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<Scripts.Diagnostic> found = [];
    private readonly Dictionary<string, StringBuilder> parts = new(StringComparer.Ordinal);
    private string? part;
    private bool isFuzzy;
    private bool isGone;
    private int start;
    private string? language;

    public Result<TranslationTable> Read(string text)
    {
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n')) Read(line.Trim(), ++number);
        EndEntry();
        return found.Count > 0 ? Result<TranslationTable>.Failed(found) : Result<TranslationTable>.Of(new TranslationTable(language, [.. rows, .. gone.Where(row => ids.Add(row.Id))]));
    }

    private void Read(string line, int number)
    {
        if (line.Length == 0)
        {
            EndEntry();
            return;
        }

        if (line.StartsWith("#~", StringComparison.Ordinal))
        {
            ReadObsolete(line[2..].TrimStart(), number);
            return;
        }

        if (line[0] == '#')
        {
            ReadComment(line);
            return;
        }

        if (isGone) EndEntry();
        ReadContent(line, number);
    }

    /// <summary>An entry whose text is gone stands behind a mark of its own, line by line; what its text was before that is nothing to anybody.</summary>
    private void ReadObsolete(string line, int number)
    {
        if (line.Length == 0 || line[0] is '|' or '#') return;
        if (!isGone) EndEntry();
        isGone = true;
        ReadContent(line, number);
    }

    private void ReadContent(string line, int number)
    {
        if (line[0] != '"')
        {
            var space = line.IndexOfAny([' ', '\t', '"']);
            var word = space < 0 ? line : line[..space];
            if (word is not ("msgctxt" or "msgid" or "msgstr"))
            {
                Problem(number, $"'{Scripts.CleanText.Line(word)}' is nothing that an entry has here.", "An entry has msgctxt, msgid and msgstr; plurals are not used.");
                return;
            }

            // Entries need no empty line between them.
            if (parts.ContainsKey(word) || (word is "msgctxt" && parts.Count > 0)) EndEntry(keepsGone: isGone);
            if (parts.Count == 0) start = number;
            (part, parts[word]) = (word, new StringBuilder());
            line = space < 0 ? string.Empty : line[space..].Trim();
        }

        if (part is null || !Unquote(line, parts[part])) Problem(number, "The line cannot be read.", "A text stands between quotation marks, with \\\" for one of its own.");
    }

    private void ReadComment(string line)
    {
        // A comment behind a whole entry belongs to the next.
        if (parts.ContainsKey("msgstr")) EndEntry();
        if (line.StartsWith("#,", StringComparison.Ordinal)) isFuzzy |= line[2..].Split(',', StringSplitOptions.TrimEntries).Contains("fuzzy", StringComparer.Ordinal);
    }

    /// <param name="keepsGone">The next one is of a text that is gone, too.</param>
    private void EndEntry(bool keepsGone = false)
    {
        if (parts.Count > 0) Add(Text("msgctxt"), Text("msgid"), Text("msgstr"));
        parts.Clear();
        (part, isFuzzy, isGone) = (null, false, keepsGone);
    }

    private string? Text(string name) => parts.TryGetValue(name, out var text) ? text.ToString() : null;

    private void Add(string? id, string? source, string? translation)
    {
        if (id is null && source is { Length: 0 })
        {
            language = translation?.Split('\n').Select(line => line.Split(':', 2)).Where(pair => pair is ["Language", _]).Select(pair => pair[1].Trim()).FirstOrDefault(said => said.Length > 0);
            return;
        }

        // One that another program left there may have no context; it was none of ours.
        if (isGone && (id is null || source is null || translation is null)) return;
        if (id is null || source is null || translation is null) Problem(start, "An entry lacks its msgctxt, msgid or msgstr.", "Use the file that 'rehearse strings export' wrote; the msgctxt names the text.");
        else if (isGone) gone.Add(new TranslationRow(id, source, null, translation, IsOutdated: false, start) { IsGone = true });
        else if (!ids.Add(id)) found.Add(problems.TwiceThere(start, id));
        else rows.Add(new TranslationRow(id, source, null, translation, isFuzzy, start));
    }

    private static bool Unquote(string line, StringBuilder text)
    {
        if (line.Length < 2 || line[0] != '"' || line[^1] != '"') return false;
        for (var at = 1; at < line.Length - 1; at++)
        {
            if (line[at] == '"') return false;
            if (line[at] != '\\')
            {
                text.Append(line[at]);
                continue;
            }

            // The last quotation mark would be an escaped one.
            if (++at == line.Length - 1) return false;
            text.Append(line[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
        }

        return true;
    }

    private void Problem(int line, string message, string remedy) => found.Add(problems.Unreadable(line, message, remedy));
}
