using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Authoring;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Authoring;

/// <summary>The scenario that a new one begins as is held to what the shipped ones are held to.</summary>
public sealed class TemplateTests
{
    private static readonly Lazy<Script> Usual = new(() => Some.Checked(NewScenario.Usual).Script!);

    /// <summary>Every number of strong, mixed and weak endings that can be asked for.</summary>
    public static TheoryData<int, int, int> Numbers
    {
        get
        {
            var numbers = new TheoryData<int, int, int>();
            for (var strong = 1; strong <= NewEndings.MostOfAnOutcome; strong++)
            {
                for (var others = 1; others < 16; others++) numbers.Add(strong, others % 4, others / 4);
            }

            return numbers;
        }
    }

    [Fact]
    public void The_usual_scenario_is_without_a_finding() => Assert.Empty(Some.Checked(NewScenario.Usual).Findings);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Whatever_endings_are_asked_for_there_is_no_finding_and_a_run_to_each(int strong, int mixed, int weak)
    {
        var endings = Named("strong", strong).Concat(Named("mixed", mixed)).Concat(Named("weak", weak)).ToArray();
        var (findings, _, plan) = Some.Checked(Some.NewScenario(endings));
        Assert.Empty(findings);
        Assert.Equal(endings.Length, plan!.Runs.SelectMany(run => run.Steps).OfType<ExpectEnding>().Select(step => step.Id).Distinct().Count());
    }

    [Theory]
    [InlineData(Policy.MostIntegrated, Outcome.Strong, "commitment")]
    [InlineData(Policy.ClearOnly, Outcome.Mixed, "compliance")]
    [InlineData(Policy.CareOnly, Outcome.Mixed, "comfort")]
    [InlineData(Policy.Neither, Outcome.Weak, "silence")]
    public void Whatever_stands_behind_it_a_policy_ends_where_the_craft_says(Policy policy, Outcome outcome, string ending)
    {
        var talks = Shipped.AllCircumstances(Usual.Value).Select(circumstances => WholeTalk.Play(policy, Usual.Value, circumstances)).ToList();
        Assert.Equal(EndingLadder.Circumstances.Count, talks.Count);
        Assert.All(talks, talk => Assert.Equal((ending, (Outcome?)outcome), (talk.Ending?.Id, talk.Ending?.Outcome)));
    }

    [Fact]
    public void The_circumstances_are_those_of_the_ladder() => Assert.Equal(EndingLadder.Circumstances, Usual.Value.Header.Vary.Single().Values);

    [Fact]
    public void Every_moment_offers_three_replies_or_four_in_every_circumstance() =>
        Assert.All(Scenes(), scene => Assert.InRange(scene.Choices.Count, 3, 4));

    [Fact]
    public void The_best_reply_of_a_moment_is_not_the_same_in_every_run() =>
        Assert.True(Scenes().Where(scene => scene.Choices.Any(choice => choice.Label == "remember_it")).Select(Best).Distinct().Count() > 1);

    [Theory]
    [InlineData("the longest", 0)]
    [InlineData("the first", 1)]
    [InlineData("polite", 0)]
    public void No_trick_finds_the_best_reply(string trick, int most) => Assert.True(Scenes().DistinctBy(Best).Count(scene => Finds(trick, scene)) <= most);

    [Fact]
    public void Every_partners_line_has_a_thought() =>
        Assert.All(Scenes().SelectMany(scene => scene.Lines).Where(line => line.Speaker is not null), line => Assert.NotNull(line.Thought));

    [Fact]
    public void Every_ending_says_what_a_friend_hears_and_what_came_of_it() =>
        Assert.All(Endings(), scene =>
        {
            Assert.NotNull(scene.Ending!.Friend);
            Assert.Contains("Three weeks later", scene.Lines[^1].Text, StringComparison.Ordinal);
        });

    [Fact]
    public void The_talk_goes_through_its_phases() =>
        Assert.Equal([Phase.Open, Phase.Explore, Phase.Agree], Scenes().Select(scene => scene.Phase).OfType<Phase>().Distinct());

    [Fact]
    public void The_readings_come_from_four_seats_and_are_the_authors()
    {
        var readings = Readings.Parse(ScenarioTemplate.Filled(NewScenario.Usual).Ratings, "talk.ratings.csv", []);
        Assert.All(readings.GroupBy(reading => reading.Choice), choice => Assert.Equal(["coach", "partner", "peer", "senior-leader"], choice.Select(reading => reading.Seat).Order()));
        Assert.All(readings, reading => Assert.Equal(ReadingKind.Author, reading.Kind));
        Assert.Equal(Usual.Value.Choices.Values.Count(choice => choice.Rating is not null), readings.Select(reading => reading.Choice).Distinct().Count());
    }

    private static IEnumerable<string> Named(string outcome, int count) => Enumerable.Range(1, count).Select(number => $"{outcome} {number}:{outcome}");

    private static IEnumerable<Scene> Scenes() => Played().SelectMany(talk => talk.Scenes.SkipLast(1));

    private static IEnumerable<Scene> Endings() => Played().Select(talk => talk.Scenes[^1]);

    private static IEnumerable<WholeTalk> Played() =>
        from policy in (Policy[])[Policy.MostIntegrated, Policy.ClearOnly, Policy.CareOnly, Policy.Neither]
        from circumstances in Shipped.AllCircumstances(Usual.Value)
        select WholeTalk.Play(policy, Usual.Value, circumstances);

    private static string Best(Scene scene) => scene.Choices[WithinReach.IndexAmong(scene.Choices)!.Value].Id;

    private static bool Finds(string trick, Scene scene)
    {
        var best = scene.Choices[WithinReach.IndexAmong(scene.Choices)!.Value];
        return trick switch
        {
            "the longest" => scene.Choices.MaxBy(choice => choice.Text.Length) == best,
            "the first" => scene.Choices[0] == best,
            _ => new[] { "please", "thank", "sorry", "appreciate" }.Any(word => best.Text.Contains(word, StringComparison.OrdinalIgnoreCase)),
        };
    }
}
