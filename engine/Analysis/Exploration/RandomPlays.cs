using System.Diagnostics;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Plays a script at random, many times: all that can be said of one that is too large to be explored.</summary>
internal static class RandomPlays
{
    private const int Most = 1_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static SampledPlay Of(Script script)
    {
        var clock = Stopwatch.StartNew();
        var ends = new List<(string? Id, Outcome? Outcome)>();
        for (var seed = 0; seed < Most && (seed == 0 || clock.Elapsed < Patience); seed++) ends.Add(Play(script, seed));
        return new SampledPlay(ends.Count, [.. ends.GroupBy(end => end).Select(group => Sampled(group.Key.Id, group.Key.Outcome, group.Count(), ends.Count)).OrderByDescending(ending => ending.Plays).ThenBy(ending => ending.Id, StringComparer.Ordinal)]);
    }

    private static (string? Id, Outcome? Outcome) Play(Script script, int seed)
    {
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        using var talk = new Conversation(script, CircumstancePicker.Pick(script, seed, none, none).Value!);
        var scene = talk.Begin();
        for (var turn = 0; turn < PolicyChoice.MostTurns && scene.Value is { Choices.Count: > 0 } here; turn++) scene = talk.Choose(CircumstancePicker.Index(seed, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{here.Turn}"), here.Choices.Count));
        return (scene.Value?.Ending?.Id, scene.Value?.Ending?.Outcome);
    }

    private static SampledEnding Sampled(string? id, Outcome? outcome, int times, int plays)
    {
        var interval = WilsonInterval.Of(times, plays, WilsonInterval.Quantile95);
        return new SampledEnding(id, outcome, times, interval.Low, interval.High);
    }
}
