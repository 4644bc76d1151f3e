using System.Globalization;
using Rehearsal.Engine.Scripts;
using Rehearsal.Engine.Translations;

namespace Rehearsal.Runner.Cli;

/// <summary>What was asked of <c>strings import</c>.</summary>
internal sealed record StringsImport(string Scenario, string Table, string? Language, string? Output, bool Json)
{
    private const int MostSaid = 20;

    public int Run(Workplace workplace)
    {
        var path = workplace.MustFind(Scenario);
        using var host = workplace.HostOf(path);
        var compiled = host.Compile();
        if (!compiled.Ok) return Refuse(workplace, compiled.Problems, ExitCode.Scenario);
        var texts = TalkTexts.Load(path);
        if (!texts.Ok) return Refuse(workplace, texts.Problems, ExitCode.Scenario);
        var table = TableFiles.Read(Table);
        if (!table.Ok) return Refuse(workplace, table.Problems, ExitCode.Findings);
        var language = TableFiles.Language(Language ?? table.Value.Language);
        // A scenario of the library is named by its id; its folder is not the user's to write in.
        var target = TranslationTarget.Of(path, texts.Value, language, Output ?? (path == Scenario || language is null ? null : $"{texts.Value.Id}.{language}.ink"));
        if (workplace.Library.IsShipped(target.Script)) throw new UsageException($"'{CleanText.Line(target.Script)}' lies in the program's own folder. Write the translation elsewhere, and install it: rehearse install FILE.");
        var match = TranslationMatch.Of(texts.Value.Entries, table.Value.Rows);
        var talk = TranslatedTalk.Of(texts.Value, match, Table, language, target.IncludeOf);
        if (!talk.Ok) return Refuse(workplace, talk.Problems, ExitCode.Findings);
        var problems = TranslationTrial.Of(talk.Value, compiled.Value, Table, script => workplace.UntrustedHostOf(script));
        if (problems.Count > 0) return Refuse(workplace, problems, ExitCode.Findings);
        var written = target.Write(talk.Value, path);
        if (language is null && match.Entries.Any(text => text.Translation is not null)) workplace.Error.WriteLine("Neither the table nor --language says which language this is, so the script's own language tag stays.");
        Report(workplace, texts.Value.Id, language, match, target.Script, written);
        return ExitCode.Done;
    }

    private static int Refuse(Workplace workplace, IReadOnlyList<Diagnostic> problems, int code)
    {
        workplace.Report(problems);
        workplace.Error.WriteLine("Nothing was written.");
        return code;
    }

    private void Report(Workplace workplace, string id, string? language, TranslationMatch match, string script, IReadOnlyList<string> written)
    {
        if (Json)
        {
            WriteJson(workplace.Out, id, language, match, written);
            return;
        }

        var found = match.Entries.Where(text => text.IsOutdated).Select(TranslationProblems.Outdated)
            .Concat(match.Entries.Where(text => text.IsMissing).Select(TranslationProblems.Missing))
            .Concat(match.NewlyUnused.Select(new TranslationProblems(Table).Unused)).ToList();
        workplace.Report(found.Take(MostSaid));
        if (found.Count > MostSaid) workplace.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {found.Count - MostSaid} more; --json lists them all."));
        workplace.Out.WriteLine(CleanText.Line($"Wrote {script}: {TranslationCounts.Of(match)}."));
        foreach (var file in written.Skip(1)) workplace.Out.WriteLine(CleanText.Line($"Wrote {file}."));
    }

    private static void WriteJson(TextWriter output, string id, string? language, TranslationMatch match, IReadOnlyList<string> written) => JsonOutput.WriteDocument(output, json =>
    {
        json.Member("scenario", id);
        json.Member("language", language);
        json.Texts("written", written.Select(file => CleanText.Line(Path.GetFullPath(file))));
        json.Member("texts", match.Entries.Count);
        json.Member("translated", match.Entries.Count(text => text.Translation is not null));
        json.Objects("outdated", match.Entries.Where(text => text.IsOutdated), text => Write(json, text.Entry));
        json.Objects("missing", match.Entries.Where(text => text.IsMissing), text => Write(json, text.Entry));
        json.Objects("unused", match.NewlyUnused, row =>
        {
            json.Member("id", CleanText.Line(row.Id));
            json.Member("line", row.Line);
        });
    });

    private static void Write(Engine.JsonLineWriter json, TextEntry entry)
    {
        json.Member("id", entry.Id);
        json.Member("file", CleanText.Line(entry.File));
        json.Member("line", entry.Line);
        json.Member("source", CleanText.Line(entry.Source));
    }
}
