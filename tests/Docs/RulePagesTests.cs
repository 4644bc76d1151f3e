using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Docs;

/// <summary>Every code has a page, and every page tells the truth: its example gives the code, and mended no longer does.</summary>
public sealed class RulePagesTests
{
    /// <summary>Time is not what most examples are about, and memory is the whole test run's: only the one that never ends is stopped early.</summary>
    private static readonly ScriptLimits Patient = ScriptLimits.Default with { TurnTime = TimeSpan.FromMinutes(5), MemoryBytes = long.MaxValue / 2 };

    private static readonly ScriptLimits Hasty = Patient with { TurnTime = TimeSpan.FromMilliseconds(200) };

    /// <summary>They ask how much there is of a script, and an example is short.</summary>
    private static readonly string[] AboutSize = [DiagnosticCodes.TooFewReplies, DiagnosticCodes.TooFewMoments, DiagnosticCodes.LengthsDiffer];

    public static TheoryData<string> All => [.. RulePage.Codes];

    public static TheoryData<string> Here => [.. RulePage.Codes.Where(code => RulePage.Of(code) is { NotRun: null, InChild: false })];

    public static TheoryData<string> InChild => [.. RulePage.Codes.Where(code => RulePage.Of(code).InChild)];

    public static TheoryData<string> NotRun => [.. RulePage.Codes.Where(code => RulePage.Of(code).NotRun is not null)];

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code() => Assert.Equal(DiagnosticCodes.All, RulePage.Codes);

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_has_its_title_and_its_parts(string code)
    {
        var page = RulePage.Of(code).Page;
        Assert.Equal($"{code}: {page.FrontMatter["title"]}", page.Title);
        Assert.Equal(RulePage.Headings, page.Sections.Where(section => section.Level == 2).Select(section => section.Heading));
        Assert.Equal(code, page.FrontMatter["code"]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_says_how_bad_it_is_and_when_it_is_found(string code)
    {
        var page = RulePage.Of(code);
        Assert.Contains(page.Page.FrontMatter["severity"], (string[])["error", "warning"]);
        Assert.Contains(page.Found, (string[])["compiling", "checking", "beginning", "playing", "resuming", "planning", "translating", "installing"]);
    }

    [Theory]
    [MemberData(nameof(Here))]
    public void The_failing_example_gives_exactly_its_code(string code) => AssertFails(RulePage.Of(code));

    [Theory]
    [MemberData(nameof(Here))]
    public void The_mended_example_gives_nothing(string code) => AssertMended(RulePage.Of(code));

    [Theory]
    [Trait("kind", "process")]
    [MemberData(nameof(InChild))]
    public void An_example_that_ends_its_process_gives_its_code_in_a_child(string code)
    {
        AssertFails(RulePage.Of(code));
        AssertMended(RulePage.Of(code));
    }

    [Theory]
    [MemberData(nameof(NotRun))]
    public void What_no_page_can_show_is_covered_by_a_test(string code)
    {
        var name = typeof(DiagnosticCodes).GetFields().Single(field => code.Equals(field.GetRawConstantValue())).Name;
        Assert.Contains($"DiagnosticCodes.{name}", SourceTree.Read(RulePage.Of(code).CoveredBy!), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_lists_every_page_with_its_severity_and_title()
    {
        var rows = RulePage.Codes.Select(code => RulePage.Of(code).Page.FrontMatter).Select(page => $"[{page["code"]}]({page["code"]}.md) {page["severity"]} {page["title"]}");
        Assert.Equal(rows, MarkdownPage.Read(RulePage.Folder + "README.md").Sections.SelectMany(section => section.Rows).Select(row => string.Join(' ', row)));
    }

    private static void AssertFails(RulePage page)
    {
        var findings = About(page, page.Failing.Findings(page.Found, page.Code == DiagnosticCodes.TurnTooSlow ? Hasty : Patient, page.InChild));
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal((page.Code, page.Severity), (finding.Code, finding.Severity)));
        if (page.Code != DiagnosticCodes.TurnTooSlow) Assert.Equal(page.Printed, string.Concat(findings.Select(finding => finding + "\n")));
    }

    private static void AssertMended(RulePage page) =>
        Assert.Empty(About(page, page.Mended.Findings(page.Found == "compiling" ? "playing" : page.Found, Patient, page.InChild)));

    private static IReadOnlyList<Diagnostic> About(RulePage page, IReadOnlyList<Diagnostic> findings) =>
        [.. findings.Where(finding => finding.Code == page.Code || !AboutSize.Contains(finding.Code, StringComparer.Ordinal))];
}
