using Rehearsal.Engine;
using Rehearsal.Engine.Analysis;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>What a save came to.</summary>
/// <param name="Findings">Those of the check.</param>
/// <param name="Replay">Null when the script does not compile, or cannot begin; the talk of before goes on.</param>
/// <param name="Problems">Why a script that compiles cannot begin.</param>
/// <param name="Replies">How many there were to give again.</param>
internal sealed record PreviewLoad(IReadOnlyList<Diagnostic> Findings, Replay? Replay, IReadOnlyList<Diagnostic> Problems, int Replies)
{
    /// <summary>It goes less far than it was to: the writer wants it so, or the file was read while it was written.</summary>
    public bool FallsShort => Replay is null or { Stopped: not null } or { Scenes: [{ Lines.Count: 0, Choices.Count: 0 }] };
}

/// <summary>
/// The talk of a script that is being written. The last script that could be played stays, with its place, until the next
/// one that can; so there are two places where scripts run, by turns.
/// </summary>
/// <param name="path">The script as the user named it.</param>
/// <param name="hostOf">A host at the place 0 or 1.</param>
/// <param name="start">How it begins.</param>
internal sealed class PreviewTalk(string path, Func<int, ICheckingHost> hostOf, PreviewStart start)
{
    private int place = 1;
    private ICheckingHost? host;
    private IConversation? talk;
    private Replay? played;

    /// <summary>What the writer has replied, and wants to reply again after a save; what is not offered for a while may come back.</summary>
    private IReadOnlyList<Choice> replies = [];

    public PreviewStart Start { get; private set; } = start;

    /// <summary>The script of the talk; null before the first that could be played.</summary>
    public Script? Script { get; private set; }

    /// <summary>The scene on the stage.</summary>
    public Scene? Scene => played?.Scenes[^1];

    /// <summary>The reply that led to the scene; null at the beginning.</summary>
    public Choice? LastReply => played?.Kept is [.., var last] ? last : null;

    /// <summary>Compiles what is on the disk, checks it, and gives the same replies again.</summary>
    public PreviewLoad Load()
    {
        var next = hostOf(1 - place);
        var found = ScenarioCheck.Run(path, next, explore: false);
        if (found.Script is not { } script) return new PreviewLoad(found.Findings, null, [], replies.Count);
        var begun = Play(next, script, Start, replies);
        if (!begun.Ok) return new PreviewLoad(found.Findings, null, begun.Problems, replies.Count);
        (place, host, Script) = (1 - place, next, script);
        return new PreviewLoad(found.Findings, begun.Value, [], replies.Count);
    }

    /// <summary>Has the place that is not in use begin its work once, so that the first save is answered as fast as the next.</summary>
    public void Warm() => hostOf(1 - place).Compile();

    /// <summary>What stopped the script, if it did: then the talk stands where it stood.</summary>
    public IReadOnlyList<Diagnostic> Choose(int index)
    {
        var before = played!;
        var next = talk!.Choose(index);
        if (!next.Ok)
        {
            Play(host!, Script!, Start, before.Kept);
            return next.Problems;
        }

        played = before with { Scenes = [.. before.Scenes, next.Value], Kept = [.. before.Kept, before.Scenes[^1].Choices[index]] };
        replies = played.Kept;
        return [];
    }

    /// <summary>Takes the last reply back; false at the beginning.</summary>
    public bool Back()
    {
        if (played is not { Kept.Count: > 0 }) return false;
        replies = [.. played.Kept.SkipLast(1)];
        Play(host!, Script!, Start, replies);
        return true;
    }

    /// <summary>Begins elsewhere, and gives the replies again as far as they go. Why it cannot, if so: then nothing changes.</summary>
    public Result<Replay> Begin(PreviewStart other, bool again)
    {
        IReadOnlyList<Choice> wanted = again ? replies : [];
        var begun = Play(host!, Script!, other, wanted);
        if (begun.Ok) (Start, replies) = (other, wanted);
        else Play(host!, Script!, Start, played!.Kept);
        return begun;
    }

    /// <summary>Name → value, as they stand.</summary>
    public IReadOnlyDictionary<string, string> Variables() => talk?.Variables() ?? new Dictionary<string, string>(StringComparer.Ordinal);

    private Result<Replay> Play(ICheckingHost on, Script script, PreviewStart from, IReadOnlyList<Choice> wanted)
    {
        var circumstances = from.In(script);
        if (!circumstances.Ok) return Result<Replay>.Failed(circumstances.Problems);
        var conversation = on.Converse(circumstances.Value);
        var replay = Replay.Of(conversation, script, wanted);
        if (replay is { Problem: not null, Scenes.Count: > 0 })
        {
            // The script ended the talk: another is brought to the place before that.
            conversation = on.Converse(circumstances.Value);
            replay = Replay.Of(conversation, script, replay.Kept) with { Stopped = replay.Stopped, Problem = replay.Problem };
        }

        if (replay.Scenes.Count == 0) return Result<Replay>.Failed(replay.Problem!);
        (talk, played) = (conversation, replay);
        return Result<Replay>.Of(replay);
    }
}
