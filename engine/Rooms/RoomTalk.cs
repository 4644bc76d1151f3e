using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;

namespace Rehearsal.Engine.Rooms;

/// <summary>The scene after any replies: the same replies always lead to the same scene, so every table may stand somewhere else. Used by one thread at a time.</summary>
internal sealed class RoomTalk(IScriptHost host, Circumstances circumstances) : IDisposable
{
    private readonly Dictionary<string, Scene> reached = new(StringComparer.Ordinal);

    private IConversation? talk;

    private string? stage;

    /// <summary>The scene, or the diagnostic that stopped the script.</summary>
    /// <param name="path">0-based replies that were on offer.</param>
    public Result<Scene> After(IReadOnlyList<int> path)
    {
        var key = string.Join(',', path);
        if (reached.TryGetValue(key, out var known)) return Result<Scene>.Of(known);
        var scene = path.Count > 0 && stage == string.Join(',', path.SkipLast(1)) ? talk!.Choose(path[^1]) : Replayed(path);
        stage = scene.Ok ? key : null;
        if (scene.Ok) reached[key] = scene.Value;
        return scene;
    }

    public void Dispose()
    {
        talk?.Dispose();
        host.Dispose();
    }

    private Result<Scene> Replayed(IReadOnlyList<int> path)
    {
        talk?.Dispose();
        talk = host.Converse(circumstances);
        var scene = talk.Begin();
        foreach (var reply in path)
        {
            if (!scene.Ok) break;
            scene = talk.Choose(reply);
        }

        return scene;
    }
}
