using System.Globalization;
using System.Text;
using Rehearsal.Engine.Scripts;
using Rehearsal.Engine.Translations;

namespace Rehearsal.Runner.Cli;

/// <summary>What was asked of <c>strings export</c>.</summary>
internal sealed record StringsExport(string Scenario, string? Format, string? Language, string? Update, string? Output, bool Json)
{
    public int Run(Workplace workplace)
    {
        if (Json && Output is null) throw new UsageException("--json prints what was written, so name the table: -o my.csv.");
        var format = TableFiles.FormatOf(Format, Output);
        var language = TableFiles.Language(Language);
        var path = workplace.MustFind(Scenario);
        MustLoseNothing(format);
        using var host = workplace.HostOf(path);
        var compiled = host.Compile();
        if (!compiled.Ok) return Refuse(workplace, compiled.Problems, ExitCode.Scenario);
        var texts = TalkTexts.Load(path);
        if (!texts.Ok) return Refuse(workplace, texts.Problems, ExitCode.Scenario);
        var earlier = Update is null ? null : TableFiles.Read(Update);
        if (earlier is { Ok: false }) return Refuse(workplace, earlier.Problems, ExitCode.Findings);
        var match = TranslationMatch.Of(texts.Value.Entries, earlier?.Value?.Rows ?? []);
        language ??= TableFiles.Language(earlier?.Value?.Language);
        Write(workplace, format == "po" ? PoTable.Write(match.Entries, language, texts.Value.Header.Title, match.Unused) : CsvTable.Write(match.Entries, language, match.Unused), format);
        workplace.Report(texts.Value.InLogic);
        if (Json) WriteJson(workplace.Out, texts.Value, language, match);
        else if (Output is not null) workplace.Out.WriteLine(CleanText.Line($"Wrote {Output}: {TranslationCounts.Of(match)}{(match.Unused.Count > 0 ? ", marked as gone at its end" : "")}."));
        return ExitCode.Done;
    }

    /// <summary>A table that somebody has worked at is never written over, unless what is in it is taken over.</summary>
    /// <exception cref="UsageException">What is there is such a table, or something else.</exception>
    private void MustLoseNothing(string format)
    {
        if (Output is null || !File.Exists(Output) || (Update is not null && RealPath.Of(Update) == RealPath.Of(Output))) return;
        var there = TableFiles.Read(Output, format);
        if (!there.Ok) throw new UsageException($"'{CleanText.Line(Output)}' is there already, and is no such table. Give another name with -o.");
        var translated = there.Value.Rows.Count(row => !string.IsNullOrWhiteSpace(row.Translation));
        if (translated > 0) throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"'{CleanText.Line(Output)}' is there already, with {translated} translated. Take them over with --update {CleanText.Line(Output)}, or give another name with -o."));
    }

    private static int Refuse(Workplace workplace, IReadOnlyList<Diagnostic> problems, int code)
    {
        workplace.Report(problems);
        return code;
    }

    /// <summary>A spreadsheet tells UTF-8 by the mark at its beginning; a pipe needs none.</summary>
    private void Write(Workplace workplace, string table, string format)
    {
        if (Output is null) workplace.Out.Write(table);
        else WholeFile.Write(Output, Encoding.UTF8.GetBytes(format == "csv" ? "\uFEFF" + table : table));
    }

    private void WriteJson(TextWriter output, TalkTexts texts, string? language, TranslationMatch match) => JsonOutput.WriteDocument(output, json =>
    {
        json.Member("scenario", texts.Id);
        json.Member("language", language);
        json.Member("path", CleanText.Line(Path.GetFullPath(Output!)));
        json.Member("texts", match.Entries.Count);
        json.Member("translated", match.Entries.Count(text => text.Translation is not null));
        json.Member("outdated", match.Entries.Count(text => text.IsOutdated));
        json.Member("missing", match.Entries.Count(text => text.IsMissing));
        json.Member("unused", match.Unused.Count);
        json.Member("inLogic", texts.InLogic.Count);
    });
}

/// <summary>How much of a script is translated, in words.</summary>
internal static class TranslationCounts
{
    public static string Of(TranslationMatch match)
    {
        var (translated, outdated, unused) = (match.Entries.Count(text => text.Translation is not null), match.Entries.Count(text => text.IsOutdated), match.Unused.Count);
        var counts = string.Create(CultureInfo.InvariantCulture, $"{match.Entries.Count} texts, {translated} translated, {match.Entries.Count(text => text.IsMissing)} missing, {outdated} outdated");
        return unused == 0 ? counts : string.Create(CultureInfo.InvariantCulture, $"{counts}, {unused} in the table that the script no longer has");
    }
}
