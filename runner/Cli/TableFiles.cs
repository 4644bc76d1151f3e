using Rehearsal.Engine;
using Rehearsal.Engine.Scripts;
using Rehearsal.Engine.Translations;

namespace Rehearsal.Runner.Cli;

/// <summary>Tables of texts as files.</summary>
internal static class TableFiles
{
    public static IReadOnlyList<string> Formats { get; } = ["csv", "po"];

    /// <summary>What is asked for, or what the name of the file says.</summary>
    /// <exception cref="UsageException">There is no such format.</exception>
    public static string FormatOf(string? asked, string? file)
    {
        var format = asked ?? (file is not null && Path.GetExtension(file) is { Length: > 1 } extension ? extension[1..].ToLowerInvariant() : "csv");
        if (format == "pot") return "po";
        return Formats.Contains(format, StringComparer.Ordinal) ? format : throw new UsageException($"'{CleanText.Line(format)}' is no format of a table. There are: {string.Join(", ", Formats)}.");
    }

    /// <summary>The rows of a table, or what is wrong with it.</summary>
    /// <param name="format">Null for what the name of the file says.</param>
    /// <exception cref="UsageException">There is no such file, or it has another format.</exception>
    public static Result<TranslationTable> Read(string path, string? format = null)
    {
        format = FormatOf(format, path);
        if (!File.Exists(path)) throw new UsageException($"There is no table '{CleanText.Line(path)}'.");
        var source = SourceFile.Read(path, Path.GetFullPath(path), 4 * SourceFile.MaximumBytes);
        if (!source.Ok) return Result<TranslationTable>.Failed(source.Problems);
        return format == "po" ? PoTable.Read(source.Value.Text, path) : CsvTable.Read(source.Value.Text, path);
    }

    /// <summary>A language as it may stand in a header and in a file's name; null stays null.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static string? Language(string? asked) =>
        asked is null || (asked.Length is > 0 and <= 35 && asked.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') && asked[0] != '-')
            ? asked
            : throw new UsageException($"'{CleanText.Line(asked)}' is no language tag. Write one such as de or pt-BR.");
}
