using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Runner.Graphs;

namespace Rehearsal.Tests.Graphs;

public sealed class TalkPictureTests
{
    [Fact]
    public void Each_option_has_the_word_and_the_letter_of_its_quadrant() =>
        Assert.Equal(["I integrated", "H head-led", "U unrated", "P people-led"], Some.Picture().Options.Select(option => $"{option.Letter} {option.Word}"));

    [Fact]
    public void Options_lead_to_points_and_to_endings() =>
        Assert.Equal(["p2", "p2", "e2", "e1", "p1"], Some.Picture().Options.SelectMany(option => option.Arrows).Select(arrow => arrow.To));

    [Fact]
    public void A_point_is_named_by_its_knot_and_line() =>
        Assert.Equal(["opening, line 12", "line 20"], Some.Picture().Points.Select(point => point.Name));

    [Fact]
    public void What_leads_to_no_ending_of_the_script_is_seen_to_break_down()
    {
        var explored = Some.ExploredTalk();
        var stopping = explored.Points[0] with { Options = [explored.Points[0].Options[0] with { LeadsTo = [new ExploredFlow(null, null, 1)] }] };
        var picture = TalkPicture.Of(explored with { Points = [stopping] });
        Assert.Equal(picture.Endings.Single(ending => ending.Title == PictureEnding.Stopped).Key, picture.Options.Single().Arrows.Single().To);
    }

    [Fact]
    public void Endings_of_one_id_are_one()
    {
        var explored = Some.ExploredTalk();
        var picture = TalkPicture.Of(explored with { Endings = [.. explored.Endings, explored.Endings[0] with { Title = "Another title", Share = 0.1 }] });
        Assert.Equal([0.85, 0.25], picture.Endings.Select(ending => ending.Often.Share), (left, right) => Math.Abs(left - right) < 1e-9);
    }

    [Fact]
    public void What_is_said_of_a_talk_that_is_not_there_whole_is_the_least_it_can_be()
    {
        var picture = TalkPicture.Of(Some.ExploredTalk() with { Unfinished = "it takes longer than 1 s" });
        Assert.Equal(("in at least 100 of 100 plays", "The end: weak, in at least 25 of 100 plays"), (GraphWords.Often(picture.Points[0].Reached), GraphWords.About(picture.Endings[1] with { Title = "The end" })));
    }

    [Theory]
    [InlineData(0, 1.2)]
    [InlineData(0.5, 4.6)]
    [InlineData(1, 8)]
    [InlineData(double.PositiveInfinity, 8)]
    [InlineData(double.NaN, 1.2)]
    public void An_arrow_is_as_wide_as_it_is_taken_often(double share, double width) => Assert.Equal(width, new PictureArrow("p1", new Frequency(share, IsLeast: false)).Width, 6);

    [Theory]
    [InlineData(1, "in 100 of 100 plays")]
    [InlineData(0.001, "in fewer than 1 of 100 plays")]
    [InlineData(0, "in 0 of 100 plays")]
    [InlineData(2.25, "2.3 times a play")]
    [InlineData(double.PositiveInfinity, "endlessly often")]
    public void How_often_is_said_in_words(double share, string words) => Assert.Equal(words, GraphWords.Often(new Frequency(share, IsLeast: false)));
}
