using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Analysis.Exploration;

/// <summary>How often a trick ends strong: what the states say is what playing every path says.</summary>
public sealed class TrickChanceTests
{
    private const string Ends = "=== good ===\nYes. # ending: good; G # outcome: strong\n-> END\n=== bad ===\nNo. # ending: bad; B # outcome: weak\n-> END\n";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 30)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void It_is_what_playing_every_path_shows(int seed)
    {
        // Where a reply is computed, the states know the text that was met first.
        if (MadeScript.Of(seed) is var ink && ink.Contains(" {score}", StringComparison.Ordinal)) return;
        if (Some.Compiled(ink).Value is not { } script || BruteForce.Of(script, most: 300) is not { IsWhole: true } played) return;
        foreach (var told in ScriptExploration.Of(script, null, Some.Unbounded).Tricks)
        {
            var trick = Tricks.In("en").Single(known => known.Word == told.Word);
            var circumstances = played.Paths.Select(path => string.Join(' ', path.Vary.Values)).Distinct(StringComparer.Ordinal).Count();
            var strong = played.Paths.Where(path => path.Ending == "b").Sum(path => ShareOf(path, trick, script)) / circumstances;
            Assert.True(Math.Abs(strong - told.Strong) < 1e-9, $"{told.Word}: {told.Strong} instead of {strong}.\n{ink}");
        }
    }

    [Theory]
    [InlineData("question-mark", 2.0 / 3)]
    [InlineData("longest", 0)]
    public void In_a_loop_the_ways_out_are_weighed(string trick, double strong)
    {
        var explored = Explored("-> a\n=== a ===\nHi\n+ [Win?] -> good\n+ [On?] -> b\n+ [No way at all] -> bad\n=== b ===\nHo\n+ [Back?] -> a\n+ [Lose?] -> bad\n+ [Give up] -> good\n" + Ends);
        Assert.Equal(strong, explored.Tricks.Single(told => told.Word == trick && told.Sample is null).Strong, 9);
    }

    [Fact]
    public void The_chance_after_a_reply_is_right_in_a_loop_with_several_ways_out()
    {
        var explored = Explored("-> a\n=== a ===\nHi\n+ (win) [Win] -> good\n+ (on) [On] -> b\n+ (fail) [Fail] -> bad\n=== b ===\nHo\n+ (back) [Back] -> a\n+ (won) [Won] -> good\n" + Ends);
        Assert.Equal([("win", 1), ("on", 0.8), ("fail", 0), ("back", 0.6), ("won", 1)], explored.Points.SelectMany(point => point.Options).Select(option => (option.Label!, Math.Round(option.Strong!.Value, 9))));
    }

    [Fact]
    public void A_trick_that_goes_round_for_ever_never_ends_strong() =>
        Assert.Equal(0, Explored("-> a\n=== a ===\nHi\n+ [Again?] -> a\n+ [Win] -> good\n+ [Lose] -> bad\n" + Ends).Tricks.Single(told => told.Word == "question-mark").Strong);

    [Fact]
    public void Without_a_strong_ending_there_are_none() => Assert.Empty(Explored("* [A?] -> bad\n* [B] -> bad\n=== bad ===\nNo. # ending: bad; B # outcome: weak\n-> END\n").Tricks);

    [Fact]
    public void Past_a_limit_they_are_played()
    {
        var explored = ScriptExploration.Of(Some.Script("# title: T\n* [A?] -> good\n* [B] -> bad\n" + Ends), null, Some.Unbounded with { States = 2 });
        Assert.Equal((1, true), (explored.Tricks.Single(told => told.Word == "question-mark").Strong, explored.Tricks.All(told => told.Sample is { Plays: > 0 })));
    }

    private static Engine.Analysis.Exploration.Exploration Explored(string ink) => ScriptExploration.Of(Some.Script("# title: T\n" + ink), null, Some.Unbounded);

    /// <summary>0–1: how likely the trick goes this way.</summary>
    private static double ShareOf(PlayedPath path, Trick trick, Script script)
    {
        using var talk = new Conversation(script, new Circumstances(0, path.Vary, Some.Empty));
        var (scene, share) = (talk.Begin(), 1.0);
        foreach (var choice in path.Choices)
        {
            var among = trick.Among(scene.Value!.Choices);
            if (!among.Contains(choice)) return 0;
            share /= among.Count;
            scene = talk.Choose(choice);
        }

        return share;
    }
}
