using Rehearsal.Runner.Workshop;

namespace Rehearsal.Tests.Workshop;

public sealed class GuestNameTests
{
    [Theory]
    [InlineData("Ana", "Ana")]
    [InlineData("  Ana   María \t ", "Ana María")]
    [InlineData("<b>Ana</b>", "<b>Ana</b>")]
    [InlineData("\u001b[31mAna\u0007", "[31mAna")]
    [InlineData("A\u202Ena\u200B", "Ana")]
    [InlineData("Ana\r\nBen", "Ana Ben")]
    [InlineData("\u0301\u0301Ana", "Ana")]
    [InlineData("", "")]
    [InlineData(" \u200B ", "")]
    [InlineData("नमस्ते", "नमस्ते")]
    public void A_name_is_one_clean_line(string typed, string name) => Assert.Equal(name, GuestName.Clean(typed));

    [Fact]
    public void A_name_is_short_and_no_letter_of_it_is_cut_in_two()
    {
        Assert.Equal(GuestName.Longest, GuestName.Clean(new string('x', 5000)).Length);
        Assert.Equal(string.Concat(Enumerable.Repeat("👩‍🚀", 8)), GuestName.Clean(string.Concat(Enumerable.Repeat("👩‍🚀", 50))));
    }

    [Fact]
    public void Marks_do_not_pile_up_over_the_wall() => Assert.Equal("a\u0301\u0301\u0301b", GuestName.Clean("a" + new string('\u0301', 35) + "b"));
}
