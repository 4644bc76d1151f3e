using Rehearsal.Engine.Conversations;

namespace Rehearsal.Runner.Presentation.Places.Talks;

/// <summary>A phase of the talk, and the moment it began.</summary>
/// <param name="Turn">From 1.</param>
internal sealed record ReachedPhase(Phase Phase, int Turn)
{
    /// <summary>Where the phases begin in these scenes; a scene that names none belongs to the one before it.</summary>
    public static IReadOnlyList<ReachedPhase> In(IEnumerable<Scene> scenes)
    {
        var reached = new List<ReachedPhase>();
        foreach (var scene in scenes) AddTo(reached, scene);
        return reached;
    }

    /// <summary>The same, with one scene more.</summary>
    public static IReadOnlyList<ReachedPhase> After(IReadOnlyList<ReachedPhase> reached, Scene scene)
    {
        var more = reached.ToList();
        AddTo(more, scene);
        return more;
    }

    private static void AddTo(List<ReachedPhase> reached, Scene scene)
    {
        if (scene.Phase is { } phase && (reached.Count == 0 || reached[^1].Phase != phase)) reached.Add(new ReachedPhase(phase, scene.Turn));
    }
}
