using System.Text;

namespace Rehearsal.Engine.Translations;

/// <summary>A script in another language: its files, not yet written.</summary>
/// <param name="Files">By path: the script first, under its own name, then its includes, below its folder.</param>
public sealed record TranslatedTalk(IReadOnlyList<TranslatedFile> Files)
{
    /// <summary>The script with its translations in place, or everything that a translation may not do. What has no translation stays as it is, letter for letter.</summary>
    /// <param name="table">As the user named it.</param>
    /// <param name="language">Becomes the header's language; null leaves that as it is.</param>
    /// <param name="include">The path of an include in the translation, from its path in the source; both with <c>/</c>.</param>
    public static Result<TranslatedTalk> Of(TalkTexts talk, TranslationMatch match, string table, string? language, Func<string, string> include)
    {
        var problems = new TranslationCheck(table, talk.Header).Of(match.Entries).ToList();
        if (problems.Count > 0) return Result<TranslatedTalk>.Failed(problems);
        var said = match.Entries.Select(text => text.Translation).ToList();
        var files = new List<TranslatedFile>();
        var next = 0;
        foreach (var file in talk.Files)
        {
            var translations = file.Ink.All.Select(text => (Text: text, Said: said[next++])).ToDictionary(pair => pair.Text, pair => pair.Said);
            var edits = Includes(file, include).Concat(file.Below is null && language is not null ? [Language(file.Ink, language)] : []).ToList();
            byte[] written = [.. file.HasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(file.Ink.With(text => translations[text], edits))];
            files.Add(new TranslatedFile(file.Below is { } below ? include(below.Replace(Path.DirectorySeparatorChar, '/')) : null, written));
        }

        return Result<TranslatedTalk>.Of(new TranslatedTalk(files));
    }

    private static IEnumerable<(InkSpan, string)> Includes(TextFile file, Func<string, string> include) =>
        file.Ink.Includes.Select(found => (found.Span, include(found.Name))).Where(found => found.Item2 != file.Ink.Source[found.Span.Start..found.Span.End]);

    /// <summary>In the place of the language that stands there, or on a line of its own below the first.</summary>
    private static (InkSpan, string) Language(InkFile ink, string language)
    {
        if (ink.Language is { } there) return (there, language);
        var first = ink.Source.IndexOf('\n', StringComparison.Ordinal);
        var lineBreak = first > 0 && ink.Source[first - 1] == '\r' ? "\r\n" : "\n";
        var isTitle = first > 0 && ink.Source.AsSpan(0, first).TrimStart().StartsWith("#");
        var place = isTitle ? first + 1 : 0;
        return (new InkSpan(place, place), $"# language: {language}{lineBreak}");
    }
}

/// <summary>A file of a translated script.</summary>
/// <param name="Path">Of an include, from the folder of the script; null for the script itself.</param>
public sealed record TranslatedFile(string? Path, ReadOnlyMemory<byte> Content);
