using System.Collections.Concurrent;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Rooms;

/// <summary>
/// A workshop that is held: the one owner of its state. What is asked becomes events, the events are kept, and only then the room is the next one. Any
/// thread may call it.
/// </summary>
public sealed class LiveRoom : IDisposable
{
    private readonly Lock gate = new();

    /// <summary>The tokens of phones that were heard from since the program began, by the number of their person: what a removed phone had voted is taken out again. Never kept.</summary>
    private readonly ConcurrentDictionary<int, string> tokens = new();

    private readonly IRoomLog log;
    private readonly RoomTalk talk;
    private readonly TimeProvider time;
    private volatile Room now;
    private Action changed = () => { };

    private LiveRoom(IRoomLog log, Script script, RoomTalk talk, Room room, TimeProvider time) => (this.log, Script, this.talk, now, this.time) = (log, script, talk, room, time);

    public Script Script { get; }

    /// <summary>The room as it stands.</summary>
    public Room Now => now;

    /// <summary>Opens a room and begins to keep it, or says what stops the script at its first scene.</summary>
    /// <param name="host">Has compiled the script; the room disposes it.</param>
    public static Result<LiveRoom> Open(IRoomLog log, IScriptHost host, Script script, RoomWish wish, TimeProvider time)
    {
        var model = ModelRun.Play(host, wish.Circumstances, Policy.MostIntegrated, time);
        if (!model.Ok) return Result<LiveRoom>.Failed(model.Problems);
        var start = new RoomStart(
            SessionId.New(time),
            script.Id,
            script.Header.Title,
            script.Path,
            script.ContentHash,
            RulesVersion.Current,
            wish.Circumstances,
            wish.Form,
            wish.Form == RoomForm.Tables ? wish.Tables : 0,
            wish.Minutes,
            wish.IsQuick,
            [.. model.Value.Turns.Where(turn => turn.Scene.Choices.Count > 1).Select(turn => turn.Scene.IsKey && !wish.IsQuick)],
            wish.Keys,
            time.GetUtcNow());
        log.Start(start);
        return Result<LiveRoom>.Of(new LiveRoom(log, script, new RoomTalk(host, wish.Circumstances), new Room(start), time));
    }

    /// <summary>Goes on with a room that was kept, or says why that cannot be.</summary>
    /// <param name="host">Has compiled the script; the room disposes it.</param>
    public static Result<LiveRoom> Resume(IRoomLog log, IScriptHost host, Script script, Room room, TimeProvider time)
    {
        if (room.Step == RoomStep.Closed) return Changes(script, "The room is closed.");
        if (!string.Equals(room.Start.ContentHash, script.ContentHash, StringComparison.Ordinal)) return Changes(script, "The scenario has changed since this room was opened.");
        if (room.Start.RulesVersion != RulesVersion.Current) return Changes(script, "The rules of the loop have changed since this room was opened.");
        return Result<LiveRoom>.Of(new LiveRoom(log, script, new RoomTalk(host, room.Start.Circumstances), room, time));
    }

    /// <summary>Has something called after every batch in which something happened, on the thread that took it; <see cref="Now"/> says what came of it.</summary>
    public void Watch(Action seen) => changed += seen;

    /// <summary>Asks for one thing.</summary>
    public RoomAnswer Take(RoomAsk ask) => Take([ask])[0];

    /// <summary>Asks for several things, in their order; one commit for all. What was done is on the disk when this returns.</summary>
    public IReadOnlyList<RoomAnswer> Take(IReadOnlyList<RoomAsk> asks)
    {
        var answers = new List<RoomAnswer>(asks.Count);
        lock (gate)
        {
            var (before, events) = (now, new List<RoomEvent>());
            var after = before;
            foreach (var ask in asks)
            {
                var (room, happened, refusal) = Settled(after, ask);
                after = room;
                events.AddRange(happened);
                answers.Add(refusal is null ? RoomAnswer.Done : RoomAnswer.No(refusal));
            }

            if (events.Count == 0) return answers;
            try
            {
                log.Keep(before, after, events);
            }
            catch (StoreException problem)
            {
                return [.. answers.Select(answer => answer.Ok ? RoomAnswer.No($"It could not be kept: {problem.Message}") : answer)];
            }

            now = after;
        }

        changed();
        return answers;
    }

    /// <summary>Who a token belongs to, if they may take part; or null.</summary>
    public RoomPerson? PersonOf(string token)
    {
        var person = RoomDecisions.PersonOf(now, token);
        if (person is not null) tokens[person.Number] = token;
        return person;
    }

    /// <summary>What belongs to the phone with this token alone; null for a phone that is not in the room.</summary>
    public PhoneState? MineOf(string token)
    {
        var mine = PhoneState.Of(now, token);
        if (mine is not null) tokens[mine.Person.Number] = token;
        return mine;
    }

    public void Dispose() => talk.Dispose();

    /// <summary>The room after an ask, its scenes come; or the same room, and why.</summary>
    private (Room Room, IReadOnlyList<RoomEvent> Events, string? Refusal) Settled(Room room, RoomAsk ask)
    {
        var decision = RoomDecisions.Of(room, ask, time.GetUtcNow());
        if (decision.Refusal is { } refusal) return (room, [], refusal);
        var events = new List<RoomEvent>([.. decision.Events, .. BallotsTaken(room, ask)]);
        var after = events.Aggregate(room, RoomRules.Apply);
        while (after.Awaited.FirstOrDefault() is { } awaited)
        {
            var scene = talk.After(awaited.Path);
            if (!scene.Ok) return (room, [], $"The script stopped: {scene.Problems[0].Message}");
            var came = new SceneCame(awaited.Table, scene.Value, time.GetUtcNow());
            events.Add(came);
            after = RoomRules.Apply(after, came);
        }

        if (TokenOf(ask) is { } token && RoomDecisions.PersonOf(after, token) is { } person) tokens[person.Number] = token;
        return (after, events, null);
    }

    /// <summary>Who is taken out, or changes tables, takes their ballot along as long as its vote is open.</summary>
    private IEnumerable<RoomEvent> BallotsTaken(Room room, RoomAsk ask)
    {
        var (token, table) = ask switch
        {
            OrderAsk { Order: RemoveOrder remove } => (tokens.GetValueOrDefault(remove.Person), null),
            LeaveAsk leave => (leave.Token, null),
            JoinAsk { Table: { } asked } join => (join.Token, (int?)asked),
            _ => (null, null),
        };
        if (token is null) yield break;
        foreach (var urn in room.OpenUrns.Where(urn => urn.Table == 0 ? table is null : urn.Table != table))
        {
            var ballot = BallotKeys.OfBallot(room.Start.Keys, token, urn.Table, urn.Moment);
            if (room.BallotsIn(urn).ContainsKey(ballot)) yield return new Voted(urn, ballot, null);
        }
    }

    private static string? TokenOf(RoomAsk ask) => ask switch
    {
        JoinAsk join => join.Token,
        VoteAsk vote => vote.Token,
        GuessAsk guess => guess.Token,
        _ => null,
    };

    private static Result<LiveRoom> Changes(Script script, string message) => Result<LiveRoom>.Failed(new Diagnostic(
        DiagnosticCodes.ChangedSinceRecorded, Severity.Error, script.Path, null, message, "It cannot be gone on with; its report still opens."));
}

/// <summary>How a room is to be.</summary>
/// <param name="Tables">How many, 2 or more, where the form is <see cref="RoomForm.Tables"/>.</param>
/// <param name="Minutes">How long the whole is to take.</param>
public sealed record RoomWish(Circumstances Circumstances, RoomForm Form, int Tables, int Minutes, bool IsQuick, RoomKeys Keys);

/// <summary>What belongs to one phone alone.</summary>
/// <param name="Table">Where it sits; null where there are no tables.</param>
/// <param name="Part">In a trio; otherwise null.</param>
/// <param name="Vote">0-based, in the vote that is open or was open last in this moment; null where there is none.</param>
/// <param name="Guesses">By option.</param>
public sealed record PhoneState(RoomPerson Person, RoomTable? Table, TrioPart? Part, int? Vote, IReadOnlyDictionary<int, Rating> Guesses)
{
    /// <summary>In the first vote of the moment, or the only one; null where there is none.</summary>
    public int? First { get; private init; }

    /// <summary>In the vote after the discussion; null where there is none.</summary>
    public int? Second { get; private init; }

    internal static PhoneState? Of(Room room, string token)
    {
        if (RoomDecisions.PersonOf(room, token) is not { } person) return null;
        var table = room.Step == RoomStep.Tables ? room.TableOf(person) : null;
        var moment = table is null ? room.Moment : table.Moment;
        if (moment is null) return new PhoneState(person, table, table?.PartOf(person.Number), null, new Dictionary<int, Rating>());
        var ballot = BallotKeys.OfBallot(room.Start.Keys, token, table?.Number ?? 0, moment.Number);
        var guesses = table is null ? room.Guesses.GetValueOrDefault(moment.Number) : null;
        var (first, second) = (VoteIn(room, new Urn(table?.Number ?? 0, moment.Number, VoteRound.First), ballot), VoteIn(room, new Urn(table?.Number ?? 0, moment.Number, VoteRound.Second), ballot));
        return new PhoneState(
            person,
            table,
            table?.PartOf(person.Number),
            second ?? (room.Step == RoomStep.Second ? null : first),
            guesses?.Where(guess => guess.Key.Ballot == ballot).ToDictionary(guess => guess.Key.Option, guess => guess.Value) ?? [])
        { First = first, Second = second };
    }

    private static int? VoteIn(Room room, Urn urn, string ballot) => room.BallotsIn(urn).TryGetValue(ballot, out var option) ? option : null;
}
