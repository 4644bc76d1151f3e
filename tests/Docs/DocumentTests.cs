using System.Text.RegularExpressions;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Packs;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Docs;

/// <summary>What documents point to is there, and what they say in numbers is so.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Folders = ["engine/", "runner/", "tests/", "docs/", "scenarios/", ".ci/"];

    /// <summary>The names of our types, and the platform's words that the documents use.</summary>
    private static readonly HashSet<string> Types = ["TimeProvider", "InvariantGlobalization", .. new[] { typeof(Script).Assembly, typeof(Workplace).Assembly, typeof(DocumentTests).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Select(type => type.Name.Split('`')[0])];

    public static TheoryData<string> All => [.. SourceTree.Files(".", "*.md").Where(name => !name.StartsWith('.') && !name.Contains("/.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(All))]
    public void Links_lead_somewhere(string name)
    {
        var folder = Path.GetDirectoryName(SourceTree.PathOf(name))!;
        var targets = MarkdownPage.Read(name).Prose.SelectMany(line => Link().Matches(line)).Select(match => match.Groups["target"].Value.Split('#')[0]);
        Assert.All(targets.Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)), target => Assert.True(Path.Exists(Path.Combine(folder, target)), target));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Files_that_are_named_are_there(string name)
    {
        var files = MarkdownPage.Read(name).Code.Where(code => Folders.Any(folder => code.StartsWith(folder, StringComparison.Ordinal)) && PlainPath().IsMatch(code) && !IsMadeUp(code));
        Assert.All(files, file => Assert.True(Path.Exists(SourceTree.PathOf(file)), file));
    }

    [Theory]
    [InlineData("docs/architecture.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Types_that_are_named_are_there(string name) => AssertTypes(name);

    [Fact]
    public void Types_that_decisions_name_are_there() => Assert.All(SourceTree.Files("docs/decisions", "*.md"), AssertTypes);

    [Fact]
    public void The_limits_are_those_of_the_program()
    {
        var (script, worker) = (ScriptLimits.Default, WorkerLimits.Default);
        Assert.Equal(
            [
                $"{script.TurnTime.TotalSeconds} s", $"{worker.TurnTime.TotalSeconds} s", $"{script.Lines} lines", $"{script.Choices} choices", $"{script.MemoryBytes / (1024 * 1024)} MB",
                $"{script.LineLength} letters", $"{worker.CompileTime.TotalSeconds} s", $"{SourceFile.MaximumBytes / 1_000_000} MB", $"{SourceSet.MaximumDepth} levels",
                $"{PackLimits.Bytes / 1_000_000} MB", $"{PackLimits.Files} files",
            ],
            MarkdownPage.Read("docs/architecture.md").Section("Limits and isolation").Rows.Select(row => row[0]));
    }

    [Fact]
    public void Every_decision_is_in_the_list() =>
        Assert.All(
            SourceTree.Files("docs/decisions", "*.md").Select(Path.GetFileName).Where(file => file != "README.md"),
            file => Assert.Contains($"({file})", SourceTree.Read("docs/decisions/README.md"), StringComparison.Ordinal));

    [Fact]
    public void The_changelog_knows_this_version() =>
        Assert.Contains($"## [{typeof(Script).Assembly.GetName().Version!.ToString(3)}]", SourceTree.Read("CHANGELOG.md"), StringComparison.Ordinal);

    [Fact]
    public void The_scenario_in_the_readme_compiles_without_a_finding() =>
        Assert.Empty(Some.Compiled(MarkdownPage.Read("README.md").Fences.Single(fence => fence.Language == "ink").Text).Problems);

    private static void AssertTypes(string name) =>
        Assert.All(MarkdownPage.Read(name).Code.Where(code => TypeName().IsMatch(code)), code => Assert.Contains(code.Split('.')[0], Types));

    /// <summary>Names that stand for whatever the reader will call it.</summary>
    private static bool IsMadeUp(string path) => path.Contains("your-talk", StringComparison.Ordinal) || path.Contains("XCommand", StringComparison.Ordinal);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^[\w./-]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PlainPath();

    [GeneratedRegex(@"^I?([A-Z][a-z]+){2,}(\.[A-Z]\w+)?$|^(Loop|Session|Conversation|Scene|Turn|Update|Message|Screen|Diagnostic|Result|Some|Choose)(\.[A-Z]\w+)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TypeName();
}
