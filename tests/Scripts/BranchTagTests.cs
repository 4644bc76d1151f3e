using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Scripts;

/// <summary>Tags inside <c>{ condition: … | … }</c> belong to their branch, in the checks as while playing.</summary>
public sealed class BranchTagTests
{
    [Theory]
    [InlineData("{ x: Dana: Yes. # outcome: strong|Dana: No. # outcome: weak}")]
    [InlineData("{ x: Dana: Yes. # phase: open|Dana: No.}")]
    [InlineData("{&Dana: Yes. # outcome: strong|Dana: No. # outcome: weak}")]
    [InlineData("Dana: Hm. # thought: {x: yes|no} or maybe")]
    public void A_tag_ends_with_its_branch(string line) =>
        Assert.Empty(Some.Compiled($"{Some.Header}VAR x = true\n{line}\n-> END\n").Problems);

    [Theory]
    [InlineData("{ x: Dana: Yes. # outcome: strng|Dana: No. # outcome: weak}")]
    [InlineData("{ x: Dana: Yes. # outcome: strong|Dana: No. # outcome: wek}")]
    public void A_wrong_tag_is_found_in_either_branch(string line) =>
        Assert.Equal(DiagnosticCodes.EndingMalformed, Assert.Single(Some.Compiled($"{Some.Header}VAR x = true\n{line}\n-> END\n").Problems).Code);

    [Fact]
    public void While_playing_a_tag_reaches_its_own_line_only() =>
        Assert.Equal(["one", null], Some.SceneOf($"{Some.Header}VAR x = true\n{{ x: Dana: Yes. # thought: one|Dana: No. # thought: two}}\nDana: So.\n-> END\n").Lines.Select(line => line.Thought));
}
