using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Cli;

public sealed class CheckSarifTests
{
    private const string Folder = "/work place";

    /// <summary>What the published schema of SARIF 2.1.0 requires of the objects that are written, and what else it knows there: it allows no other.</summary>
    private static readonly Dictionary<string, (string[] Required, string[] Known)> Schema = new(StringComparer.Ordinal)
    {
        ["sarifLog"] = (["version", "runs"], ["$schema"]),
        ["run"] = (["tool"], ["columnKind", "results"]),
        ["tool"] = (["driver"], []),
        ["toolComponent"] = (["name"], ["semanticVersion", "rules"]),
        ["reportingDescriptor"] = (["id"], ["shortDescription", "fullDescription", "help", "defaultConfiguration"]),
        ["multiformatMessageString"] = (["text"], ["markdown"]),
        ["reportingConfiguration"] = ([], ["level"]),
        ["result"] = (["message"], ["ruleId", "ruleIndex", "level", "locations"]),
        ["message"] = (["text"], []),
        ["location"] = ([], ["physicalLocation"]),
        ["physicalLocation"] = (["artifactLocation"], ["region"]),
        ["artifactLocation"] = ([], ["uri"]),
        ["region"] = ([], ["startLine", "startColumn"]),
    };

    /// <summary>The type of a member, by its name.</summary>
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["runs"] = "run",
        ["tool"] = "tool",
        ["driver"] = "toolComponent",
        ["rules"] = "reportingDescriptor",
        ["shortDescription"] = "multiformatMessageString",
        ["fullDescription"] = "multiformatMessageString",
        ["help"] = "multiformatMessageString",
        ["defaultConfiguration"] = "reportingConfiguration",
        ["results"] = "result",
        ["message"] = "message",
        ["locations"] = "location",
        ["physicalLocation"] = "physicalLocation",
        ["artifactLocation"] = "artifactLocation",
        ["region"] = "region",
    };

    private static Diagnostic Warning => new(DiagnosticCodes.VariableNeverRead, Severity.Warning, "a/b.ink", 3, "M.", "R.") { Column = 5 };

    [Fact]
    public void The_log_is_as_the_schema_wants_it()
    {
        var log = Log(Warning, new Diagnostic(DiagnosticCodes.InkError, Severity.Error, "/else/where.ink", null, "M.", "R."));
        Hold(log, "sarifLog");
        Assert.Equal("2.1.0", log["version"]);
    }

    [Fact]
    public void A_finding_has_its_rule_its_level_and_its_place()
    {
        var result = Log(Warning)["runs"]![0]!["results"]![0]!;
        Assert.Equal(("RH0502", 0, "warning", "M. R."), ((string)result["ruleId"]!, (int)result["ruleIndex"]!, (string)result["level"]!, (string)result["message"]!["text"]!));
        var place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal(("a/b.ink", 3, 5), ((string)place["artifactLocation"]!["uri"]!, (int)place["region"]!["startLine"]!, (int)place["region"]!["startColumn"]!));
    }

    [Fact]
    public void What_is_about_a_whole_file_has_no_region() =>
        Assert.Null(Log(Warning with { Line = null, Column = null })["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["region"]);

    [Fact]
    public void Nothing_found_is_an_empty_list_of_results() => Assert.Empty(Log()["runs"]![0]!["results"]!);

    [Fact]
    public void Every_rule_is_there_once_with_its_help()
    {
        var rules = Log(Warning, Warning with { Line = 9 })["runs"]![0]!["tool"]!["driver"]!["rules"]!;
        var rule = Assert.Single(rules);
        Assert.Equal("A variable that is never read.", rule["shortDescription"]!["text"]);
        Assert.NotEmpty((string)rule["help"]!["text"]!);
    }

    [Fact]
    public void Every_code_has_its_help_in_the_program() =>
        Assert.All(DiagnosticCodes.All.Select(RuleHelp.Of), help => Assert.True(help.Title.Length > 0 && help.Means.Length > 0 && help.Mend.Length > 0));

    [Theory]
    [InlineData("a.ink", "a.ink")]
    [InlineData("b/c d/e.ink", "b/c%20d/e.ink")]
    [InlineData("./b/../a.ink", "a.ink")]
    [InlineData("/work place/a.ink", "a.ink")]
    [InlineData("/work places/a.ink", "file:///work%20places/a.ink")]
    [InlineData("../a.ink", "file:///a.ink")]
    [InlineData("..a/b.ink", "..a/b.ink")]
    [InlineData("a:b#c?d%e.ink", "a%3Ab%23c%3Fd%25e.ink")]
    [InlineData("grüß.ink", "gr%C3%BC%C3%9F.ink")]
    public void A_file_is_named_from_where_the_check_was_started(string path, string uri)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The folders are named as on Unix.");
        Assert.Equal(uri, SarifUri.Of(path, Folder));
    }

    private static JObject Log(params Diagnostic[] findings)
    {
        using var output = new StringWriter();
        CheckSarif.Write(output, new CheckReport([new CheckedScript("a/b.ink", findings)]), Folder);
        return JObject.Parse(output.ToString());
    }

    private static void Hold(JObject value, string type)
    {
        var (required, known) = Schema[type];
        Assert.DoesNotContain(required, name => value[name] is null);
        Assert.Empty(value.Properties().Select(member => member.Name).Except([.. required, .. known], StringComparer.Ordinal));
        foreach (var member in value.Properties())
        {
            foreach (var inner in (member.Value is JArray list ? list : new JArray(member.Value)).OfType<JObject>()) Hold(inner, Types[member.Name]);
        }
    }
}
