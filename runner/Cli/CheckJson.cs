using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>A check as JSON.</summary>
internal static class CheckJson
{
    public static void Write(TextWriter output, CheckReport report) => JsonOutput.WriteDocument(output, json =>
    {
        json.Member("errors", report.Errors);
        json.Member("warnings", report.Warnings);
        json.Objects("scripts", report.Scripts, script =>
        {
            json.Member("path", CleanText.Line(script.Path));
            json.Objects("findings", script.Findings, finding =>
            {
                json.Member("code", finding.Code);
                json.Member("severity", finding.IsError ? "error" : "warning");
                json.Member("file", CleanText.Line(finding.File));
                json.Member("line", finding.Line);
                json.Member("column", finding.Column);
                json.Member("message", CleanText.Line(finding.Message));
                json.Member("remedy", CleanText.Line(finding.Remedy));
            });
        });
    });
}
