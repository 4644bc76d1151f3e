using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;
using Rehearsal.Engine.Translations;

namespace Rehearsal.Runner.Cli;

/// <summary>Compiles a translated script where nobody sees it, and tells whether it is still the same talk.</summary>
internal static class TranslationTrial
{
    /// <summary>What is wrong with it; nothing, as a rule.</summary>
    /// <param name="hostOf">Where a script that nobody vouches for compiles.</param>
    public static IReadOnlyList<Diagnostic> Of(TranslatedTalk talk, Script source, string table, Func<string, IScriptHost> hostOf)
    {
        var folder = Directory.CreateTempSubdirectory("rehearsal-");
        try
        {
            var script = Path.Join(folder.FullName, source.Id + ".ink");
            foreach (var file in talk.Files)
            {
                var path = file.Path is null ? script : Path.Join(folder.FullName, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Content.Span);
            }

            using var host = hostOf(script);
            var compiled = host.Compile();
            if (!compiled.Ok) return [.. compiled.Problems.Where(problem => problem.IsError).Select(problem => problem with { File = problem.File.Replace(folder.FullName + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal) })];
            return IsSameTalk(source, compiled.Value) ? [] : [TranslationProblems.AnotherTalk(table)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsSameTalk(Script source, Script translated) =>
        source.Variables.SetEquals(translated.Variables)
        && source.Knots.Keys.Order(StringComparer.Ordinal).SequenceEqual(translated.Knots.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal)
        && Choices(source).SequenceEqual(Choices(translated));

    /// <summary>Without their paths: a sentence that begins with other words moves what comes after it.</summary>
    private static IEnumerable<(string?, string?, Engine.Scoring.Rating?)> Choices(Script script) =>
        script.Choices.Values.Select(choice => (choice.Knot, choice.Label, choice.Rating)).OrderBy(choice => choice.ToString(), StringComparer.Ordinal);
}
