using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Docs;

/// <summary>The examples of the authoring guide play, and its vocabularies are the program's.</summary>
public sealed class AuthoringGuideTests
{
    private static readonly MarkdownPage Guide = MarkdownPage.Read("docs/authoring.md");

    /// <summary>Every word that a tag or a plan may use.</summary>
    public static TheoryData<string> Words =>
    [
        .. TagNames.Header.Concat(TagNames.Line).Concat(ChoiceTags.Names).Concat(PhaseWords.All).Concat(OutcomeWords.All).Concat(StyleWords.All).Concat(PolicyWords.All)
            .Concat("above level below room video phone high key".Split(' '))
            .Distinct(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_example_is_ten_lines_long() => Assert.Equal(10, Example("my.ink").TrimEnd('\n').Split('\n').Length);

    [Theory]
    [InlineData("my.ink")]
    [InlineData("escapes.ink")]
    public void The_examples_compile_without_a_finding(string name) => Assert.Empty(Some.Compiled(Example(name)).Problems);

    [Theory]
    [InlineData(0, "early_news", Outcome.Strong)]
    [InlineData(1, "silence", Outcome.Weak)]
    public void The_example_leads_where_the_guide_says(int choice, string ending, Outcome outcome) =>
        Assert.Equal((ending, (Outcome?)outcome), (Some.SceneOf(Example("my.ink"), choice).Ending?.Id, Some.SceneOf(Example("my.ink"), choice).Ending?.Outcome));

    [Fact]
    public void The_example_branches_on_a_meter() =>
        Assert.NotEqual(Some.SceneOf(Example("my.ink"), 0).Lines[^1].Text, Some.SceneOf(Example("my.ink"), 1).Lines[^1].Text);

    [Fact]
    public void The_escapes_come_out_as_they_are_meant()
    {
        var line = Some.SceneOf(Example("escapes.ink")).Lines[0];
        Assert.Equal(("See http://example.org [page 2] | or ask.", "A {brace}, a | bar, and a # sign."), (line.Text, line.Thought));
    }

    [Fact]
    public void The_readings_fit_the_example() =>
        Assert.Empty(Some.Compiled(Example("my.ink"), ("talk.ratings.csv", Example("my.ratings.csv"))).Problems);

    [Fact]
    public void The_example_keeps_its_plan()
    {
        using var folder = new TemporaryFolder();
        using var host = new LocalScriptHost(folder.Write("my.ink", Example("my.ink")));
        var played = PlanRunner.Play(PlanReader.Read(Example("my.plan"), "my.plan").Value!, host.Compile().Value!, host);
        Assert.Equal(3, played.Count);
        Assert.All(played, run => Assert.True(run.Ok, run.Failure?.ToString()));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_of_the_vocabularies_is_in_the_guide(string word) => Assert.Contains(word, Guide.Code, StringComparer.Ordinal);

    [Theory]
    [InlineData("At the top: the briefing and the library card")]
    [InlineData("On a line, or on a knot")]
    [InlineData("Inside a choice's brackets")]
    public void The_tables_of_tags_are_complete(string heading) =>
        Assert.Equal(TagsOf(heading), Guide.Section(heading).Rows.Select(row => row[0].Trim('`')));

    [Theory]
    [InlineData(Quadrant.HeadLed)]
    [InlineData(Quadrant.PeopleLed)]
    [InlineData(Quadrant.Integrated)]
    public void The_signals_are_those_of_the_program(Quadrant leaning) =>
        Assert.Equal(
            Signal.All.Where(signal => signal.Leaning == leaning).Select(signal => signal.Word),
            MarkdownPage.CodeIn(Guide.Section("The signals").Rows.Single(row => row[0] == leaning.Word())[1]));

    [Fact]
    public void The_meters_are_those_of_the_loop() =>
        Assert.Equal(LoopMeters.Names.Select(name => $"VAR {name}"), MarkdownPage.CodeIn(Guide.Section("What the loop's meters do for you").Prose.First(line => line.StartsWith("Declare", StringComparison.Ordinal))).SkipLast(1));

    [Theory]
    [InlineData("talk.ink:3:5: warning RH0502: The variable 'x' is never read. Use it.", 0, "talk.ink", "3", "5", "warning", "RH0502")]
    [InlineData("a b/talk.ink:3: error RH0001: Wrong: here. Mend it.", 0, "a b/talk.ink", "3", "", "error", "RH0001")]
    [InlineData(@"C:\talks\1.ink:12:1: error RH0001: Wrong. Mend it.", 0, @"C:\talks\1.ink", "12", "1", "error", "RH0001")]
    [InlineData("talk.ink: warning RH0509: The script has one rated moment. Write more.", 1, "talk.ink", "", "", "warning", "RH0509")]
    public void One_of_the_problem_matchers_takes_each_form_of_a_finding(string line, int matcher, string file, string number, string column, string severity, string code)
    {
        var patterns = Newtonsoft.Json.Linq.JObject.Parse(Example("tasks.json"))["tasks"]![0]!["problemMatcher"]!.Select(found => found["pattern"]!).ToList();
        var matches = patterns.ConvertAll(pattern => System.Text.RegularExpressions.Regex.Match(line, (string)pattern["regexp"]!, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Equal([matcher], matches.Index().Where(found => found.Item.Success).Select(found => found.Index));
        Assert.Equal([file, number, column, severity, code], new[] { "file", "line", "column", "severity", "code" }.Select(part => patterns[matcher][part] is { } group ? matches[matcher].Groups[(int)group].Value : string.Empty));
    }

    [Theory]
    [InlineData("    VAR x = 1")]
    [InlineData("        ^")]
    [InlineData("1 script checked: 0 errors, 1 warning.")]
    public void No_problem_matcher_takes_what_is_no_finding(string line) =>
        Assert.DoesNotContain(
            Newtonsoft.Json.Linq.JObject.Parse(Example("tasks.json"))["tasks"]![0]!["problemMatcher"]!,
            matcher => System.Text.RegularExpressions.Regex.IsMatch(line, (string)matcher["pattern"]!["regexp"]!, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

    private static string Example(string title) => Guide.Fences.Single(fence => fence.Title == title).Text;

    private static IReadOnlyList<string> TagsOf(string heading) =>
        heading[0] == 'A' ? TagNames.Header : heading[0] == 'O' ? TagNames.Line : ChoiceTags.Names;
}
