using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Records;

/// <summary>
/// Everything that is kept of rehearsals. What a call recorded is on the disk when the call returns, and survives the death of the process.
/// Costs nothing until its first use. Several processes may use one database; one store belongs to one thread at a time.
/// Every operation throws <see cref="StoreException"/> where the environment stands in the way.
/// </summary>
public sealed class SessionStore : IDisposable
{
    /// <summary>How long an operation waits for another process that holds the database.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private const string Last = "last";

    private readonly DatabaseFiles _files;
    private readonly Schema _schema;
    private readonly Database _database;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _patience;

    public SessionStore(DataFolder folder, TimeProvider clock)
        : this(folder, clock, Patience, Schema.Known)
    {
    }

    internal SessionStore(DataFolder folder, TimeProvider clock, TimeSpan patience, Schema schema)
    {
        (_files, _schema, _clock, _patience) = (new DatabaseFiles(folder), schema, clock, patience);
        _database = new Database(_files, schema, clock, patience);
    }

    internal Database Database => _database;

    /// <summary>
    /// Begins a session. A fork gets the turns of its parent before <see cref="Fork.AtTurn"/>, marked as copied; a take-back supersedes its parent.
    /// Of the summary, what only comes about later (turn count, end, ending, stop, superseded) is not looked at.
    /// </summary>
    /// <param name="leadIn">The turns that were played for the learner; as many as <see cref="SessionSummary.LeadIn"/> says.</param>
    public void Start(SessionSummary session, params IReadOnlyList<Turn> leadIn) => _database.Write(database => database.InTransaction(() =>
    {
        SessionRows.Insert(database, session);
        foreach (var turn in leadIn) TurnRows.Append(database, session.Id, turn);
        if (leadIn.Count > 0) TurnRows.MarkCopied(database, session.Id, session.FirstOwnTurn);
        return session.Fork is not { } fork || TurnRows.CopyFromParent(database, session.Id, fork) ? true : throw StoreFault.Conflict(fork.Parent);
    }));

    /// <summary>Records the next turn of an unfinished session.</summary>
    public void RecordTurn(string id, Turn turn) =>
        _database.Write(database => TurnRows.Append(database, id, turn) ? true : throw StoreFault.Conflict(id));

    /// <summary>Records the end of a talk: the choice that led there, if it is not recorded yet, and the last scene, all or nothing.</summary>
    /// <param name="final">The turn without a choice; its scene holds the ending.</param>
    /// <param name="tally">What the learner's own lines add up to; null where it is to be worked out later.</param>
    public void Finish(string id, Turn? lastChoice, Turn final, Tally? tally = null) => _database.Write(database => database.InTransaction(() =>
        (lastChoice is null || TurnRows.Append(database, id, lastChoice))
        && TurnRows.Append(database, id, final)
        && SessionRows.Finish(database, id, final.Scene.Ending, final.At)
        && (tally is null || TallyRows.Save(database, id, tally))
            ? true
            : throw StoreFault.Conflict(id)));

    /// <summary>Keeps the diagnostic that stopped the script, as one line. It holds until another turn is recorded.</summary>
    public void MarkStopped(string id, string diagnostic) => Update(id, database => SessionRows.MarkStopped(database, id, diagnostic));

    /// <summary>Replaces what the learner said about the run.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A self-rating lies outside 1–5, or the moment below 1.</exception>
    public void SaveReflection(string id, Reflection reflection)
    {
        if (reflection is not { SelfClarity: null or (>= 1 and <= 5), SelfCare: null or (>= 1 and <= 5), TakeBackMoment: null or >= 1 })
        {
            throw new ArgumentOutOfRangeException(nameof(reflection), reflection, "A self-rating goes from 1 to 5, and moments count from 1.");
        }

        Update(id, database => AfterwordRows.Save(database, id, reflection));
    }

    /// <summary>Replaces the plans made after the session.</summary>
    public void SavePlans(string id, IReadOnlyList<IfThenPlan> plans) => Update(id, database => database.InTransaction(() =>
    {
        if (!SessionRows.Exists(database, id))
        {
            return false;
        }

        AfterwordRows.Replace(database, id, plans, _clock.GetUtcNow());
        return true;
    }));

    /// <summary>The plans of the session that was planned after last, in their order: of one scenario, or of any.</summary>
    public IReadOnlyList<SavedPlan> LatestPlans(string? scenarioId = null) => _database.Read([], database => AfterwordRows.Latest(database, scenarioId));

    /// <summary>Keeps what the learner says of a plan.</summary>
    /// <param name="position">Its place among the plans of the session, from 1.</param>
    public void AnswerPlan(string id, int position, PlanAnswer answer) => Update(id, database => AfterwordRows.Answer(database, id, position, answer, _clock.GetUtcNow()));

    /// <summary>How many plans got each answer; those that nobody answered are left out.</summary>
    public IReadOnlyDictionary<PlanAnswer, int> PlanAnswers() => _database.Read(new Dictionary<PlanAnswer, int>(), database => AfterwordRows.Answers(database).ToDictionary());

    /// <summary>Every finished session that no take-back replaced, oldest first, with what the learner's own lines in it add up to. Reads no turn that was counted before.</summary>
    public IReadOnlyList<TalliedSession> Tallied()
    {
        var sessions = _database.Read([], TallyRows.All);
        if (sessions.All(session => session.IsTallied)) return [.. sessions.Select(session => session.Session)];
        var counted = _database.Read(new Dictionary<string, Tally>(StringComparer.Ordinal), database => sessions
            .Where(session => !session.IsTallied)
            .ToDictionary(session => session.Session.Id, session => TallyRows.Of(database, session.Session.Id), StringComparer.Ordinal));
        KeepIfItCanBe(counted);
        return [.. sessions.Select(session => counted.TryGetValue(session.Session.Id, out var tally) ? session.Session with { Tally = tally } : session.Session)];
    }

    /// <summary>The sums over all of <see cref="Tallied"/>, and the runs that a page for them shows. Reads little more than a few numbers of each session.</summary>
    public RunsSoFar SoFar() => _database.Read<RunsSoFar?>(RunsSoFar.None, database => database.InSnapshot(() => SoFarRows.Of(database))) ?? RunsSoFar.Of(Tallied());

    /// <summary>Keeps a prepared case, or replaces it by this.</summary>
    public void SaveSheet(Sheet sheet) => _database.Write(database =>
    {
        SheetRows.Save(database, sheet);
        return true;
    });

    /// <summary>Prepared cases, the one changed last first.</summary>
    public IReadOnlyList<Sheet> Sheets() => _database.Read([], SheetRows.All);

    /// <summary>The prepared case with this id, or null.</summary>
    public Sheet? Sheet(string id) => _database.Read<Sheet?>(null, database => SheetRows.Find(database, id));

    /// <summary>Deletes a prepared case for good. The sessions that were played with it stay.</summary>
    public Deletion DeleteSheet(string id) => Erasure.DeleteSheet(_database, _files, id);

    /// <summary>The session meant by an id, a prefix of one in any case, or <c>last</c>: the one started last, if there is any then among those in which something was said.</summary>
    public SessionMatch Find(string idOrPrefixOrLast)
    {
        var found = string.Equals(idOrPrefixOrLast, Last, StringComparison.OrdinalIgnoreCase)
            ? NewestSaid() is { Count: > 0 } said ? said : List(new SessionFilter(AtMost: 1))
            : idOrPrefixOrLast.Length == 0 ? [] : _database.Read([], database => SessionRows.ByPrefix(database, idOrPrefixOrLast.ToUpperInvariant()));
        return found switch
        {
            [] => new SessionMatch.None(),
            [var one] => new SessionMatch.One(one),
            _ => new SessionMatch.Several(found),
        };
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<SessionSummary> List(SessionFilter filter) => _database.Read([], database => SessionRows.Newest(database, filter));

    /// <summary>Talks that can be gone on with, newest first: begun, with something said, neither over nor stopped by the script.</summary>
    public IReadOnlyList<SessionSummary> Unfinished(int atMost) => _database.Read([], database => SessionRows.Unfinished(database, atMost));

    /// <summary>The whole session with this id, or null.</summary>
    public SessionRecord? Load(string id) => _database.Read<SessionRecord?>(null, database => SessionRows.ById(database, id) is { } summary
        ? new SessionRecord(summary, TurnRows.Of(database, id), AfterwordRows.ReflectionOf(database, id), AfterwordRows.PlansOf(database, id)) { Answers = AfterwordRows.AnswersOf(database, id) }
        : null);

    /// <summary>
    /// Takes in sessions and prepared cases from elsewhere, all of them or none; those that are here already are left as they are. A take-back hides
    /// its parent, and goes with it when it is deleted: so it may do that only to a session that came from the same place.
    /// </summary>
    public Imported Import(IReadOnlyList<SessionRecord> records, params IReadOnlyList<Sheet> sheets) => _database.Write(database => database.InTransaction(() =>
    {
        var (ids, now) = (records.Select(record => record.Summary.Id).ToHashSet(StringComparer.Ordinal), _clock.GetUtcNow());
        var taken = records.Where(record => !SessionRows.Exists(database, record.Summary.Id)).DistinctBy(record => record.Summary.Id, StringComparer.Ordinal).ToList();
        var onTheirOwn = taken.Where(record => record.Summary.Fork is { Kind: ForkKind.TakeBack } fork && !ids.Contains(fork.Parent) && SessionRows.Exists(database, fork.Parent)).ToList();
        foreach (var record in taken) ImportedRows.Insert(database, onTheirOwn.Contains(record) ? record.AsWhatIf() : record, now);
        var prepared = sheets.Where(sheet => SheetRows.Find(database, sheet.Id) is null).DistinctBy(sheet => sheet.Id, StringComparer.Ordinal).ToList();
        foreach (var sheet in prepared) SheetRows.Save(database, sheet);
        return new Imported([.. taken.Select(record => record.Summary.Id)], [.. prepared.Select(sheet => sheet.Id)], [.. onTheirOwn.Select(record => record.Summary.Id)]);
    }));

    /// <summary>Deletes a session and those it superseded by take-backs, with their words.</summary>
    public Deletion Delete(string id) => Erasure.Delete(_database, _files, id);

    /// <summary>Deletes everything that was ever recorded, databases that were set aside included.</summary>
    public Deletion DeleteAll() => Erasure.DeleteAll(_database, _files);

    /// <summary>Examines the database; faults are part of the answer.</summary>
    public StoreCheck Check() => StoreCheck.Of(_files, _schema, _patience);

    public void Dispose() => _database.Dispose();

    private IReadOnlyList<SessionSummary> NewestSaid() => List(new SessionFilter(AtMost: 1, OnlySaid: true));

    // Where it cannot be written, it is worked out again the next time.
    private void KeepIfItCanBe(Dictionary<string, Tally> counted)
    {
        try
        {
            _database.Write(database => database.InTransaction(() => counted.Count(session => TallyRows.Save(database, session.Key, session.Value)) >= 0));
        }
        catch (StoreException refused) when (refused.Kind is StoreProblem.ReadOnly or StoreProblem.Locked or StoreProblem.Full)
        {
        }
    }

    private void Update(string id, Func<DatabaseConnection, bool> work) =>
        _database.Write(database => work(database) ? true : throw StoreFault.Conflict(id));
}
