using Rehearsal.Engine.Authoring;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Authoring;

public sealed class NewEndingsTests
{
    [Fact]
    public void An_ending_is_an_id_or_a_title_and_its_outcome() =>
        Assert.Equal(
            [new("early_news", "Early news", Outcome.Strong), new("so_so_la_la", "So-so: la la", Outcome.Mixed), new("ending_3", "沉默", Outcome.Weak)],
            NewEndings.Parse(["early_news:strong", "So-so: la la : Mixed", "沉默:weak"]).Endings);

    [Theory]
    [InlineData("a:strong, b:weak", "A", "B")]
    [InlineData("Commitment, and early news:strong,  Silence : weak", "Commitment, and early news", "Silence")]
    [InlineData("Early news:strong Silence:WEAK;", "Early news", "Silence")]
    public void Several_in_one_text_are_taken_apart(string text, params string[] titles) => Assert.Equal(titles, NewEndings.Parse([text]).Endings.Select(ending => ending.Title));

    [Theory]
    [InlineData("'news' has no outcome. Write each as commitment:strong; an outcome is strong, mixed or weak.", "news")]
    [InlineData("'b:foo' has no outcome. Write each as commitment:strong; an outcome is strong, mixed or weak.", "b:foo,a:strong")]
    [InlineData("'news:stong' has no outcome. Did you mean 'strong'?", "news:stong")]
    [InlineData("':strong' names no ending. Write each as commitment:strong.", ":strong")]
    [InlineData("The ending 'a' stands there twice. Give each its own name.", "a:strong", "A:weak")]
    [InlineData("No ending is strong. Name one that is worth rehearsing for.", "a:mixed", "b:weak")]
    [InlineData("No ending is strong. Name one that is worth rehearsing for.")]
    [InlineData("Every ending is strong. Name one that is mixed or weak: a talk has to be able to go wrong.", "a:strong")]
    [InlineData("More than 3 endings are weak. Begin with fewer; the script takes more later.", "a:strong", "b:weak", "c:weak", "d:weak", "e:weak")]
    public void What_is_wrong_is_said(string problem, params string[] endings) => Assert.Equal(problem, NewEndings.Parse(endings).Problem);
}
