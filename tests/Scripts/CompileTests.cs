using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Scripts;

public sealed class CompileTests
{
    private const string Talk =
        """
        # title: T
        # cast: Dana = Dana Okafor
        -> opening
        === opening ===
        # phase: open
        Dana: You wanted to see me?
        * (ask) [What happened? # clarity: 1 # care: 2 # signal: invited-input # style: analysis # why: Asks.]
          Dana: I ran out of day.
        * [Continue]
          Dana: Fine.
        - -> END
        """;

    [Fact]
    public void A_labelled_choice_is_known_by_knot_and_label() =>
        Assert.Contains(Some.Script(Talk).Choices.Values, choice => choice is { Id: "opening.ask", Label: "ask", Line: 7, Rating: { Clarity: 1, Care: 2 } });

    [Fact]
    public void An_unlabelled_choice_is_known_by_its_path() =>
        Assert.Contains(Some.Script(Talk).Choices, pair => pair.Value.Label is null && pair.Value.Id == pair.Key);

    [Fact]
    public void A_good_script_has_no_findings() => Assert.Empty(Some.Compiled(Talk).Problems);

    [Fact]
    public void Inks_own_error_keeps_its_line()
    {
        var problem = Some.Compiled("# title: T\nHello\n-> nowhere\n").Problems[0];
        Assert.Equal((DiagnosticCodes.InkError, 3), (problem.Code, problem.Line));
    }

    [Fact]
    public void Inks_warnings_do_not_stop_a_script()
    {
        var compiled = Some.Compiled("# title: T\n-> a\n=== a ===\nHello\n");
        Assert.True(compiled.Ok);
        Assert.Contains(compiled.Problems, problem => problem is { Code: DiagnosticCodes.InkWarning, Severity: Severity.Warning });
    }

    [Fact]
    public void A_todo_is_no_finding() => Assert.Empty(Some.Compiled("# title: T\nTODO: write on\nHello\n-> END\n").Problems);

    [Theory]
    [InlineData("* (a) [Text # clarity: 3 # care: 0]", DiagnosticCodes.RatingOutOfRange)]
    [InlineData("* (a) [Text # clarity: 0 # care: -3]", DiagnosticCodes.RatingOutOfRange)]
    [InlineData("* (a) [Text # clarity: two # care: 0]", DiagnosticCodes.RatingMalformed)]
    [InlineData("* (a) [Text # clarity: 1.5 # care: 0]", DiagnosticCodes.RatingMalformed)]
    [InlineData("* (a) [Text # clarity: \\{x\\} # care: 0]", DiagnosticCodes.RatingMalformed)]
    [InlineData("* (a) [Text # clarity: {1+1} # care: 0]", DiagnosticCodes.RatingMalformed)]
    [InlineData("* (a) [Text # clarity: 1]", DiagnosticCodes.RatingIncomplete)]
    [InlineData("* (a) [Text # clarity: 1 # clarity: 2 # care: 1]", DiagnosticCodes.TagRepeated)]
    [InlineData("* (a) [Text # clarity: 1 # care: 1 # why: One. # why: Two.]", DiagnosticCodes.TagRepeated)]
    [InlineData("* (a) [Text # care: 1]", DiagnosticCodes.RatingIncomplete)]
    [InlineData("* (a) [Text # clarity: 1 # care: 1 # signal: named-the-gp]", DiagnosticCodes.SignalUnknown)]
    [InlineData("* (a) [Text # clarity: 1 # care: 1 # style: fast]", DiagnosticCodes.StyleUnknown)]
    [InlineData("* (a) [Text # clarity: 1 # care: 1 # why:]", DiagnosticCodes.TagEmpty)]
    [InlineData("* (a) [Text # clarity: 1 # care: 1 # signal:]", DiagnosticCodes.TagEmpty)]
    [InlineData("* (a) [Text] # clarity: 1 # care: 1", DiagnosticCodes.ChoiceTagOutside)]
    [InlineData("* (a) Text # clarity: 1 [] # care: 1", DiagnosticCodes.ChoiceTagOutside)]
    [InlineData("Dana: Hi # phase: middle", DiagnosticCodes.PhaseUnknown)]
    [InlineData("Dana: Hi # pressure: low", DiagnosticCodes.PhaseUnknown)]
    [InlineData("Dana: Hi # room: big", DiagnosticCodes.PhaseUnknown)]
    [InlineData("Dana: Hi # ending: done", DiagnosticCodes.EndingMalformed)]
    [InlineData("Dana: Hi # outcome: good", DiagnosticCodes.EndingMalformed)]
    [InlineData("Dana: Hi # thought:", DiagnosticCodes.TagEmpty)]
    public void A_wrong_tag_is_an_error_on_its_line(string line, string code)
    {
        var problem = Some.Compiled($"# title: T\n# cast: Dana = D\nHello\n{line}\n- -> END\n").Problems.First(found => found.IsError);
        Assert.Equal((code, 4), (problem.Code, problem.Line));
    }

    [Theory]
    [InlineData("Dana: Hi # toughts: x", "'thought'")]
    [InlineData("* (a) [Text # clarty: 1]", "'clarity'")]
    [InlineData("* (a) [Text # phase: open]", "line")]
    public void An_unknown_tag_is_a_warning_that_helps(string line, string remedy)
    {
        var problem = Assert.Single(Some.Compiled($"# title: T\n# cast: Dana = D\nHello\n{line}\n- -> END\n").Problems);
        Assert.Equal((DiagnosticCodes.TagUnknown, 4, false), (problem.Code, problem.Line, problem.IsError));
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rated_choice_without_label_is_a_warning() =>
        Assert.Equal(DiagnosticCodes.RatedWithoutLabel, Assert.Single(Some.Compiled("# title: T\nHello\n* [Text # clarity: 1 # care: 1]\n- -> END\n").Problems).Code);

    [Fact]
    public void Tags_of_a_choice_without_brackets_are_a_warning() =>
        Assert.Equal((DiagnosticCodes.ChoiceWithoutBrackets, 3, false), Assert.Single(Some.Compiled("# title: T\nHello\n* (a) Text # clarity: 1 # care: 1\n- -> END\n").Problems) is var problem ? (problem.Code, problem.Line, problem.IsError) : default);

    [Fact]
    public void A_choice_without_tags_needs_no_brackets() => Assert.Empty(Some.Compiled("# title: T\nHello\n* (a) Text\n- -> END\n").Problems);

    [Fact]
    public void A_thought_may_use_logic() => Assert.Empty(Some.Compiled("# title: T\n# cast: Dana = D\nVAR x = 1\nDana: Hi # thought: {x > 0:good|bad}\n-> END\n").Problems);

    [Fact]
    public void An_external_function_without_fallback_is_an_error() =>
        Assert.Contains(Some.Compiled("# title: T\nEXTERNAL shout(x)\nHello {shout(1)}\n-> END\n").Problems, problem => problem is { Code: DiagnosticCodes.ExternalMissing, Line: 2 });

    [Fact]
    public void An_external_function_with_fallback_is_fine() =>
        Assert.DoesNotContain(Some.Compiled("# title: T\nEXTERNAL shout(x)\nHello {shout(1)}\n-> END\n=== function shout(x) ===\n~ return x\n").Problems, problem => problem.IsError);

    [Fact]
    public void Labels_shared_by_two_stitches_keep_their_stitch()
    {
        var script = Some.Script("# title: T\n-> k\n=== k ===\n= one\n* (a) [A] -> two\n= two\n* (a) [B] -> END\n");
        Assert.Equal(["k.one.a", "k.two.a"], script.Choices.Values.Select(choice => choice.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_choice_offered_while_playing_is_known_from_the_source()
    {
        var script = Some.Script(Talk);
        Assert.Equal(["opening.ask"], Some.SceneOf(script).Choices.Where(choice => choice.Label is not null).Select(choice => choice.Id));
    }

    [Fact]
    public void Readings_that_mean_something_else_than_the_tag_are_an_error()
    {
        var problem = Assert.Single(Some.Compiled(Talk, ("talk.ratings.csv", "choice,seat,kind,clarity,care\nask,coach,author,2,2\nask,peer,author,2,2\n")).Problems);
        Assert.Contains("clarity 2", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_of_one_choice_under_two_names_count_together() =>
        Assert.Empty(Some.Compiled(Talk, ("talk.ratings.csv", "choice,seat,kind,clarity,care\nopening.ask,coach,author,1,2\nask,peer,author,1,2\nask,partner,author,2,1\n")).Problems);

    [Fact]
    public void The_author_reads_a_choice_once_from_a_seat() =>
        Assert.Equal((DiagnosticCodes.ReadingsMalformed, (int?)3), (Some.Compiled(Talk, ("talk.ratings.csv", "choice,seat,kind,clarity,care\nask,coach,author,1,2\nopening.ask,coach,author,1,2\n")).Problems.Single() is var problem ? problem.Code : null, Some.Compiled(Talk, ("talk.ratings.csv", "choice,seat,kind,clarity,care\nask,coach,author,1,2\nopening.ask,coach,author,1,2\n")).Problems[0].Line));

    [Fact]
    public void A_rating_may_be_written_with_a_minus_sign() =>
        Assert.Equal(new Rating(-1, 1), Some.SceneOf("# title: T\nHello\n* (a) [Text # clarity: \u22121 # care: 1]\n- -> END\n").Choices[0].Rating);

    [Fact]
    public void Widely_spread_readings_mark_a_choice_contested()
    {
        var script = Some.Script(Talk, ("talk.ratings.csv", "choice,seat,kind,clarity,care\nask,coach,author,2,2\nask,peer,author,0,2\n"));
        Assert.True(script.Choices.Values.Single(choice => choice.Id == "opening.ask").Contested);
    }

    [Theory]
    [InlineData("seat,choice\n", DiagnosticCodes.ReadingsMalformed, 1)]
    [InlineData("choice,seat,kind,clarity,care\nask,coach,author,2\n", DiagnosticCodes.ReadingsMalformed, 2)]
    [InlineData("choice,seat,kind,clarity,care\nask,coach,robot,1,2\n", DiagnosticCodes.ReadingsMalformed, 2)]
    [InlineData("choice,seat,kind,clarity,care\nask,coach,author,1,5\n", DiagnosticCodes.ReadingsMalformed, 2)]
    [InlineData("choice,seat,kind,clarity,care\nasked,coach,author,1,2\n", DiagnosticCodes.ReadingsUnknownChoice, 2)]
    public void Readings_that_cannot_be_used_name_their_line(string csv, string code, int line)
    {
        var problem = Some.Compiled(Talk, ("talk.ratings.csv", csv)).Problems.First(found => found.IsError);
        Assert.Equal((code, (int?)line), (problem.Code, problem.Line));
        Assert.EndsWith(".ratings.csv", problem.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cached_script_is_the_compiled_one()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("talk.ink", Talk);
        var compiler = new ScriptCompiler(new CompiledScriptCache(folder.PathOf("cache")));
        var first = compiler.Compile(path).Value!;
        var second = compiler.Compile(path).Value!;
        Assert.Single(Directory.GetFiles(folder.PathOf("cache")));
        Assert.Equal(first.InkJson, second.InkJson);
        Assert.Equal(first.Choices, second.Choices);
        Assert.Equal(first.Knots, second.Knots);
        Assert.Equal(first.Variables.Order(StringComparer.Ordinal), second.Variables.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_damaged_cache_is_compiled_over()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("talk.ink", Talk);
        var compiler = new ScriptCompiler(new CompiledScriptCache(folder.PathOf("cache")));
        compiler.Compile(path);
        var kept = Directory.GetFiles(folder.PathOf("cache"))[0];
        File.WriteAllText(kept, string.Join('\n', File.ReadLines(kept).Take(1)) + "\n{\"choices\": 7");
        Assert.True(compiler.Compile(path).Ok);
    }

    [Theory]
    [InlineData("half")]
    [InlineData("zeros")]
    public void A_cache_of_which_the_disk_kept_only_a_part_is_compiled_over(string part)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("talk.ink", Talk);
        var compiler = new ScriptCompiler(new CompiledScriptCache(folder.PathOf("cache")));
        var whole = compiler.Compile(path).Value!.InkJson;
        var file = Directory.GetFiles(folder.PathOf("cache"))[0];
        var kept = File.ReadAllBytes(file);
        if (part == "zeros") kept.AsSpan(kept.Length - 200).Clear();
        File.WriteAllBytes(file, part == "half" ? kept[..^200] : kept);
        Assert.Equal(whole, compiler.Compile(path).Value!.InkJson);
        Assert.Equal(whole, new CompiledScriptCache(folder.PathOf("cache")).Find(compiler.Compile(path).Value!.ContentHash)!.InkJson);
    }

    [Fact]
    public void A_rating_is_read_by_the_same_rules_while_playing() =>
        Assert.Equal(new Rating(1, 2), Some.SceneOf(Talk).Choices[0].Rating);
}
