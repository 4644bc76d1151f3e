namespace Rehearsal.Tests.Analysis.Rules;

/// <summary>Each script has a variable on its third line or after that nobody reads.</summary>
public sealed class AllowanceTests
{
    private const string End = "\nHello\n-> END\n";

    [Theory]
    [InlineData("on the line", "VAR x = 1 // rehearsal: allow RH0502 because of the next chapter")]
    [InlineData("on the line above", "// rehearsal: allow RH0502 because of the next chapter\nVAR x = 1")]
    [InlineData("above another", "// rehearsal: allow RH0502 because of the next chapter\n//rehearsal:allow RH0502 because twice\nVAR x = 1")]
    [InlineData("with other codes", "VAR x = 1 // rehearsal: allow RH0502, RH0502 because of the next chapter")]
    public void A_finding_is_allowed(string where, string ink) => Assert.True(Some.Findings("# title: T\n" + ink + End).Count == 0, where);

    [Theory]
    [InlineData("two lines above", "// rehearsal: allow RH0502 because of the next chapter\n\nVAR x = 1", "RH0502:4 RH0522:2")]
    [InlineData("on the line below", "VAR x = 1\n// rehearsal: allow RH0502 because of the next chapter", "RH0502:2 RH0522:3")]
    [InlineData("behind another line", "VAR trust = 1 // rehearsal: allow RH0502 because of the next chapter\nVAR x = 1", "RH0502:3 RH0522:2")]
    [InlineData("another code", "VAR x = 1 // rehearsal: allow RH0501 because of the next chapter", "RH0502:2 RH0522:2")]
    [InlineData("no reason", "VAR x = 1 // rehearsal: allow RH0502", "RH0502:2 RH0521:2")]
    [InlineData("an empty reason", "VAR x = 1 // rehearsal: allow RH0502 because  ", "RH0502:2 RH0521:2")]
    [InlineData("no code", "VAR x = 1 // rehearsal: allow it because I say so", "RH0502:2 RH0521:2")]
    [InlineData("another word", "VAR x = 1 // rehearsal: ignore RH0502 because I say so", "RH0502:2 RH0521:2")]
    public void A_finding_is_not_allowed(string why, string ink, string findings) => Assert.Equal((why, findings), (why, string.Join(' ', Some.Findings("# title: T\n" + ink + End))));

    [Fact]
    public void What_compiling_finds_is_allowed_too() => Assert.Empty(Some.Findings("# title: T\nHello # tought: x // rehearsal: allow RH0201 because another tool reads it\n-> END\n"));

    [Fact]
    public void What_is_about_the_whole_script_is_allowed_anywhere_in_it() => Assert.Empty(Some.Findings("# title: T\n* (a) [A # clarity: 1 # care: 1 # why: W.]\n- Bye # ending: e; E # outcome: weak\n// rehearsal: allow RH0509 because it is a beginning\n-> END\n"));

    [Fact]
    public void What_an_include_allows_holds_in_it_alone() =>
        Assert.Equal(["RH0502:3"], Some.Findings("# title: T\nINCLUDE part.ink\nVAR y = 1\nHello\n-> END\n", ("part.ink", "\nVAR x = 1 // rehearsal: allow RH0502 because of the next chapter\n")));
}
