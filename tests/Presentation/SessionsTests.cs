using Rehearsal.Engine.Records;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Tests.Presentation;

public sealed class SessionsTests
{
    [Fact]
    public void A_row_has_the_date_in_words_where_it_was_left_and_the_mode() =>
        Assert.Equal(["yesterday", "unfinished, at moment 3", "coach mode"], Some.Screen(Listed(Some.Summary(mode: Mode.Coach, turns: 2, at: Some.Now.AddDays(-1)))).Picker!.Options[0].Cells.Select(cell => cell.Text));

    [Fact]
    public void Deleting_asks_first()
    {
        var asked = Some.Press(TwoTalks, "Down", "d");
        Assert.Empty(asked.Effects);
        Assert.Equal("Delete The missed handover (yesterday) for good? y/n", Some.Screen(asked.Model).Notice);
    }

    [Fact]
    public void Yes_deletes_what_is_marked() => Assert.Equal([new DeleteSession("00")], Some.Press(TwoTalks, "Down", "d", "y").Effects);

    [Theory]
    [InlineData("n")]
    [InlineData("Esc")]
    public void No_keeps_it(string key)
    {
        var kept = Some.Press(TwoTalks, "d", key);
        Assert.Empty(kept.Effects);
        Assert.False(Some.In<SessionsPlace>(kept.Model).IsAsking);
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("x")]
    public void Anything_else_deletes_nothing(string key) => Assert.Empty(Some.Press(TwoTalks, "d", key).Effects);

    [Fact]
    public void The_mark_stays_about_where_it_was()
    {
        var left = Update.Of(Some.Press(TwoTalks, "Down", "d", "y").Model, new SessionsListed([Some.Summary()], Some.Now)).Model;
        Assert.Equal(0, Some.In<SessionsPlace>(left).Marked);
    }

    [Fact]
    public void In_lines_a_number_says_which_one() => Assert.Equal([new DeleteSession("00")], Some.Type(TwoTalks, "d 2", "y").Effects);

    private static Model TwoTalks => Listed(Some.Summary(), Some.Summary("00", ending: Some.HandoverScenes[3].Ending, at: Some.Now.AddDays(-1)));

    private static Model Listed(params SessionSummary[] sessions) => Update.Of(Some.Model(), new SessionsListed(sessions, Some.Now)).Model;
}
