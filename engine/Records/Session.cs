using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Records;

/// <summary>
/// A talk that is recorded as it happens: every turn is on the disk before its next scene is shown. Going back is a
/// fork, a session of its own. Every operation throws <see cref="StoreException"/> where the records cannot be kept.
/// </summary>
public sealed class Session : IDisposable
{
    private readonly Desk _desk;
    private readonly List<Turn> _turns;
    private readonly IConversation _talk;

    private Session(Desk desk, SessionSummary summary, IConversation talk, List<Turn> turns, Scene scene) =>
        (_desk, Summary, _talk, _turns, Scene) = (desk, summary, talk, turns, scene);

    /// <summary>As it was when the session began.</summary>
    public SessionSummary Summary { get; }

    public string Id => Summary.Id;

    public Script Script => _desk.Script;

    /// <summary>What is on the stage now.</summary>
    public Scene Scene { get; private set; }

    /// <summary>What is recorded so far; a finished talk ends with a turn without a choice.</summary>
    public IReadOnlyList<Turn> Turns => _turns;

    /// <summary>Begins a new session, or says what stopped the script before the first choice of the learner; then nothing is recorded.</summary>
    /// <param name="from">The phase to begin at, with what goes before it played for the learner; null for the top.</param>
    /// <param name="sheetId">The prepared case that fills the script, or null.</param>
    public static Result<Session> Begin(SessionStore store, IScriptHost host, Script script, Circumstances circumstances, Mode mode, TimeProvider time, Phase? from = null, string? sheetId = null)
    {
        var desk = new Desk(store, host, script, time);
        var talk = host.Converse(circumstances);
        var opening = talk.Begin();
        if (!opening.Ok) return Failed(talk, opening.Problems);
        var led = from is { } phase ? LeadIn.To(phase, talk, opening.Value, script, time) : Result<LeadIn>.Of(new LeadIn([], opening.Value));
        if (!led.Ok) return Failed(talk, led.Problems);
        var summary = desk.NewSummary(circumstances, mode, fork: null) with { LeadIn = led.Value.Turns.Count, SheetId = sheetId };
        store.Start(summary, led.Value.Turns);
        var session = new Session(desk, summary, talk, [.. led.Value.Turns], led.Value.Scene);
        session.FinishIfOver();
        return Result<Session>.Of(session);
    }

    /// <summary>Takes a recorded session up where it was left, or says why it cannot be continued.</summary>
    public static Result<Session> Resume(SessionStore store, IScriptHost host, Script script, SessionRecord record, TimeProvider time)
    {
        var desk = new Desk(store, host, script, time);
        var replayed = desk.Replay(record.Summary, record.Turns);
        return replayed.Ok
            ? Result<Session>.Of(new Session(desk, record.Summary, replayed.Value.Talk, [.. record.Turns], replayed.Value.Scene))
            : Result<Session>.Failed(replayed.Problems);
    }

    /// <summary>Says a choice: the script answers, the turn is recorded, and only then the next scene is returned.</summary>
    /// <param name="index">0-based.</param>
    /// <param name="ownWords">The learner's own line, if they wrote one first.</param>
    public Result<Scene> Choose(int index, OwnWords? ownWords = null)
    {
        var next = _talk.Choose(index);
        if (!next.Ok)
        {
            _desk.Store.MarkStopped(Id, next.Problems[0].ToString());
            return next;
        }

        var turn = new Turn(Scene, index, next.Value.Meters, ownWords, _desk.Time.GetUtcNow());
        if (!next.Value.IsOver) _desk.Store.RecordTurn(Id, turn);
        _turns.Add(turn);
        Scene = next.Value;
        FinishIfOver(turn);
        return next;
    }

    /// <summary>Whether there is a reply to take back.</summary>
    public bool CanTakeBack => _turns.Exists(turn => turn.ChosenIndex is not null && turn.Number > Summary.LeadIn);

    /// <summary>A new session from before the last reply; this one is superseded and must not be used any more.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been said yet.</exception>
    public Result<Session> TakeBack() => CanTakeBack
        ? ForkAt(_turns.FindLast(turn => turn.ChosenIndex is not null)!.Number, ForkKind.TakeBack)
        : throw new InvalidOperationException("There is no reply to take back.");

    /// <summary>A new session from before this turn's reply, with all that was said since taken back; this one is superseded and must not be used any more.</summary>
    /// <param name="turn">The number of a turn that has a reply.</param>
    public Result<Session> TakeBackTo(int turn) => ForkAt(turn, ForkKind.TakeBack);

    /// <summary>A new session from before this turn's reply; this one stays as it is, but must not be continued beside it.</summary>
    /// <param name="turn">The number of a turn that has a reply.</param>
    public Result<Session> TryAgain(int turn) => ForkAt(turn, ForkKind.WhatIf);

    public void Dispose() => _talk.Dispose();

    private Result<Session> ForkAt(int turn, ForkKind kind)
    {
        var kept = _turns.TakeWhile(known => known.Number < turn).ToList();
        var replayed = _desk.Replay(Summary, kept);
        if (!replayed.Ok) return Result<Session>.Failed(replayed.Problems);
        var summary = _desk.NewSummary(Summary.Circumstances, Summary.Mode, new Fork(Id, turn, kind)) with { LeadIn = Summary.LeadIn, SheetId = Summary.SheetId };
        _desk.Store.Start(summary);
        _talk.Dispose();
        return Result<Session>.Of(new Session(_desk, summary, replayed.Value.Talk, kept, replayed.Value.Scene));
    }

    private void FinishIfOver(Turn? last = null)
    {
        if (!Scene.IsOver) return;
        var final = new Turn(Scene, null, Scene.Meters, null, _desk.Time.GetUtcNow());
        // What was said before a take-back stands in the record of its parent, so that is added up when it is asked for.
        _desk.Store.Finish(Id, last, final, Summary.Fork is { Kind: ForkKind.TakeBack } ? null : Tally.Of(TallyRows.MomentsFrom(Summary.FirstOwnTurn, _turns)));
        _turns.Add(final);
    }

    private static Result<Session> Failed(IConversation talk, IReadOnlyList<Diagnostic> problems)
    {
        talk.Dispose();
        return Result<Session>.Failed(problems);
    }

    /// <summary>What every session of one script needs.</summary>
    private sealed record Desk(SessionStore Store, IScriptHost Host, Script Script, TimeProvider Time)
    {
        public SessionSummary NewSummary(Circumstances circumstances, Mode mode, Fork? fork) => new(
            SessionId.New(Time), Script.Id, Script.Header.Title, Script.Path, Script.ContentHash, RulesVersion.Current, mode, circumstances, fork, Time.GetUtcNow(), null, null, 0, IsSuperseded: false, Stopped: null);

        public Result<Replayed> Replay(SessionSummary summary, IReadOnlyList<Turn> turns)
        {
            if (!string.Equals(summary.ContentHash, Script.ContentHash, StringComparison.Ordinal)) return Changed("The scenario has changed since this session was recorded.");
            if (summary.RulesVersion != RulesVersion.Current) return Changed("The rules of the loop have changed since this session was recorded.");
            var talk = Host.Converse(summary.Circumstances);
            var scene = talk.Begin();
            foreach (var turn in turns.Where(turn => turn.ChosenIndex is not null))
            {
                if (!scene.Ok) break;
                if (!SameOffer(scene.Value, turn))
                {
                    talk.Dispose();
                    return Changed("The scenario no longer offers what was chosen.");
                }

                scene = talk.Choose(turn.ChosenIndex!.Value);
            }

            return scene.Ok ? Result<Replayed>.Of(new Replayed(talk, scene.Value)) : Result<Replayed>.Failed(scene.Problems);
        }

        private static bool SameOffer(Scene scene, Turn turn) =>
            scene.Choices.Select(choice => choice.Id).SequenceEqual(turn.Scene.Choices.Select(choice => choice.Id), StringComparer.Ordinal);

        private Result<Replayed> Changed(string message) => Result<Replayed>.Failed(new Diagnostic(
            DiagnosticCodes.ChangedSinceRecorded, Severity.Error, Script.Path, null, message, "It cannot be continued; its record and its debrief still open."));
    }

    private sealed record Replayed(IConversation Talk, Scene Scene);
}
