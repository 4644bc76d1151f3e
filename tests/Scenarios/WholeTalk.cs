using System.Collections.Concurrent;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Scenarios;

/// <summary>A talk from its first scene to its last.</summary>
/// <param name="How">How it was played, for whoever reads a failure.</param>
/// <param name="Chosen">One index less than there are scenes.</param>
internal sealed record WholeTalk(string How, IReadOnlyList<Scene> Scenes, IReadOnlyList<int> Chosen)
{
    private const int RandomTalks = 1000;
    private const int MostlyIntegratedTalks = 300;
    private const int MostTurns = 1000;

    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<WholeTalk>>> Samples = new(StringComparer.Ordinal);

    /// <summary>The policy that played it; null where something else did.</summary>
    public Policy? PlayedBy { get; init; }

    public Ending? Ending => Scenes[^1].Ending;

    /// <summary>What was said, by its identity.</summary>
    public IEnumerable<string> Ids => Chosen.Select((chosen, turn) => Scenes[turn].Choices[chosen].Id);

    public IEnumerable<Scene> RatedScenes => Scenes.Where(scene => scene.Choices.Any(choice => choice.Rating is not null));

    /// <summary>
    /// Talks of all kinds with one shipped scenario: random ones, every policy under all circumstances, and talks that go
    /// mostly well, as random ones rarely do.
    /// </summary>
    public static IReadOnlyList<WholeTalk> SampleOf(string id) => Samples.GetOrAdd(id, _ => new(() => [.. Sample(Shipped.Script(id))])).Value;

    public static WholeTalk Play(string how, Script script, Circumstances circumstances, Func<Scene, int> choose)
    {
        using var talk = new Conversation(script, circumstances);
        return Play(how, talk, circumstances, choose);
    }

    private static WholeTalk Play(string how, Conversation talk, Circumstances circumstances, Func<Scene, int> choose)
    {
        var scenes = new List<Scene> { Reached(how, talk.BeginAgain(circumstances)) };
        var chosen = new List<int>();
        while (!scenes[^1].IsOver)
        {
            Assert.True(scenes.Count < MostTurns, $"{how}: no end in sight.");
            chosen.Add(choose(scenes[^1]));
            scenes.Add(Reached(how, talk.Choose(chosen[^1])));
        }

        return new WholeTalk(how, scenes, chosen);
    }

    public static WholeTalk Play(Policy policy, Script script, Circumstances circumstances)
    {
        using var talk = new Conversation(script, circumstances);
        return Play(policy, talk, circumstances);
    }

    private static WholeTalk Play(Policy policy, Conversation talk, Circumstances circumstances) =>
        Play($"{policy.Word()}, seed {circumstances.Seed}, {string.Join(' ', circumstances.Vary.Select(vary => $"{vary.Key}={vary.Value}"))}", talk, circumstances, scene => policy.Choose(scene, circumstances.Seed)) with { PlayedBy = policy };

    private static IEnumerable<WholeTalk> Sample(Script script)
    {
        using var talk = new Conversation(script, Picked(script, 0));
        for (var seed = 0; seed < RandomTalks; seed++) yield return Play(Policy.Random, talk, Picked(script, seed));
        foreach (var circumstances in Shipped.AllCircumstances(script))
        {
            foreach (var policy in Enum.GetValues<Policy>()) yield return Play(policy, talk, circumstances);
        }

        for (var seed = 0; seed < MostlyIntegratedTalks; seed++)
        {
            var circumstances = Picked(script, seed);
            yield return Play($"mostly integrated, seed {seed}", talk, circumstances, scene => MostlyIntegrated(scene, circumstances.Seed));
        }
    }

    /// <summary>Three times of four the most integrated reply, else any.</summary>
    private static int MostlyIntegrated(Scene scene, int seed) =>
        (CircumstancePicker.Index(seed, $"slip {scene.Turn}", 4) == 0 ? Policy.Random : Policy.MostIntegrated).Choose(scene, seed);

    private static Circumstances Picked(Script script, int seed) => CircumstancePicker.Pick(script, seed, Some.Empty, Some.Empty).Value!;

    private static Scene Reached(string how, Engine.Result<Scene> scene)
    {
        Assert.True(scene.Ok, $"{how}: {string.Join('\n', scene.Problems)}");
        return scene.Value;
    }
}
