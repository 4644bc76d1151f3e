using Rehearsal.Engine;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>A check as a log that code hosts and editors read: SARIF 2.1.0 (OASIS, 2020), one run, one line.</summary>
internal static class CheckSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <param name="folder">Files below it are named from there.</param>
    public static void Write(TextWriter output, CheckReport report, string folder)
    {
        var codes = report.Findings.Select(finding => finding.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        output.WriteLine(JsonLineWriter.Write(json =>
        {
            json.WriteStartObject();
            json.Member("$schema", Schema);
            json.Member("version", "2.1.0");
            json.Objects("runs", [report], run =>
            {
                json.Object("tool", () => json.Object("driver", () => Driver(json, codes, run)));
                json.Member("columnKind", "utf16CodeUnits");
                json.Objects("results", run.Findings, finding => Result(json, finding, codes.IndexOf(finding.Code), folder));
            });
            json.WriteEndObject();
        }));
        output.Flush();
    }

    private static void Driver(JsonLineWriter json, List<string> codes, CheckReport report)
    {
        json.Member("name", "rehearse");
        json.Member("semanticVersion", typeof(CheckSarif).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");
        json.Objects("rules", codes, code =>
        {
            var help = RuleHelp.Of(code);
            json.Member("id", code);
            json.Object("shortDescription", () => json.Member("text", help.Title + "."));
            json.Object("fullDescription", () => json.Member("text", help.Means));
            json.Object("help", () =>
            {
                json.Member("text", help.Mend);
                json.Member("markdown", help.Mend);
            });
            json.Object("defaultConfiguration", () => json.Member("level", Level(report.Findings.First(finding => finding.Code == code))));
        });
    }

    private static void Result(JsonLineWriter json, Diagnostic finding, int rule, string folder)
    {
        json.Member("ruleId", finding.Code);
        json.Member("ruleIndex", rule);
        json.Member("level", Level(finding));
        json.Object("message", () => json.Member("text", CleanText.Line($"{finding.Message} {finding.Remedy}")));
        json.Objects("locations", [finding], place => json.Object("physicalLocation", () =>
        {
            json.Object("artifactLocation", () => json.Member("uri", SarifUri.Of(place.File, folder)));
            if (place.Line is { } line) json.Object("region", () => Region(json, line, place.Column));
        }));
    }

    private static void Region(JsonLineWriter json, int line, int? column)
    {
        json.Member("startLine", line);
        if (column is { } letter) json.Member("startColumn", letter);
    }

    private static string Level(Diagnostic finding) => finding.IsError ? "error" : "warning";
}
