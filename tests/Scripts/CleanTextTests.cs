using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Scripts;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("plain text, really", "plain text, really")]
    [InlineData("a\u001b[31mb", "a[31mb")]
    [InlineData("a\u009b31mb", "a31mb")]
    [InlineData("a\u0000b\u0007c\u007fd", "abcd")]
    [InlineData("a\nb\tc\r\nd", "a b c  d")]
    [InlineData("a\u2028b", "a b")]
    [InlineData("\u202Eabc\u202C", "abc")]
    [InlineData("\u2066abc\u2069", "abc")]
    [InlineData("\uFEFFabc\u200B", "abc")]
    [InlineData("naïve — “quoted” … 日本語", "naïve — “quoted” … 日本語")]
    [InlineData("👩\u200D💻 👍🏽", "👩\u200D💻 👍🏽")]
    public void Only_what_steers_a_terminal_or_the_reading_direction_goes(string dirty, string clean) => Assert.Equal(clean, CleanText.Line(dirty));

    [Fact]
    public void Half_a_surrogate_pair_goes() => Assert.Equal("ab", CleanText.Line("a" + (char)0xD800 + "b"));
}
