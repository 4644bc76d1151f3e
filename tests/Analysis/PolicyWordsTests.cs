using Rehearsal.Engine.Analysis.Policies;

namespace Rehearsal.Tests.Analysis;

public sealed class PolicyWordsTests
{
    [Theory]
    [InlineData("most-integrated", Policy.MostIntegrated)]
    [InlineData("clear-only", Policy.ClearOnly)]
    [InlineData("care-only", Policy.CareOnly)]
    [InlineData("neither", Policy.Neither)]
    [InlineData("first", Policy.First)]
    [InlineData("longest", Policy.Longest)]
    [InlineData("random", Policy.Random)]
    public void A_word_names_its_policy(string word, Policy policy) => Assert.Equal(policy, PolicyWords.Parse(word));

    [Fact]
    public void Every_policy_is_found_by_its_own_word() => Assert.All(Enum.GetValues<Policy>(), policy => Assert.Equal(policy, PolicyWords.Parse(policy.Word())));

    [Theory]
    [InlineData("")]
    [InlineData("First")]
    [InlineData("always-clearest")]
    [InlineData("0")]
    public void Any_other_word_names_none(string word) => Assert.Null(PolicyWords.Parse(word));

    [Fact]
    public void The_words_are_listed_once_each() => Assert.Equal(7, PolicyWords.All.Distinct(StringComparer.Ordinal).Count());
}
