using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class ComparisonTests
{
    [Fact]
    public void Two_talks_part_where_something_else_is_said() => Assert.Equal(2, Comparison.Of(Talk("a", "b", "c"), Talk("a", "x", "c")).PartAt);

    [Fact]
    public void The_same_talk_twice_never_parts()
    {
        var comparison = Comparison.Of(Talk("a", "b"), Talk("a", "b"));
        Assert.Null(comparison.PartAt);
        Assert.Empty(comparison.Apart);
    }

    [Fact]
    public void The_ends_of_two_talks_are_no_place_to_part() => Assert.Null(Comparison.Of([.. Talk("a"), End(2)], [.. Talk("a"), End(2)]).PartAt);

    [Fact]
    public void A_talk_that_is_over_parts_from_one_that_goes_on() => Assert.Equal(2, Comparison.Of([.. Talk("a"), End(2)], Talk("a", "b")).PartAt);

    [Fact]
    public void The_longer_talk_goes_on_alone()
    {
        var comparison = Comparison.Of(Talk("a"), Talk("b", "c", "d"));
        Assert.Equal([1, 2, 3], comparison.Apart.Select(turn => turn.Number));
        Assert.Null(comparison.Turns[2].One);
    }

    private static IReadOnlyList<Turn> Talk(params string[] labels) => Some.Talk(labels.Select(label => Some.Turn(Some.Choice(1, 1, label: label))));

    private static Turn End(int number) => Some.LastTurn() with { Scene = Some.LastTurn().Scene with { Turn = number } };
}
