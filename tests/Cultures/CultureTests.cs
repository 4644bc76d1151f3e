using System.Globalization;
using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Cultures;

/// <summary>Same script, seed and choices: same transcript, byte for byte, wherever the machine stands.</summary>
public sealed class CultureTests
{
    /// <summary>Numbers with fractions, signs and thousands; an I wherever letters change case.</summary>
    private const string Numbers =
        """
        # TITLE: INK in İzmir
        # CAST: Irina = Irina I.
        # meter: LIKING = Liking
        # vary: INK = İ, I, i, ı
        # fill: PRICE = How much?; 1.5
        VAR LIKING = 49.5
        VAR INK = "I"
        VAR PRICE = 0.1
        VAR trust = 50.5
        VAR big = 1234567.891
        VAR tiny = -0.000001
        -> OPENING
        === OPENING ===
        # PHASE: open
        Irina: {LIKING} {PRICE} {big} {tiny} {1.0 / 3} {10 / 4} {-7 mod 3} {POW(2, 0.5)} {FLOOR(-2.7)} {INT(3.9)} {FLOAT(3)} # MOOD: IRATE
        { PRICE > 0.05: It is more. }
        { INK == "İ": Dotted. | Not dotted, but {INK}. }
        * (INSIST) [I insist on {LIKING * 1.5}. # CLARITY: 1 # CARE: -1 # SIGNAL: named-the-gap # WHY: It is {big / 7}.]
        * (iron) [I iron {~one|two|three}. # clarity: 0 # care: 1 # signal: invited-input # why: It is {RANDOM(1, 100000)}.]
        - ~ LIKING = LIKING - 0.75
        Irina: {LIKING}, {trust}. # ENDING: II; It is {tiny} # OUTCOME: mixed # FRIEND: I like {LIKING}.
        -> END
        """;

    private const string Wrong =
        """
        # TITEL: I
        # LEVEL: 1,5
        # MINUTES: ١٢
        # fill: ID = I
        VAR id = 0.5
        * (I) [I # clarity: 1,0 # care: ١ # SIGNAL: INVITED-INPUT, invıted-input # style: SPEED]
        + [İ # CLARTY: 1]
        - # PHASE: MIDDLE # ENDINGS: I; I
        -> END
        """;

    public static TheoryData<string> Odd => Culture.Odd;

    public static MatrixTheoryData<string, string> OddAndShipped => new(Culture.Odd.Select(row => row.Data), Shipped.Ids.Select(row => row.Data));

    [Fact]
    public void The_cultures_of_these_tests_are_odd()
    {
        Assert.Equal("ı", Culture.In("tr-TR", () => "I".ToLower(CultureInfo.CurrentCulture)));
        Assert.Equal("0,5", Culture.In("de-DE", () => 0.5.ToString(CultureInfo.CurrentCulture)));
        Assert.NotEqual("2026", Culture.In("th-TH", () => Some.Noon.ToString("yyyy", CultureInfo.CurrentCulture)));
        Assert.NotEqual("2026", Culture.In("ar-SA", () => Some.Noon.ToString("yyyy", CultureInfo.CurrentCulture)));
    }

    [Theory]
    [MemberData(nameof(OddAndShipped))]
    public void A_shipped_scenario_goes_the_same_way(string culture, string id) => Culture.MakesNoDifference(culture, () =>
    {
        using var host = new LocalScriptHost(Shipped.PathOf(id));
        var heard = new HeardTalks(host);
        var script = host.Compile().Value!;
        var runs = PlanRunner.Play(PlanReader.Load(Plan.PathBeside(Shipped.PathOf(id))).Value!, script, heard);
        return $"{heard.Transcript}\n{string.Join('\n', runs.Select(run => $"{run.Ending} {run.Failure}"))}";
    });

    [Theory]
    [MemberData(nameof(Odd))]
    public void A_script_of_numbers_and_letters_goes_the_same_way(string culture) => Culture.MakesNoDifference(culture, PlayNumbers);

    [Fact]
    public void A_script_of_numbers_and_letters_says_them_as_ink_does() =>
        Assert.Contains("49.5 1.5 1234567.9 -1E-06 0.33333334 ", PlayNumbers(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Odd))]
    public void A_script_that_was_compiled_elsewhere_goes_the_same_way(string culture)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("talk.ink", Numbers);
        var cache = new CompiledScriptCache(folder.PathOf("compiled"));
        Culture.In(culture, () => new ScriptCompiler(cache).Compile(path));
        Assert.NotEmpty(Directory.EnumerateFiles(folder.PathOf("compiled")));
        Assert.Equal(PlayNumbers(), Talk(new ScriptCompiler(cache).Compile(path).Value!));
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void What_is_wrong_with_a_script_is_said_the_same_way(string culture) =>
        Culture.MakesNoDifference(culture, () => string.Join('\n', Some.Compiled(Wrong, ("talk.ratings.csv", "choice,seat,kind,clarity,care\nI,coach,author,\"1,0\",١\nI,peer,author,1,1\n")).Problems.Select(problem => problem with { File = Path.GetFileName(problem.File) })));

    [Theory]
    [MemberData(nameof(Odd))]
    public void A_plan_is_read_the_same_way(string culture) =>
        Assert.Equal([new ExpectVariable(2, "trust", Comparison.Greater, -0.5), new ChooseStep(3, "INSIST"), new PolicyStep(4, Policy.First)], Culture.In(culture, () => Some.PlanRun("expect trust > -0.5", "choose INSIST", "policy first").Steps));

    [Theory]
    [MemberData(nameof(Odd))]
    public void What_is_wrong_with_a_plan_is_said_the_same_way(string culture) =>
        Culture.MakesNoDifference(culture, () => string.Join('\n', Some.PlanProblems("run I\nSEED 1\nseed ١\nexpect trust > 0,5\nexpect trust > ٣\nEXPECT ENDING I\npolicy FIRST\n")));

    private static string PlayNumbers() => Talk(Some.Script(Numbers));

    private static string Talk(Script script)
    {
        var circumstances = CircumstancePicker.Pick(script, 11, Some.Empty, Some.Empty).Value!;
        var talks = new[] { 0, 1 }.Select(choice => WholeTalk.Play("by hand", script, circumstances, _ => choice));
        return string.Join('\n', talks.SelectMany(talk => talk.Scenes).Select(SceneJson.Write));
    }
}
