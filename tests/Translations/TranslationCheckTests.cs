using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Translations;

public sealed class TranslationCheckTests
{
    private const string Ink = "# title: T\n# cast: Dana = Dana Okafor\n# fill: x = Who?; Dana\nVAR x = \"\"\n=== k\n- (hello) Hello {x}, {&a|b}.\n- (plain) Rain.\n-> END\n";

    [Theory]
    [InlineData("Hallo {1}, {2}.")]
    [InlineData("{2}, {1}, hallo {{1}}.")]
    [InlineData("Hello {1}, {2}.")]
    public void Each_protected_piece_once_in_any_order_is_fine(string said) => Assert.Empty(Some.TranslationProblems(Ink, "k.hello", said));

    [Theory]
    [InlineData("Hallo {2}.", "has lost {1}")]
    [InlineData("Hallo {1}, {1}, {2}.", "has {1} more often")]
    [InlineData("Hallo {1}, {2}, {3}.", "has {3} more often")]
    [InlineData("Hallo {x}, {2}.", "has a brace")]
    [InlineData("Hallo {1, {2}.", "has a brace")]
    [InlineData("Hallo { 1 } {2}", "has a brace")]
    public void A_protected_piece_that_is_lost_or_doubled_is_refused(string said, string what)
    {
        var problem = Some.TranslationProblems(Ink, "k.hello", said)[0];
        Assert.Equal(DiagnosticCodes.TranslationBroken, problem.Code);
        Assert.Contains(what, problem.Message, StringComparison.Ordinal);
        Assert.Equal(("talk.csv", true), (problem.File, problem.Line > 1));
    }

    [Theory]
    [InlineData("One\n-> END")]
    [InlineData("One\rTwo")]
    [InlineData("One\u2028Two")]
    [InlineData("One\u001b[31mTwo")]
    public void A_line_break_and_what_steers_a_terminal_are_refused(string said) => Assert.Equal(DiagnosticCodes.TranslationBroken, Some.TranslationProblems(Ink, "k.plain", said)[0].Code);

    [Theory]
    [InlineData("k.plain", "Dana: Regen.")]
    [InlineData("k.plain", "You : Regen.")]
    [InlineData("header.fill.x.question", "Wer; und warum?")]
    public void What_would_mean_something_else_to_the_program_is_refused(string id, string said) => Assert.Equal(DiagnosticCodes.TranslationChanges, Some.TranslationProblems(Ink, id, said)[0].Code);

    [Theory]
    [InlineData("k.plain", "Regen: viel.")]
    [InlineData("k.plain", "…")]
    [InlineData("header.fill.x.default", "Dana; oder Sam")]
    public void Other_colons_and_signs_are_fine(string id, string said) => Assert.Empty(Some.TranslationProblems(Ink, id, said));
}
