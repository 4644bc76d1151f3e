using Rehearsal.Engine;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Rooms;

namespace Rehearsal.Tests.Backstage;

/// <summary>A backstage that plays the small scenario from memory and remembers what was asked of it.</summary>
internal sealed class FakeBackstage : IBackstage
{
    private readonly List<Turn> _turns = [];
    private SessionSummary _summary = Some.Summary();
    private int _sessions;

    public List<string> Asked { get; } = [];

    public Reflection Reflection { get; private set; } = new();

    public IReadOnlyList<IfThenPlan> Plans { get; private set; } = [];

    public IReadOnlyList<Turn> Turns => _turns;

    /// <summary>Set to make the next choice fail like this.</summary>
    public Exception? Fault { get; set; }

    public Shelf Shelf() => Some.Shelf(_turns.Count is > 0 and < 3 ? [_summary with { TurnCount = _turns.Count }] : []);

    public Result<Briefing> Open(string scenario, TalkWish wish) => Result<Briefing>.Of(new Briefing(scenario, Some.Handover, [], wish));

    public Result<Briefing> OpenScenarioOf(string session) => Open("missed-handover", TalkWish.None);

    public Result<ShownModel> Model(string scenario, string? session, Policy policy) => Result<ShownModel>.Of(Some.ShownModel(policy));

    public PracticeView Practice() => Some.Practice();

    public IReadOnlyList<Sheet> Sheets() => [Some.Sheet()];

    public Sheet NewSheet() => Sheet.New("01NEW", Some.Now);

    public Sheet KeepPart(Sheet sheet, SheetPart part, string text)
    {
        Asked.Add($"keep {part.Word()}: {text}");
        return sheet.With(part, text, Some.Now);
    }

    public void DeleteSheet(string sheet) => Asked.Add($"delete sheet {sheet}");

    public Card Card(string? sheet, string? session) => Engine.Preparation.Card.Of(Some.Sheet(), null);

    public void AnswerPlan(string session, int position, PlanAnswer answer) => Asked.Add($"plan {position} of {session}: {answer}");

    public Result<OpenTalk> Begin(string scenario, Mode mode, TalkWish wish)
    {
        _turns.Clear();
        return Enter("begin", mode);
    }

    public Result<OpenTalk> Resume(string session) => Enter($"resume {session}", _summary.Mode);

    public Result<Scene> Choose(int index, OwnWords? ownWords)
    {
        if (Fault is not null) throw Fault;
        Asked.Add($"choose {index}{(ownWords is null ? "" : $" \"{ownWords.Text}\"")}");
        _turns.Add(new Turn(Some.HandoverScenes[_turns.Count], index, Some.HandoverScenes[_turns.Count + 1].Meters, ownWords, Some.Now));
        return Result<Scene>.Of(Some.HandoverScenes[_turns.Count]);
    }

    public Result<OpenTalk> TakeBack()
    {
        _turns.RemoveAt(_turns.Count - 1);
        return Enter("take back", _summary.Mode);
    }

    public Result<OpenTalk> TakeBackTo(int turn)
    {
        _turns.RemoveRange(turn - 1, _turns.Count - turn + 1);
        return Enter($"take back to {turn}", _summary.Mode);
    }

    public Result<OpenTalk> TryAgain(string session, int turn)
    {
        _turns.RemoveRange(turn - 1, _turns.Count - turn + 1);
        return Enter($"try {turn} again", _summary.Mode);
    }

    public Result<Debriefed> Debrief(string session)
    {
        Asked.Add("debrief");
        IReadOnlyList<Turn> turns = [.. _turns, new Turn(Some.HandoverScenes[3], null, Some.HandoverScenes[3].Meters, null, Some.Now)];
        return Result<Debriefed>.Of(new Debriefed(
            new SessionRecord(_summary with { Ending = Some.HandoverScenes[3].Ending, EndedAt = Some.Now }, turns, Reflection, Plans), Some.Handover, Debriefing.Of(turns)));
    }

    public IReadOnlyList<SessionSummary> Sessions() => [_summary];

    public RoomConsole Room() => Some.Console(Some.Room());

    public RoomAnswer Direct(RoomOrder order, string from)
    {
        Asked.Add($"order {order} from {from}");
        return RoomAnswer.Done;
    }

    public RoomAnswer TurnWall(int by)
    {
        Asked.Add($"turn the wall by {by}");
        return RoomAnswer.Done;
    }

    public void Delete(string session) => Asked.Add($"delete {session}");

    public void SaveReflection(string session, Reflection reflection) => Reflection = reflection;

    public void SaveSettings(Settings settings) => Asked.Add($"keep {settings}");

    public void SavePlans(string session, IReadOnlyList<IfThenPlan> plans) => Plans = plans;

    private Result<OpenTalk> Enter(string asked, Mode mode)
    {
        Asked.Add(asked);
        _summary = Some.Summary($"0{++_sessions}SESSION", mode);
        return Result<OpenTalk>.Of(new OpenTalk(_summary, Some.Handover, [.. _turns], Some.HandoverScenes[_turns.Count]));
    }
}
