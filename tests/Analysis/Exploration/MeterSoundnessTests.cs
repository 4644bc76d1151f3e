using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Analysis.Exploration;

/// <summary>Levels of meters that go on alike are settled together; nothing that is said of a talk may show it.</summary>
[Trait("kind", "sample")]
public sealed class MeterSoundnessTests
{
    private const int Batch = 10;

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 20)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void What_is_said_of_a_talk_with_meters_is_what_playing_each_path_shows(int batch)
    {
        foreach (var seed in Enumerable.Range(batch * Batch, Batch))
        {
            var script = Some.Compiled(MadeTalk.Of(seed, moments: 5)).Value!;
            var played = BruteForce.Of(script);
            Assert.True(played.IsWhole);
            SoundnessTests.Agree(seed, script, played, ScriptExploration.Of(script, null, Some.Unbounded with { Workers = 1 + (seed % 2) }, joint: true));
        }
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void It_is_what_looking_at_every_level_by_itself_shows(int batch)
    {
        foreach (var seed in Enumerable.Range(1_000 + (batch * Batch), Batch))
        {
            var script = Some.Compiled(MadeTalk.Of(seed, moments: 8)).Value!;
            Assert.Equal(Told(script, keepsLevelsApart: false), Told(script, keepsLevelsApart: true));
        }
    }

    private static string Told(Engine.Scripts.Script script, bool keepsLevelsApart)
    {
        var limits = Some.Unbounded with { Workers = 1 };
        var graph = Explorer.Explore(script, limits, keepsLevelsApart: keepsLevelsApart);
        Assert.Null(graph.Unfinished);
        var text = new StringWriter();
        ExploreJson.Write(text, ExplorationReport.Of(script, null, graph, joint: true, sample: null, beside: false));
        return text.ToString();
    }
}
