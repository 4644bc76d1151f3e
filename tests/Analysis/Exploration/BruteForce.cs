using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Analysis.Exploration;

/// <summary>Every path of a script, each played from the beginning: what the exact analysis is held against.</summary>
internal sealed class BruteForce
{
    private readonly Script script;
    private readonly int most;

    private BruteForce(Script script, int most) => (this.script, this.most) = (script, most);

    public List<PlayedPath> Paths { get; } = [];

    public HashSet<string> Offered { get; } = new(StringComparer.Ordinal);

    /// <summary>False when there were more paths than were asked for.</summary>
    public bool IsWhole { get; private set; } = true;

    public static BruteForce Of(Script script, int most = 4_000)
    {
        var played = new BruteForce(script, most);
        var circumstances = AllOf(script.Header).ToList();
        foreach (var vary in circumstances) played.From(vary, [], 1.0 / circumstances.Count);
        return played;
    }

    private static IEnumerable<Dictionary<string, string>> AllOf(ScenarioHeader header) =>
        header.Vary.Aggregate<VaryTag, IEnumerable<Dictionary<string, string>>>([[]], (all, vary) => all.SelectMany(known => vary.Values.Select(value => new Dictionary<string, string>(known) { [vary.Variable] = value })));

    private void From(Dictionary<string, string> vary, List<int> choices, double share)
    {
        if (!IsWhole || Paths.Count > most || choices.Count > 60)
        {
            IsWhole = false;
            return;
        }

        using var talk = new Conversation(script, new Circumstances(0, vary, new Dictionary<string, string>()));
        var turns = new List<Turn>();
        var scene = talk.Begin();
        foreach (var choice in choices)
        {
            turns.Add(new Turn(scene.Value!, choice, scene.Value!.Meters, null, DateTimeOffset.UnixEpoch));
            scene = talk.Choose(choice);
        }

        if (scene.Value is not { } here)
        {
            Paths.Add(new PlayedPath(vary, choices, null, scene.Problems[0].Code, share, new Dictionary<string, int>(), null));
            return;
        }

        foreach (var choice in here.Choices) Offered.Add(choice.Id);
        if (here.Choices.Count == 0) Paths.Add(new PlayedPath(vary, choices, here.Ending?.Id, null, share, here.Meters, Debriefing.Of(turns)));
        for (var choice = 0; choice < here.Choices.Count; choice++) From(vary, [.. choices, choice], share / here.Choices.Count);
    }
}

/// <summary>One path.</summary>
/// <param name="Share">0–1: its chance under random play.</param>
internal sealed record PlayedPath(IReadOnlyDictionary<string, string> Vary, IReadOnlyList<int> Choices, string? Ending, string? Stopped, double Share, IReadOnlyDictionary<string, int> Meters, Debrief? Debrief)
{
    public Scores? Scores => Debrief?.Overall;
}
