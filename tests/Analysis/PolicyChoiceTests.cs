using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Analysis;

public sealed class PolicyChoiceTests
{
    [Fact]
    public void Most_integrated_takes_the_largest_lower_axis() => Assert.Equal(2, Chosen(Policy.MostIntegrated, (2, 0), (0, 2), (1, 1)));

    [Fact]
    public void Most_integrated_then_takes_the_larger_sum() => Assert.Equal(1, Chosen(Policy.MostIntegrated, (1, 1), (1, 2), (0, 2)));

    [Fact]
    public void Most_integrated_then_takes_the_first_in_the_script() => Assert.Equal(0, Chosen(Policy.MostIntegrated, (2, 1), (1, 2)));

    [Fact]
    public void Clear_only_takes_the_clearest_without_care() => Assert.Equal(1, Chosen(Policy.ClearOnly, (1, 0), (2, -1), (2, 1)));

    [Fact]
    public void Clear_only_counts_a_care_of_nought_as_none() => Assert.Equal(1, Chosen(Policy.ClearOnly, (1, -2), (2, 0), (2, 1)));

    [Fact]
    public void Clear_only_takes_the_first_of_two_as_clear() => Assert.Equal(1, Chosen(Policy.ClearOnly, (2, 2), (1, 0), (1, -2)));

    [Fact]
    public void Clear_only_takes_the_least_care_where_every_line_cares() => Assert.Equal(1, Chosen(Policy.ClearOnly, (2, 2), (-1, 1), (2, 1)));

    [Fact]
    public void Care_only_takes_the_kindest_without_clarity() => Assert.Equal(1, Chosen(Policy.CareOnly, (0, 1), (-1, 2), (1, 2)));

    [Fact]
    public void Care_only_counts_a_clarity_of_nought_as_none() => Assert.Equal(1, Chosen(Policy.CareOnly, (-2, 1), (0, 2), (1, 2)));

    [Fact]
    public void Care_only_takes_the_first_of_two_as_kind() => Assert.Equal(1, Chosen(Policy.CareOnly, (2, 2), (0, 1), (-2, 1)));

    [Fact]
    public void Care_only_takes_the_least_clear_where_every_line_is_clear() => Assert.Equal(1, Chosen(Policy.CareOnly, (2, 2), (1, -1), (1, 2)));

    [Fact]
    public void Neither_takes_the_smallest_sum() => Assert.Equal(2, Chosen(Policy.Neither, (2, -2), (-1, 0), (-2, 0)));

    [Fact]
    public void Neither_takes_the_first_of_two_even_sums() => Assert.Equal(1, Chosen(Policy.Neither, (1, 1), (2, -2), (-2, 2)));

    [Fact]
    public void First_takes_the_first() => Assert.Equal(0, Chosen(Policy.First, (-2, -2), (2, 2)));

    [Fact]
    public void First_takes_the_first_even_when_that_one_is_unrated() => Assert.Equal(0, Policy.First.Choose([Some.Unrated(), Some.Choice(2, 2)], 7, 1));

    [Fact]
    public void Longest_takes_the_longest_text() => Assert.Equal(1, Policy.Longest.Choose([Texted("No."), Texted("Not today, no."), Texted("Not today.")], 7, 1));

    [Fact]
    public void Longest_takes_the_first_of_two_as_long() => Assert.Equal(1, Policy.Longest.Choose([Texted("a"), Texted("bcd"), Texted("efg")], 7, 1));

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    public void Random_takes_what_the_seed_and_the_turn_give(int turn, int index) => Assert.Equal(index, Policy.Random.Choose(FourChoices, 7, turn));

    [Fact]
    public void Random_takes_every_choice_about_equally_often()
    {
        var times = Enumerable.Range(0, 4000).CountBy(seed => Policy.Random.Choose(FourChoices, seed, 1)).ToDictionary();
        Assert.All(Enumerable.Range(0, 4), index => Assert.InRange(times[index], 880, 1120));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void An_unrated_choice_point_takes_its_first(Policy policy) =>
        Assert.Equal(0, policy.Choose([Some.Unrated("Go on"), Some.Unrated("Wait a little longer"), Some.Unrated("Leave")], 7, 2));

    [Theory]
    [InlineData(Policy.MostIntegrated)]
    [InlineData(Policy.ClearOnly)]
    [InlineData(Policy.CareOnly)]
    [InlineData(Policy.Neither)]
    public void A_policy_that_reads_ratings_passes_over_unrated_choices(Policy policy) =>
        Assert.Equal(1, policy.Choose([Some.Unrated(), Some.Choice(1, 1), Some.Unrated()], 7, 1));

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_talk_that_is_over_leaves_nothing_to_choose(Policy policy) => Assert.Throws<ArgumentException>(() => policy.Choose([], 7, 1));

    [Fact]
    public void A_scene_brings_its_own_turn() => Assert.Equal(1, Policy.Random.Choose(Some.Scene(FourChoices) with { Turn = 2 }, 7));

    public static TheoryData<Policy> Policies { get; } = [.. Enum.GetValues<Policy>()];

    private static IReadOnlyList<Choice> FourChoices { get; } = [.. Enumerable.Repeat(Some.Choice(0, 0), 4)];

    private static Choice Texted(string text) => Some.Choice(0, 0, text: text);

    private static int Chosen(Policy policy, params (int Clarity, int Care)[] ratings) =>
        policy.Choose([.. ratings.Select(rating => Some.Choice(rating.Clarity, rating.Care))], 7, 1);
}
