using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Analysis;
using Rehearsal.Engine.Isolation;

namespace Rehearsal.Tests.Scripts;

/// <summary>Where in the line a finding stands.</summary>
public sealed class ColumnTests
{
    [Theory]
    [InlineData("RH0001", "Hello\n  Yes -> nowhere", 2, 7)]
    [InlineData("RH0201", "Hello # mood: low   # tought: Hm.", 1, 23)]
    [InlineData("RH0201", "Hello /* a */ there # tought: Hm.", 1, 23)]
    [InlineData("RH0202", "* (a) [Go # clarity: x # care: 1]\n- Hi", 1, 13)]
    [InlineData("RH0205", "* (a) [Go # clarity: 1 # care: 1 # signal: hintd]\n- Hi", 1, 44)]
    [InlineData("RH0204", "  * (ask) [Go # clarity: 1]\n- Hi", 1, 6)]
    [InlineData("RH0102", "# titel: T", 1, 3)]
    [InlineData("RH0211", "Hello # mood: mood # mood:", 1, 20)]
    [InlineData("RH0501", "-> END\n=== one ===\nHi\n-> END", 2, 5)]
    [InlineData("RH0502", "VAR x = 1\nHi", 1, 5)]
    [InlineData("RH0506", "* (why) [Why # clarity: 1 # care: 1]\n* (no) [No # clarity: 0 # care: 0 # why: So.]\n- Hi", 1, 4)]
    [InlineData("RH0522", "Hi // rehearsal: allow RH0506 because so", 1, 4)]
    public void A_finding_has_a_column(string code, string ink, int line, int column) => Assert.Equal((line, (int?)column), Place(code, ink));

    [Theory]
    [InlineData("RH0210", "* [Go # clarity: 1 # care: 1 # why: So.]\n- Hi")]
    [InlineData("RH0204", "* /* a */ (ask) [Go # clarity: 1]\n- Hi")]
    public void What_is_not_certain_is_left_open(string code, string ink) => Assert.Equal((1, null), Place(code, ink));

    [Fact]
    public void A_wrong_variable_is_pointed_at_in_an_include_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("part.ink", "VAR ok = 1\n    VAR never = 2\n");
        var finding = Assert.Single(Find(folder.Write("talk.ink", "# title: T\nINCLUDE part.ink\n{ok}\n-> END\n")));
        Assert.Equal((folder.PathOf("part.ink"), 2, 9), (finding.File, finding.Line, finding.Column));
    }

    [Fact]
    public void The_one_line_form_says_the_numbers_it_has() =>
        Assert.Equal(
            ["a.ink: warning RH0101: M. R.", "a.ink:2: warning RH0101: M. R.", "a.ink:2:3: warning RH0101: M. R."],
            new (int?, int?)[] { (null, null), (2, null), (2, 3) }.Select(place => new Engine.Scripts.Diagnostic("RH0101", Engine.Scripts.Severity.Warning, "a.ink", place.Item1, "M.", "R.") { Column = place.Item2 }.ToString()));

    [Fact]
    public void A_column_lies_within_its_line() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>>().Generator.Zip(ArbMap.Default.ArbFor<NonNull<string>>().Generator).Zip(Gen.Choose(-1, 40).Zip(Gen.Choose(-1, 4))).ToArbitrary(),
            made =>
            {
                var ((text, message), (column, line)) = made;
                using var folder = new TemporaryFolder();
                var sources = Engine.Scripts.SourceSet.Load(folder.Write("talk.ink", WithoutSurrogates(text.Get))).Value!;
                var placed = new Engine.Scripts.Columns(sources).Place(new Engine.Scripts.Diagnostic("RH0101", Engine.Scripts.Severity.Warning, sources.Root.Name, line, $"'{message.Get}' or '{text.Get}'.", "R.") { Column = column });
                return placed.Column is null || (placed.Column >= 1 && placed.Column <= sources.Root.Text.Split('\n')[line - 1].Length);
            }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("kind", "process")]
    public void A_column_comes_out_of_a_child()
    {
        using var folder = new TemporaryFolder();
        using var host = new IsolatedScriptHost(folder.Write("talk.ink", "# title: T\nVAR x = 1\nHi\n-> END\n"), Some.WorkerCommand);
        Assert.Equal(5, Assert.Single(host.Check(new HashSet<string>(StringComparer.Ordinal)).Problems).Column);
    }

    private static string WithoutSurrogates(string text) => new([.. text.Where(letter => !char.IsSurrogate(letter))]);

    private static (int? Line, int? Column) Place(string code, string ink)
    {
        using var folder = new TemporaryFolder();
        var finding = Find(folder.Write("talk.ink", ink + "\n")).First(found => found.Code == code);
        return (finding.Line, finding.Column);
    }

    private static IReadOnlyList<Engine.Scripts.Diagnostic> Find(string path) => ScriptCheck.Of(path, new HashSet<string>(StringComparer.Ordinal), explored: null).Problems;
}
