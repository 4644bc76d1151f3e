using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Scripts;

/// <summary>What is wrong in an included file is said with a path that can be opened from where the script was named.</summary>
public sealed class IncludedFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Hello {1 + }", DiagnosticCodes.InkError)]
    [InlineData("Hello # toughts: x", DiagnosticCodes.TagUnknown)]
    [InlineData("Hello # phase: opne", DiagnosticCodes.PhaseUnknown)]
    [InlineData("* (a) [Text # clarity: 9 # care: 1]", DiagnosticCodes.RatingOutOfRange)]
    [InlineData("-> nowhere", DiagnosticCodes.InkError)]
    [InlineData("EXTERNAL shout(x)", DiagnosticCodes.ExternalMissing)]
    [InlineData("INCLUDE none.ink", DiagnosticCodes.IncludeMissing)]
    [InlineData("INCLUDE ../../none.ink", DiagnosticCodes.IncludeOutside)]
    public void A_problem_in_an_include_names_the_file_as_it_can_be_opened(string line, string code)
    {
        var included = folder.Write("talks/parts/a.ink", $"=== part ===\nHi\n{line}\n- -> END\n");
        var problem = new ScriptCompiler().Compile(folder.Write("talks/talk.ink", "# title: T\nINCLUDE parts/a.ink\nHello\n-> END\n")).Problems.First(found => found.Code == code);
        Assert.Equal((included, 3), (problem.File, problem.Line));
    }

    [Fact]
    public void An_include_that_is_no_text_is_named_as_it_can_be_opened()
    {
        var included = folder.Write("talks/parts/a.ink", "");
        File.WriteAllBytes(included, [0xFF, 0xFE, 0xFD]);
        Assert.Equal(included, Assert.Single(new ScriptCompiler().Compile(folder.Write("talks/talk.ink", "INCLUDE parts/a.ink\n")).Problems).File);
    }

    [Fact]
    public void A_choice_of_an_include_knows_its_file()
    {
        var included = folder.Write("talks/parts/a.ink", "=== part ===\n* (a) [Text]\n- -> END\n");
        var script = new ScriptCompiler().Compile(folder.Write("talks/talk.ink", "# title: T\nINCLUDE parts/a.ink\nHello\n-> part\n")).Value!;
        Assert.Equal((included, included), (Assert.Single(script.Choices.Values).File, script.Knots["part"].File));
    }
}
