using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>A check as text: for people, with the line of the script, and as annotations for GitHub.</summary>
internal static class CheckText
{
    private const int Indent = 4;

    /// <param name="columns">How wide the terminal is; null where there is none.</param>
    public static void Write(TextWriter output, CheckReport report, int? columns = null)
    {
        var room = columns is { } width ? width - Indent : int.MaxValue;
        var sources = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var finding in report.Findings)
        {
            output.WriteLine(CleanText.Line(finding.ToString()));
            if (LineOf(finding, sources, room) is not { } line) continue;
            output.WriteLine(new string(' ', Indent) + line.Text);
            output.WriteLine(new string(' ', Indent + line.Caret) + '^');
        }

        output.WriteLine(Summary(report));
        output.Flush();
    }

    /// <summary>Workflow commands, one a line; nothing else, so that a run without findings prints nothing.</summary>
    public static void WriteAnnotations(TextWriter output, CheckReport report)
    {
        foreach (var finding in report.Findings)
        {
            var line = finding.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $",line={number}") : string.Empty;
            var column = finding.Column is { } letter ? string.Create(CultureInfo.InvariantCulture, $",col={letter}") : string.Empty;
            output.WriteLine($"::{(finding.IsError ? "error" : "warning")} file={Property(finding.File)}{line}{column},title={finding.Code}::{Escaped(finding.Message)} {Escaped(finding.Remedy)}");
        }

        output.Flush();
    }

    /// <summary>How many scripts, errors and warnings: one sentence.</summary>
    public static string Summary(CheckReport report)
    {
        var scripts = Counted(report.Scripts.Count, "script");
        return report.Errors + report.Warnings == 0 ? $"{scripts} checked: nothing found."
            : $"{scripts} checked: {Counted(report.Errors, "error")}, {Counted(report.Warnings, "warning")}.";
    }

    private static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");

    /// <summary>The line that a finding is about; null when there is none to show.</summary>
    private static ShownLine? LineOf(Diagnostic finding, Dictionary<string, string[]> sources, int room)
    {
        if (finding.Line is not { } number) return null;
        if (!sources.TryGetValue(finding.File, out var lines))
        {
            lines = SourceFile.Read(finding.File, Path.GetFullPath(finding.File), SourceFile.MaximumBytes).Value?.Text.Split('\n') ?? [];
            sources[finding.File] = lines;
        }

        return number < 1 || number > lines.Length ? null : ShownLine.Of(lines[number - 1], finding.Column, room);
    }

    private static string Property(string text) => Escaped(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escaped(string text) => CleanText.Line(text).Replace("%", "%25", StringComparison.Ordinal);
}
