using Newtonsoft.Json.Linq;

namespace Rehearsal.Tests.Cli;

/// <summary>A moment again, two talks side by side, a model, one part, and progress, from the command line.</summary>
public sealed class WhatIfCommandTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void A_moment_of_a_finished_talk_is_tried_again()
    {
        var first = Played("--policy", "clear-only");
        var (code, output, _) = desk.Run("play", "--what-if", "last", "--moment", "3", "--policy", "most-integrated", "--json");
        var second = JObject.Parse(output);
        Assert.Equal(0, code);
        Assert.Equal(Ids(first).Take(2), Ids(second).Take(2));
        Assert.NotEqual(Ids(first)[2], Ids(second)[2]);
    }

    [Fact]
    public void The_two_talks_stand_side_by_side_as_text_and_as_JSON()
    {
        var first = Played("--policy", "clear-only");
        desk.Run("play", "--what-if", "last", "--moment", "3", "--policy", "most-integrated");
        var text = desk.Run("debrief", "last", "--with", "parent");
        Assert.Contains("The same up to turn 2; they part at turn 3.", text.Out, StringComparison.Ordinal);
        Assert.Contains("What if: ", text.Out, StringComparison.Ordinal);
        var json = JObject.Parse(desk.Run("debrief", "last", "--with", (string)first["session"]!, "--json").Out);
        Assert.Equal((3, (string)first["session"]!), ((int)json["comparison"]!["partAt"]!, (string)json["comparison"]!["with"]!));
        Assert.Equal([true, true, false], json["comparison"]!["turns"]!.Take(3).Select(turn => (bool)turn["same"]!));
    }

    [Theory]
    [InlineData("--what-if wants --moment", "--what-if", "last")]
    [InlineData("has no moment 99", "--what-if", "last", "--moment", "99", "--policy", "first")]
    [InlineData("--moment goes with --what-if", "stretch-launch", "--moment", "2")]
    [InlineData("takes no --resume, --seed", "--what-if", "last", "--moment", "2", "--seed", "4")]
    [InlineData("is no phase", "stretch-launch", "--phase", "middle")]
    [InlineData("is no policy", "stretch-launch", "--show", "kindest")]
    public void What_does_not_fit_is_said(string message, params string[] arguments)
    {
        Played("--policy", "first");
        var (code, _, error) = desk.Run(["play", .. arguments]);
        Assert.Equal(2, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_scenarios_cannot_stand_side_by_side()
    {
        Played("--policy", "first");
        desk.Run("play", "missed-handover", "--seed", "7", "--policy", "first");
        var other = (string)JObject.Parse(desk.Run("sessions", "--scenario", "stretch-launch", "--json").Out)["sessions"]![0]!["session"]!;
        var (code, _, error) = desk.Run("debrief", "last", "--with", other);
        Assert.Equal(2, code);
        Assert.Contains("two talks of one scenario", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_alone_counts_from_its_first_line_of_the_learner()
    {
        var (code, output, _) = desk.Run("play", "stretch-launch", "--seed", "7", "--phase", "agree", "--policy", "clear-only", "--json");
        var json = JObject.Parse(output);
        Assert.Equal(0, code);
        var leadIn = (int)json["leadIn"]!;
        Assert.True(leadIn > 0);
        Assert.Equal("agree", (string)json["turns"]![leadIn]!["phase"]!);
        Assert.NotEqual("agree", (string)json["turns"]![leadIn - 1]!["phase"]!);
        Assert.Equal(json["turns"]!.Skip(leadIn).Count(turn => turn["choice"] is JObject), (int)json["debrief"]!["lines"]!["rated"]!);
    }

    [Fact]
    public void A_part_that_was_practised_is_no_run()
    {
        desk.Run("play", "stretch-launch", "--seed", "7", "--phase", "agree", "--policy", "first");
        var progress = JObject.Parse(desk.Run("progress", "--json").Out);
        Assert.Empty(progress["scenarios"]!);
        Assert.False((bool)Assert.Single(progress["sessions"]!)["whole"]!);
    }

    [Fact]
    public void A_model_is_read_along_and_leaves_nothing_behind()
    {
        var (code, output, _) = desk.Run("play", "stretch-launch", "--show", "care-only", "--seed", "7");
        Assert.Equal(0, code);
        Assert.Contains("Kind, and nothing else.", output, StringComparison.Ordinal);
        Assert.Contains("Clarity ", output, StringComparison.Ordinal);
        Assert.Empty(JObject.Parse(desk.Run("sessions", "--all", "--json").Out)["sessions"]!);
    }

    [Fact]
    public void Progress_of_nothing_says_where_it_begins() => Assert.Contains("Nothing yet", desk.Run("progress").Out, StringComparison.Ordinal);

    [Fact]
    public void Progress_sets_the_first_run_beside_the_latest()
    {
        Played("--policy", "clear-only");
        Played("--policy", "most-integrated");
        var (code, output, _) = desk.Run("progress");
        Assert.Equal(0, code);
        Assert.Contains("2 talks to the end", output, StringComparison.Ordinal);
        Assert.Matches("The launch nobody asked for: 2 runs; 0 of [0-9]+ → ([0-9]+) of \\1 both at", output.ReplaceLineEndings(" "));
    }

    private JObject Played(params string[] how) => JObject.Parse(desk.Run(["play", "stretch-launch", "--seed", "7", .. how, "--json"]).Out);

    private static List<string> Ids(JObject played) => [.. played["turns"]!.Where(turn => turn["choice"] is JObject).Select(turn => (string)turn["choice"]!["id"]!)];
}
