using System.CommandLine;
using Rehearsal.Engine.Analysis;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse check</c>: what is wrong with scripts, and what a writer may want to know.</summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = ["text", "json", "github"];

    public static Command Create(Workplace workplace)
    {
        var targets = new Argument<string[]>("scenario") { Description = "Ids from the library, .ink files, or folders", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string?>("--format") { Description = $"How to say it: {string.Join(", ", Formats)}" };
        var json = CommonOptions.Json();
        var command = new Command("check", "Compile scripts, hold them against the rules, and play their plans. Example: rehearse check my.ink");
        command.Arguments.Add(targets);
        command.Options.Add(format);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var asked = FormatOf(parsed.GetValue(format), parsed.GetValue(json));
            var report = Check(workplace, parsed.GetValue(targets)!);
            Write(asked, workplace.Out, report);
            return report.Code;
        });
        return command;
    }

    private static string FormatOf(string? format, bool json)
    {
        var asked = format ?? (json ? "json" : "text");
        if (!Formats.Contains(asked, StringComparer.Ordinal)) throw new UsageException($"'{CleanText.Line(asked)}' is no format. {NearestWord.Remedy(asked, Formats, $"There are: {string.Join(", ", Formats)}.")}");
        return json && asked != "json" ? throw new UsageException($"Give --json or --format {asked}, not both.") : asked;
    }

    private static CheckReport Check(Workplace workplace, string[] targets)
    {
        var scripts = CheckedFiles.Of(targets, workplace.MustFind);
        var progress = new CheckProgress(workplace, scripts.Count);
        var posts = Enumerable.Range(0, ManyChecks.PostsFor(scripts.Count, System.Environment.ProcessorCount)).Select(_ => new WorkerPost(workplace.Worker)).ToList();
        try
        {
            var findings = ManyChecks.Of(scripts, workplace.HostOf, posts, progress.Show);
            return new CheckReport([.. scripts.Zip(findings, (script, found) => new CheckedScript(script, found))]);
        }
        finally
        {
            foreach (var post in posts) post.Dispose();
            progress.Clear();
        }
    }

    private static void Write(string format, TextWriter output, CheckReport report)
    {
        switch (format)
        {
            case "json":
                CheckJson.Write(output, report);
                return;
            case "github":
                CheckText.WriteAnnotations(output, report);
                return;
            default:
                CheckText.Write(output, report);
                return;
        }
    }
}
