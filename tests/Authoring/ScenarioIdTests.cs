using Rehearsal.Engine.Authoring;

namespace Rehearsal.Tests.Authoring;

public sealed class ScenarioIdTests
{
    [Theory]
    [InlineData("The late report!", "the-late-report")]
    [InlineData("  -- A -- b --", "a-b")]
    [InlineData("Das verspätete Gespräch", "das-verspätete-gespräch")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("报告 迟到", "报告-迟到")]
    [InlineData("تقرير متأخر", "تقرير-متأخر")]
    [InlineData("!?", "new-talk")]
    [InlineData("CON", "con-talk")]
    [InlineData("lpt1", "lpt1-talk")]
    public void A_title_becomes_a_file_name(string title, string id) => Assert.Equal(id, ScenarioId.Of(title));

    [Fact]
    public void A_long_title_becomes_a_name_that_a_disk_takes() => Assert.Equal(80, ScenarioId.Of(new string('x', 10_000)).Length);

    [Theory]
    [InlineData("Early news, and a date", "early_news_and_a_date")]
    [InlineData("你好", "")]
    [InlineData("2 b", "2_b")]
    public void A_title_becomes_the_id_of_an_ending(string title, string id) => Assert.Equal(id, ScenarioId.OfEnding(title));
}
