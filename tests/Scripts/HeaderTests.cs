using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Scripts;

public sealed class HeaderTests
{
    [Fact]
    public void The_header_is_read_into_values()
    {
        var header = Read(
            """
            # title: The missed handover
            # you: Engineering manager # with: Dana Okafor
            // a remark
            # situation: On Tuesday night ...
            # situation: Since then ...
            # minutes: 12
            # level: 2
            # power: below
            # cast: Dana = Dana Okafor
            # meter: trust = Trust
            # vary: temper = guarded, brisk
            # fill: colleague = Who is it with?; Dana
            VAR trust = 50
            # setting: room
            -> opening
            # author: too late
            """);
        Assert.Equal("The missed handover", header.Title);
        Assert.Equal("Engineering manager", header.You);
        Assert.Equal("Dana Okafor", header.With);
        Assert.Equal(2, header.Situation.Count);
        Assert.Equal(12, header.Minutes);
        Assert.Equal("below", header.Power);
        Assert.Equal("room", header.Setting);
        Assert.Equal(new CastMember("Dana", "Dana Okafor"), Assert.Single(header.Cast));
        Assert.Equal(new MeterTag("trust", "Trust"), Assert.Single(header.Meters));
        Assert.Equal(["guarded", "brisk"], Assert.Single(header.Vary).Values);
        Assert.Equal(new FillTag("colleague", "Who is it with?", "Dana"), Assert.Single(header.Fills));
        Assert.Null(header.Author);
    }

    [Fact]
    public void A_script_without_title_is_called_by_its_id() => Assert.Equal("talk", Read("Hello").Title);

    [Fact]
    public void A_missing_title_is_said() => Assert.Equal(DiagnosticCodes.TitleMissing, Problem("Hello").Code);

    [Fact]
    public void A_misspelt_tag_gets_the_nearest_word()
    {
        var problem = Problem("# title: T\n# summry: S");
        Assert.Equal((DiagnosticCodes.HeaderTagUnknown, 2), (problem.Code, problem.Line));
        Assert.Contains("'summary'", problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# minutes: soon", DiagnosticCodes.HeaderValueUnknown)]
    [InlineData("# minutes: 0", DiagnosticCodes.HeaderValueUnknown)]
    [InlineData("# level: 4", DiagnosticCodes.HeaderValueUnknown)]
    [InlineData("# power: over", DiagnosticCodes.HeaderValueUnknown)]
    [InlineData("# setting: bus", DiagnosticCodes.HeaderValueUnknown)]
    [InlineData("# language: en us", DiagnosticCodes.HeaderValueUnknown)]
    [InlineData("# title: again", DiagnosticCodes.HeaderTagRepeated)]
    [InlineData("# goal:", DiagnosticCodes.HeaderTagEmpty)]
    [InlineData("# goal", DiagnosticCodes.HeaderTagEmpty)]
    [InlineData("# goal: {x}", DiagnosticCodes.HeaderLogic)]
    [InlineData("# cast: Dana", DiagnosticCodes.CastMalformed)]
    [InlineData("# meter: trust", DiagnosticCodes.MeterMalformed)]
    [InlineData("# meter: my trust = Trust", DiagnosticCodes.MeterMalformed)]
    [InlineData("# vary: temper =", DiagnosticCodes.VaryMalformed)]
    [InlineData("# vary: temper = a, a", DiagnosticCodes.VaryMalformed)]
    [InlineData("# phase: opne", DiagnosticCodes.PhaseUnknown)]
    [InlineData("# fill: who", DiagnosticCodes.FillMalformed)]
    [InlineData("# fill: who = ; Dana", DiagnosticCodes.FillMalformed)]
    public void A_wrong_header_tag_is_a_diagnostic_with_its_line(string tag, string code)
    {
        var problem = Problem("# title: T\n\n" + tag);
        Assert.Equal((code, 3), (problem.Code, problem.Line));
    }

    [Theory]
    [InlineData("meter: trst = Trust", DiagnosticCodes.MeterMalformed)]
    [InlineData("vary: trst = a, b", DiagnosticCodes.VaryMalformed)]
    [InlineData("fill: trst = Who?; Dana", DiagnosticCodes.FillMalformed)]
    public void A_tag_that_names_no_variable_is_an_error(string tag, string code)
    {
        var problem = Some.Compiled($"# title: T\n# {tag}\nVAR trust = 50\nHello\n-> END").Problems.Single(found => found.IsError);
        Assert.Equal((code, 2), (problem.Code, problem.Line));
        Assert.Contains("'trust'", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Escapes_are_taken_out_as_ink_does() => Assert.Equal("a#b", Read(@"# title: a\#b").Title);

    [Fact]
    public void Control_characters_never_reach_the_library() => Assert.Equal("[2JT", Read("# title: \u001b[2JT").Title);

    [Fact]
    public void A_brace_that_is_escaped_is_text() => Assert.Equal("A {brace} # and a | bar", Read("# title: A \\{brace\\} \\# and a \\| bar").Title);

    private static ScenarioHeader Read(string text) => HeaderReader.Read(new SourceFile("talk.ink", "/talk.ink", text), "talk");

    private static Diagnostic Problem(string text)
    {
        var problems = new List<Diagnostic>();
        HeaderReader.Read(new SourceFile("talk.ink", "/talk.ink", text), "talk", problems);
        return Assert.Single(problems);
    }
}
