using Rehearsal.Engine.Conversations;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Debriefs;

namespace Rehearsal.Tests.Presentation;

/// <summary>Lines counted in words: they add up, and one is not many.</summary>
public sealed class DebriefCountTests
{
    [Fact]
    public void One_integrated_line() => Assert.Equal("Your one line was clear. It also took in what Dana needs.", Counted(Some.Turn(2, 2)));

    [Fact]
    public void One_head_led_line() => Assert.Equal("Your one line was clear. It left aside what Dana needs.", Counted(Some.Turn(2, 0)));

    [Fact]
    public void One_people_led_line() => Assert.Equal("Your one line was not clear. It was kind and left open what happens next.", Counted(Some.Turn(0, 2)));

    [Fact]
    public void One_line_that_was_neither() => Assert.Equal("Your one line was neither clear nor caring yet.", Counted(Some.Turn(0, 0)));

    [Fact]
    public void Lines_that_were_all_neither() => Assert.Equal("None of your 2 lines were clear or caring yet.", Counted(Some.Turn(0, 0), Some.Turn(-1, 0)));

    [Fact]
    public void A_line_that_was_neither_is_counted_too() => Assert.Equal(
        "1 of your 2 lines was clear. It also took in what Dana needs. 1 was neither yet.",
        Counted(Some.Turn(2, 2), Some.Turn(0, 0)));

    [Fact]
    public void Every_kind_of_line_is_counted() => Assert.Equal(
        "2 of your 6 lines were clear. 1 of them also took in what Dana needs. 1 was clear and left Dana alone with it. 2 were kind and left open what happens next. 2 were neither yet.",
        Counted(Some.Turn(2, 2), Some.Turn(2, 0), Some.Turn(0, 2), Some.Turn(0, 1), Some.Turn(0, 0), Some.Turn(0, -2)));

    [Fact]
    public void A_talk_without_rated_lines_says_nothing_about_a_line_that_worked() =>
        Assert.Empty(DebriefWords.Worked(Some.Debriefed([Some.UnratedTurn(), Some.LastTurn()])));

    [Fact]
    public void A_talk_without_rated_lines_goes_on_to_its_one_plan()
    {
        var model = Some.Press(Some.InDebrief(Some.Debriefed([Some.UnratedTurn(), Some.LastTurn()])), "Enter", "Enter").Model;
        Assert.Equal(new Heading("A plan for the real talk, if you want it"), Some.Screen(model).Body[^1]);
    }

    [Fact]
    public void A_contested_line_with_both_is_not_denied() => Assert.Contains(
        "decent coaches differ",
        DebriefWords.Worked(Some.Debriefed(Some.Talk(Some.Turn(2, 2, contested: true), Some.LastTurn()))).Last().ToString(),
        StringComparison.Ordinal);

    private static string Counted(params IReadOnlyList<Turn> turns) =>
        Assert.IsType<Paragraph>(Assert.Single(DebriefWords.Counts(Some.Debriefed(Some.Talk([.. turns, Some.LastTurn()]))))).Text;
}
