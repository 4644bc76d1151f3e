namespace Rehearsal.Engine.Scripts;

/// <summary>
/// Gives findings the column they are about, as far as it is certain: what the message quotes, where that stands once in the line, or
/// else what the finding brings along. Ink's own messages know their line only.
/// </summary>
internal sealed class Columns(SourceSet sources)
{
    private readonly Dictionary<string, (string[] Written, string[] Stripped)> files = new(StringComparer.Ordinal);

    public Diagnostic Place(Diagnostic finding)
    {
        if (finding.Line is not { } line || Lines(finding.File) is not { } file || line < 1 || line > file.Written.Length) return finding with { Column = null };
        var (written, stripped) = (file.Written[line - 1], file.Stripped[line - 1]);
        return finding with { Column = Quoted(finding.Message, written) ?? Brought(finding.Column, written, stripped) };
    }

    /// <summary>The column of the first word in quotes that stands in the line, if it stands there once.</summary>
    private static int? Quoted(string message, string line)
    {
        for (var open = message.IndexOf('\''); open >= 0;)
        {
            var close = message.IndexOf('\'', open + 1);
            if (close < 0) return null;
            var quoted = message[(open + 1)..close];
            if (FirstOf(quoted, line, 0) is { } first) return FirstOf(quoted, line, first + 1) is null ? first + 1 : null;
            open = message.IndexOf('\'', close + 1);
        }

        return null;
    }

    /// <summary>Where the word begins, from 0, as a word of its own.</summary>
    private static int? FirstOf(string word, string line, int from)
    {
        if (word.Length == 0) return null;
        for (var at = line.IndexOf(word, from, StringComparison.Ordinal); at >= 0; at = line.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!Continues(line, at) && !Continues(line, at + word.Length)) return at;
        }

        return null;
    }

    private static bool Continues(string line, int at) => at > 0 && at < line.Length && char.IsLetterOrDigit(line[at - 1]) && char.IsLetterOrDigit(line[at]);

    /// <summary>Ink counts in the line without its comments: where one stands before the column, the count is off.</summary>
    private static int? Brought(int? column, string written, string stripped) =>
        column is { } known && known >= 1 && known <= written.Length && written.AsSpan().StartsWith(stripped.AsSpan(0, Math.Min(known, stripped.Length))) ? known : null;

    private (string[] Written, string[] Stripped)? Lines(string file)
    {
        if (files.TryGetValue(file, out var known)) return known;
        if (TextOf(file) is not { } text) return null;
        return files[file] = (text.Split('\n'), InkComments.Strip(text).Split('\n'));
    }

    private string? TextOf(string file) =>
        file == sources.Root.Name ? sources.Root.Text
        : file == SourceSet.ReadingsPath(sources.Root.Name) ? sources.Readings
        : sources.Includes.Values.FirstOrDefault(include => include.Name == file)?.Text;
}
