using System.CommandLine;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse check</c>: what is wrong with scripts, and what a writer may want to know.</summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = ["text", "json", "github", "sarif"];

    public static Command Create(Workplace workplace)
    {
        var targets = new Argument<string[]>("scenario") { Description = "Ids from the library, .ink files, or folders", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string?>("--format") { Description = $"How to say it: {string.Join(", ", Formats)}" };
        var json = CommonOptions.Json();
        var watch = new Option<bool>("--watch") { Description = "Go on, and check again on each save; Ctrl+C ends it" };
        var command = new Command("check", "Compile scripts, hold them against the rules, and play their plans. Example: rehearse check my.ink");
        command.Arguments.Add(targets);
        command.Options.Add(format);
        command.Options.Add(json);
        command.Options.Add(watch);
        command.SetAction(parsed =>
        {
            var asked = FormatOf(parsed.GetValue(format), parsed.GetValue(json));
            var named = parsed.GetValue(targets)!;
            return parsed.GetValue(watch)
                ? WatchedCheck.Run(workplace, named, report => Write(asked, workplace, report), asked == "text")
                : Once(workplace, named, asked);
        });
        return command;
    }

    private static string FormatOf(string? format, bool json)
    {
        var asked = format ?? (json ? "json" : "text");
        if (!Formats.Contains(asked, StringComparer.Ordinal)) throw new UsageException($"'{CleanText.Line(asked)}' is no format. {NearestWord.Remedy(asked, Formats, $"There are: {string.Join(", ", Formats)}.")}");
        return json && asked != "json" ? throw new UsageException($"Give --json or --format {asked}, not both.") : asked;
    }

    private static int Once(Workplace workplace, string[] targets, string format)
    {
        using var checks = new ScriptChecks(workplace);
        var report = checks.Of(CheckedFiles.Of(targets, workplace.MustFind));
        Write(format, workplace, report);
        return report.Code;
    }

    private static void Write(string format, Workplace workplace, CheckReport report)
    {
        var output = workplace.Out;
        switch (format)
        {
            case "json":
                CheckJson.Write(output, report);
                return;
            case "sarif":
                CheckSarif.Write(output, report, Directory.GetCurrentDirectory());
                return;
            case "github":
                CheckText.WriteAnnotations(output, report);
                return;
            default:
                CheckText.Write(output, report, workplace.IsTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : null);
                return;
        }
    }
}
