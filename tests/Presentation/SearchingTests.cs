using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Presentation;

public sealed class SearchingTests
{
    [Theory]
    [InlineData("", "anything")]
    [InlineData("launch", "The Launch nobody asked for")]
    [InlineData("asked launch", "The launch nobody asked for")]
    [InlineData("cafe", "Ein Café")]
    [InlineData("ÉTÉ", "un ete")]
    [InlineData("gross", "Groß")]
    [InlineData("cafe", "Cafe\u0301")]
    public void Found(string words, string text) => Assert.True(Searching.Fits(words, text));

    [Theory]
    [InlineData("launch tuesday", "The launch nobody asked for")]
    [InlineData("x", "")]
    public void Not_found(string words, string text) => Assert.False(Searching.Fits(words, text));

    [Fact]
    public void Words_may_be_in_different_texts() => Assert.True(Searching.Fits("dana launch", "The launch", null, "Dana Okafor"));
}
