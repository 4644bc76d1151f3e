using Rehearsal.Engine;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Cli;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Rooms;

namespace Rehearsal.Runner.Backstage;

/// <summary>What the user fixed beforehand for the talks of this run of the program.</summary>
/// <param name="Seed">0…2³¹−1, or null to draw one for each talk.</param>
internal sealed record Casting(int? Seed, IReadOnlyDictionary<string, string> Vary, IReadOnlyDictionary<string, string> Fills)
{
    public static Casting Free { get; } = new(null, new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
}

/// <summary>The engine and the records behind the screens. Holds one scenario and one talk at a time.</summary>
internal sealed class RehearsalBackstage(Workplace workplace, SessionStore store, Casting casting, IRoomDesk? desk = null) : IBackstage, IDisposable
{
    private string? _scenario;
    private IScriptHost? _host;
    private Script? _script;
    private Session? _session;

    public Shelf Shelf()
    {
        var cards = workplace.Library.Cards();
        var due = workplace.Due(store, cards);
        var runs = due.SoFar.Scenarios.ToDictionary(scenario => scenario.ScenarioId, StringComparer.Ordinal);
        return new Shelf([.. cards.Select(card => new ShelfCard(card, runs.GetValueOrDefault(card.Id)))], store.Unfinished(atMost: 1), due);
    }

    public PracticeView Practice() => workplace.Practice(store);

    public IReadOnlyList<Sheet> Sheets() => store.Sheets();

    public Sheet NewSheet() => Sheet.New(SessionId.New(workplace.Time), workplace.Time.GetUtcNow());

    /// <summary>An empty sheet in which nothing is written is not kept.</summary>
    public Sheet KeepPart(Sheet sheet, SheetPart part, string text)
    {
        var next = sheet.With(part, text, workplace.Time.GetUtcNow());
        if (next.Written.Any() || sheet.Written.Any()) store.SaveSheet(next);
        return next;
    }

    public void DeleteSheet(string sheet) => store.DeleteSheet(sheet);

    public Card Card(string? sheet, string? session) => Cards.Of(store, sheet, session);

    public void AnswerPlan(string session, int position, PlanAnswer answer) => store.AnswerPlan(session, position, answer);

    public Result<Briefing> Open(string scenario, TalkWish wish)
    {
        var compiled = Compile(scenario);
        if (compiled.Ok && FillsOf(compiled.Value, wish) is { Ok: false } misfit) return Result<Briefing>.Failed(misfit.Problems);
        return compiled.Ok
            ? Result<Briefing>.Of(new Briefing(scenario, compiled.Value.Header, store.LatestPlans(compiled.Value.Id), wish))
            : Result<Briefing>.Failed(compiled.Problems);
    }

    public Result<Briefing> OpenScenarioOf(string session) => Open(Workplace.ScriptOf(Loaded(session).Summary), TalkWish.None);

    public Result<OpenTalk> Begin(string scenario, Mode mode, TalkWish wish)
    {
        var compiled = Compile(scenario);
        if (!compiled.Ok) return Result<OpenTalk>.Failed(compiled.Problems);
        var fills = FillsOf(compiled.Value, wish);
        if (!fills.Ok) return Result<OpenTalk>.Failed(fills.Problems);
        var circumstances = CircumstancePicker.Pick(compiled.Value, casting.Seed ?? CircumstancePicker.DrawSeed(), Both(wish.Vary, casting.Vary), fills.Value);
        return circumstances.Ok
            ? OnStage(Session.Begin(store, _host!, compiled.Value, circumstances.Value, mode, workplace.Time, wish.From, wish.Sheet))
            : Result<OpenTalk>.Failed(circumstances.Problems);
    }

    public Result<ShownModel> Model(string scenario, string? session, Policy policy)
    {
        var compiled = Compile(scenario);
        if (!compiled.Ok) return Result<ShownModel>.Failed(compiled.Problems);
        var circumstances = session is null
            ? CircumstancePicker.Pick(compiled.Value, casting.Seed ?? CircumstancePicker.DrawSeed(), casting.Vary, casting.Fills)
            : Result<Circumstances>.Of(Loaded(session).Summary.Circumstances);
        if (!circumstances.Ok) return Result<ShownModel>.Failed(circumstances.Problems);
        var played = ModelRun.Play(_host!, circumstances.Value, policy, workplace.Time);
        return played.Ok ? Result<ShownModel>.Of(new ShownModel(compiled.Value.Header.CastFor(circumstances.Value.Fills), played.Value)) : Result<ShownModel>.Failed(played.Problems);
    }

    public Result<OpenTalk> Resume(string session) => OnStage(TakeUp(session));

    public Result<Scene> Choose(int index, OwnWords? ownWords) => _session!.Choose(index, ownWords);

    public Result<OpenTalk> TakeBack() => OnStage(_session!.TakeBack());

    public Result<OpenTalk> TakeBackTo(int turn) => OnStage(_session!.TakeBackTo(turn));

    public Result<OpenTalk> TryAgain(string session, int turn)
    {
        if (_session?.Id == session) return OnStage(_session.TryAgain(turn));
        var takenUp = TakeUp(session);
        if (!takenUp.Ok) return Result<OpenTalk>.Failed(takenUp.Problems);
        using var before = takenUp.Value;
        return OnStage(before.TryAgain(turn));
    }

    public Result<Debriefed> Debrief(string session)
    {
        var record = Loaded(session);
        var before = record.Summary.Fork is { Kind: ForkKind.WhatIf } fork ? store.Load(fork.Parent) : null;
        return Result<Debriefed>.Of(workplace.Debriefed(record) with { Before = before });
    }

    public IReadOnlyList<SessionSummary> Sessions() => store.List(new SessionFilter(OnlySaid: true));

    public RoomConsole Room() => Desk.Now;

    public RoomAnswer Direct(RoomOrder order, string from) => Desk.Direct(order, from);

    public RoomAnswer TurnWall(int by) => Desk.TurnWall(by);

    public void Delete(string session) => store.Delete(session);

    public void SaveReflection(string session, Reflection reflection) => store.SaveReflection(session, reflection);

    public void SaveSettings(Settings settings) => new SettingsFile(workplace.Folder).Write(settings);

    public void SavePlans(string session, IReadOnlyList<IfThenPlan> plans) => store.SavePlans(session, plans);

    public void Dispose()
    {
        _session?.Dispose();
        _host?.Dispose();
    }

    private IRoomDesk Desk => desk ?? throw new InvalidOperationException("No room is held here.");

    /// <summary>What is wished for this talk goes before what was fixed for all of them.</summary>
    private static IReadOnlyDictionary<string, string> Both(IReadOnlyDictionary<string, string> wished, IReadOnlyDictionary<string, string> cast) =>
        wished.Count == 0 ? cast : wished.Concat(cast.Where(pair => !wished.ContainsKey(pair.Key))).ToDictionary(StringComparer.Ordinal);

    private Result<IReadOnlyDictionary<string, string>> FillsOf(Script script, TalkWish wish)
    {
        var fills = Both(wish.Fills, casting.Fills);
        return wish.Sheet is null ? Result<IReadOnlyDictionary<string, string>>.Of(fills) : SheetFills.For(script, fills);
    }

    /// <summary>The scenario that is open already is not compiled again.</summary>
    private Result<Script> Compile(string scenario)
    {
        if (_script is not null && _scenario == scenario) return Result<Script>.Of(_script);
        _session?.Dispose();
        _host?.Dispose();
        (_session, _script, _scenario) = (null, null, scenario);
        _host = workplace.HostOf(scenario);
        var compiled = _host.Compile();
        _script = compiled.Value;
        return compiled;
    }

    private Result<Session> TakeUp(string id)
    {
        var record = Loaded(id);
        var compiled = Compile(Workplace.ScriptOf(record.Summary));
        return compiled.Ok
            ? Session.Resume(store, _host!, compiled.Value, record, workplace.Time)
            : Result<Session>.Failed(compiled.Problems);
    }

    private Result<OpenTalk> OnStage(Result<Session> session)
    {
        if (!session.Ok) return Result<OpenTalk>.Failed(session.Problems);
        _session = session.Value;
        return Result<OpenTalk>.Of(new OpenTalk(_session.Summary, _session.Script.Header.CastFor(_session.Summary.Circumstances.Fills), [.. _session.Turns.Where(turn => turn.ChosenIndex is not null)], _session.Scene));
    }

    private SessionRecord Loaded(string id) => store.Load(id) ?? throw new UsageException($"The session {id} is no longer there.");
}
