using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Cli;

/// <summary>What every command works with. Nothing is opened before it is used.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Everything else.</param>
/// <param name="Input">Answers, where no terminal is.</param>
/// <param name="Folder">Where data live.</param>
/// <param name="ShippedScenarios">The folder that came with the program.</param>
/// <param name="Time">The clock.</param>
/// <param name="Worker">How to start a child for a script that nobody vouches for.</param>
public sealed record Workplace(
    TextWriter Out,
    TextWriter Error,
    TextReader Input,
    DataFolder Folder,
    string ShippedScenarios,
    TimeProvider Time,
    WorkerCommand Worker)
{
    /// <summary>Whether a person sits at both ends.</summary>
    public bool IsTerminal { get; init; } = !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <summary>Whether a person sees the error output at once.</summary>
    public bool ShowsProgress { get; init; } = !Console.IsErrorRedirected;

    /// <summary>The value of an environment variable, or null.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    public Library Library { get; } = new(ShippedScenarios, Folder.InstalledScenarios);

    /// <summary>The store of this user; the caller disposes it.</summary>
    /// <exception cref="StoreException">The data folder is no folder.</exception>
    public SessionStore OpenStore()
    {
        Folder.MustBeFolder();
        return new SessionStore(Folder, Time);
    }

    /// <summary>The workshops of this user; the caller disposes it.</summary>
    /// <exception cref="StoreException">The data folder is no folder.</exception>
    public RoomStore OpenRooms()
    {
        Folder.MustBeFolder();
        return new RoomStore(Folder, Time);
    }

    /// <summary>Where the scenario that an id or a path means is compiled and run.</summary>
    /// <exception cref="UsageException">There is no such scenario.</exception>
    /// <param name="idOrPath">What the user named.</param>
    /// <param name="post">The child that serves it where it needs one; null for one of its own.</param>
    public ICheckingHost HostOf(string idOrPath, WorkerPost? post = null) => HostAt(MustFind(idOrPath), post);

    /// <summary>Where the script at a path is compiled and run; one that is not there is a finding.</summary>
    /// <param name="path">The script.</param>
    /// <param name="post">As in <see cref="HostOf"/>.</param>
    public ICheckingHost HostAt(string path, WorkerPost? post = null)
    {
        // Before anything else is written there: only its owner may read the data folder.
        Folder.Create();
        return Library.IsShipped(path)
            ? new LocalScriptHost(path, new CompiledScriptCache(Folder.CompiledScripts))
            : UntrustedHostOf(path, post);
    }

    /// <summary>Where a script is compiled that nobody vouches for, wherever it lies.</summary>
    /// <param name="path">The script.</param>
    /// <param name="post">The child that serves it; null for one of its own.</param>
    public ICheckingHost UntrustedHostOf(string path, WorkerPost? post = null) => post is null ? new IsolatedScriptHost(path, Worker) : new IsolatedScriptHost(path, post);

    /// <summary>The path of a scenario.</summary>
    /// <exception cref="UsageException">There is no such scenario.</exception>
    public string MustFind(string idOrPath) =>
        Library.PathOf(idOrPath) ?? throw new UsageException($"No scenario '{CleanText.Line(idOrPath)}'. {Library.Suggestion(idOrPath)}");

    /// <summary>The script of a session: where it lay, or else what the library has by that id.</summary>
    public static string ScriptOf(SessionSummary session) => File.Exists(session.ScriptPath) ? session.ScriptPath : session.ScenarioId;

    /// <summary>The session to go on with: of this scenario, if one is named; <c>last</c> is the newest unfinished one with a reply in it.</summary>
    /// <exception cref="UsageException">There is none, there are several, its script is gone, or it is of another scenario.</exception>
    public SessionSummary SessionToResume(SessionStore store, string idOrPrefixOrLast, string? scenario)
    {
        var id = scenario is null ? null : ScriptCompiler.IdOf(Library.PathOf(scenario) ?? scenario);
        var session = idOrPrefixOrLast == "last" ? LastToResume(store, id) : SessionOf(store, idOrPrefixOrLast);
        if (id is not null && session.ScenarioId != id) throw new UsageException($"The session {session.Id} is of '{session.ScenarioId}', not of '{CleanText.Line(id)}'.");
        return Library.PathOf(ScriptOf(session)) is null
            ? throw new UsageException($"The script {CleanText.Line(session.ScriptPath)} is gone, so the session cannot go on. Its record and its debrief still open: rehearse debrief {session.Id}")
            : session;
    }

    private static SessionSummary LastToResume(SessionStore store, string? scenarioId)
    {
        var sessions = store.List(new SessionFilter(scenarioId));
        return sessions.FirstOrDefault(session => session is { IsFinished: false, TurnCount: > 0 })
            ?? sessions.FirstOrDefault(session => !session.IsFinished)
            ?? (sessions.Count > 0 ? sessions[0] : throw new UsageException("No session to go on with. 'rehearse sessions' shows what is kept."));
    }

    /// <summary>A record with what it shows. It opens even when its scenario is gone: then it is called as it was.</summary>
    internal Debriefed Debriefed(SessionRecord record)
    {
        var path = Library.PathOf(ScriptOf(record.Summary));
        var source = path is null ? null : SourceFile.Read(path, path, SourceFile.MaximumBytes).Value;
        var header = source is null ? new ScenarioHeader { Title = record.Summary.Title } : HeaderReader.Read(source, record.Summary.ScenarioId);
        return new Debriefed(record, header.CastFor(record.Summary.Circumstances.Fills) with { Title = record.Summary.Title }, Debriefing.Of(record.DebriefedTurns)) { Script = ScriptOf(record.Summary) };
    }

    /// <summary>What all rehearsals show, and what is due of what the library has.</summary>
    internal PracticeView Practice(SessionStore store) => Practice(store, Library.Cards());

    /// <inheritdoc cref="Practice(SessionStore)"/>
    internal PracticeView Practice(SessionStore store, IReadOnlyList<LibraryCard> cards)
    {
        var progress = Progress.Of(store.Tallied(), store.PlanAnswers());
        return new PracticeView(progress, PracticePlan.Of(progress, cards.ToDictionary(card => card.Id, card => card.Header, StringComparer.Ordinal), Time.GetLocalNow()));
    }

    /// <summary>Says what is wrong, a line each, on the error output.</summary>
    public void Report(IEnumerable<Diagnostic> problems)
    {
        foreach (var problem in problems) Error.WriteLine(CleanText.Line(problem.ToString()));
    }

    /// <summary>The one session that an id, a unique prefix or <c>last</c> means.</summary>
    /// <exception cref="UsageException">There is none, or there are several.</exception>
    public static SessionSummary SessionOf(SessionStore store, string idOrPrefixOrLast) => store.Find(idOrPrefixOrLast) switch
    {
        SessionMatch.One one => one.Session,
        SessionMatch.Several several => throw new UsageException($"'{CleanText.Line(idOrPrefixOrLast)}' fits {several.Sessions.Count} sessions: {string.Join(", ", several.Sessions.Take(5).Select(session => session.Id))}. Give more of the id."),
        _ => throw new UsageException($"No session '{CleanText.Line(idOrPrefixOrLast)}'. 'rehearse sessions' shows what is kept."),
    };
}
