using Rehearsal.Engine.Preparation;

namespace Rehearsal.Tests.Preparation;

public sealed class SheetRulesTests
{
    public static TheoryData<string> Names { get; } = [.. SheetRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_speaks_of_its_example(string name) => Assert.Contains(Rule(name).Advice, Advice(Rule(name).Part, Rule(name).Example));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_says_nothing_of_the_same_mended(string name) => Assert.Empty(SheetRules.Of(Rule(name).Part, Rule(name).Mended));

    [Fact]
    public void The_examples_beside_the_questions_do_what_the_questions_ask() =>
        Assert.Empty(SheetRules.Of(Some.Sheet()));

    [Fact]
    public void Names_of_rules_are_told_apart() => Assert.Equal(SheetRules.All.Select(rule => rule.Name).Distinct(StringComparer.Ordinal), SheetRules.All.Select(rule => rule.Name));

    [Theory]
    [InlineData(SheetPart.Behaviour)]
    [InlineData(SheetPart.Request)]
    [InlineData(SheetPart.ByWhen)]
    [InlineData(SheetPart.Support)]
    [InlineData(SheetPart.LikelyReply)]
    public void What_a_talk_needs_is_missed_where_it_is_empty(SheetPart part) => Assert.Equal("missing", Assert.Single(SheetRules.Of(part, "  ")).Rule);

    [Theory]
    [InlineData("she was harassed by a customer")]
    [InlineData("his diagnosis")]
    [InlineData("he bullied the new one")]
    public void What_may_be_a_matter_for_others_first_is_said_first(string text) =>
        Assert.Equal("speak-to-somebody-first", SheetRules.Of(SheetPart.Behaviour, text).First().Rule);

    [Theory]
    [InlineData(SheetPart.Behaviour, "the report came on Monday")]
    [InlineData(SheetPart.Behaviour, "you left the table before Ana had finished")]
    [InlineData(SheetPart.Impact, "I was disappointed, and the customer left")]
    [InlineData(SheetPart.Request, "a call by four when it gets late")]
    [InlineData(SheetPart.Situation, "at the shift change last week")]
    [InlineData(SheetPart.Support, "I'll do the first round with you")]
    public void A_plain_sentence_is_left_alone(SheetPart part, string text) => Assert.Empty(SheetRules.Of(part, text));

    [Fact]
    public void Any_text_at_all_is_read_without_a_fault() =>
        Assert.All(new[] { "\u202e", new string('a', 400), string.Concat(Enumerable.Repeat("very ", 80)), "🙂", "\"" }, text => Assert.All(SheetParts.All, part => Assert.All(SheetRules.Of(part, text), finding => Assert.Equal(part, finding.Part))));

    private static SheetRule Rule(string name) => SheetRules.All.Single(rule => rule.Name == name);

    private static IEnumerable<string> Advice(SheetPart part, string text) => SheetRules.Of(part, text).Select(finding => finding.Advice);
}
