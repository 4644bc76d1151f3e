using Rehearsal.Engine;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Rooms;

namespace Rehearsal.Runner.Backstage;

/// <summary>
/// What effects ask of the engine and the records. Called by one thread at a time, never the one that draws. What is
/// expected to fail comes back as a value; an exception is a bug or a fault of the environment, and ends the run.
/// </summary>
internal interface IBackstage
{
    Shelf Shelf();

    /// <param name="scenario">An id of the library, or a path.</param>
    /// <param name="wish">How the talk is to be.</param>
    Result<Briefing> Open(string scenario, TalkWish wish);

    /// <summary>The scenario of a session, to be run once more.</summary>
    Result<Briefing> OpenScenarioOf(string session);

    /// <summary>Begins a talk; it is the open one from then on.</summary>
    /// <param name="scenario">As the briefing named it.</param>
    Result<OpenTalk> Begin(string scenario, Mode mode, TalkWish wish);

    /// <summary>Goes on with an unfinished session; it is the open one from then on.</summary>
    Result<OpenTalk> Resume(string session);

    /// <summary>Says a choice in the open talk. The turn is kept when this returns.</summary>
    /// <param name="index">0-based.</param>
    Result<Scene> Choose(int index, OwnWords? ownWords);

    /// <summary>The open talk from before its last reply, as a new session; that is the open one from then on.</summary>
    Result<OpenTalk> TakeBack();

    /// <summary>The open talk from before this turn's reply, as a new session that replaces it; that is the open one from then on.</summary>
    Result<OpenTalk> TakeBackTo(int turn);

    /// <summary>A session from before this turn's reply, as a new session; that is the open one from then on.</summary>
    Result<OpenTalk> TryAgain(string session, int turn);

    Result<Debriefed> Debrief(string session);

    /// <summary>A talk that a policy has; nothing is recorded.</summary>
    /// <param name="session">Whose circumstances it has, or null to draw them.</param>
    Result<ShownModel> Model(string scenario, string? session, Policy policy);

    PracticeView Practice();

    /// <summary>The one changed last first.</summary>
    IReadOnlyList<Sheet> Sheets();

    /// <summary>An empty case, kept nowhere yet.</summary>
    Sheet NewSheet();

    /// <summary>The case with another text in a part; kept when this returns.</summary>
    Sheet KeepPart(Sheet sheet, SheetPart part, string text);

    void DeleteSheet(string sheet);

    /// <summary>The card of a case with its latest rehearsal, or of a session with its case.</summary>
    Card Card(string? sheet, string? session);

    /// <param name="position">Its place among the plans of the session, from 1.</param>
    void AnswerPlan(string session, int position, PlanAnswer answer);

    /// <summary>Newest first; superseded ones left out, and those in which nothing was said.</summary>
    IReadOnlyList<SessionSummary> Sessions();

    /// <summary>The room that is held, as it stands now.</summary>
    RoomConsole Room();

    /// <summary>Asks the room that is held for something. What was done is kept when this returns.</summary>
    /// <param name="from">Where the room stood when it was given; see <see cref="Room.Whereabouts"/>.</param>
    RoomAnswer Direct(RoomOrder order, string from);

    /// <summary>Shows another part of a long step on the wall.</summary>
    /// <param name="by">1 for the next, -1 for the one before.</param>
    RoomAnswer TurnWall(int by);

    /// <summary>For good, with what belongs to it.</summary>
    void Delete(string session);

    void SaveReflection(string session, Reflection reflection);

    void SaveSettings(Settings settings);

    /// <summary>Replaces the session's plans.</summary>
    void SavePlans(string session, IReadOnlyList<IfThenPlan> plans);
}
