using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Presentation;

/// <summary>Something to be done off the stage. Effects run in the order they were asked for, except for a delay, which only waits.</summary>
internal abstract record Effect;

/// <summary>Answered by <see cref="ShelfLoaded"/>.</summary>
internal sealed record LoadShelf : Effect;

/// <summary>Answered by <see cref="BriefingLoaded"/>.</summary>
/// <param name="Scenario">An id of the library, or a path.</param>
/// <param name="Wish">How the talk is to be; null for as it comes.</param>
internal sealed record OpenScenario(string Scenario, TalkWish? Wish = null) : Effect;

/// <summary>The scenario of a session, to be run once more. Answered by <see cref="BriefingLoaded"/>.</summary>
internal sealed record OpenScenarioOf(string Session) : Effect;

/// <summary>Answered by <see cref="TalkOpened"/>.</summary>
internal sealed record Begin(string Scenario, Mode Mode, TalkWish Wish) : Effect;

/// <summary>Answered by <see cref="TalkOpened"/>.</summary>
internal sealed record Resume(string Session) : Effect;

/// <summary>Says a choice in the talk that was opened last. Answered by <see cref="SceneArrived"/>.</summary>
/// <param name="Index">0-based.</param>
internal sealed record Choose(int Index, OwnWords? OwnWords) : Effect;

/// <summary>Takes the last reply of the talk that was opened last back. Answered by <see cref="TalkOpened"/>.</summary>
internal sealed record TakeBack : Effect;

/// <summary>Takes everything back in the talk that was opened last, from this turn's reply on. Answered by <see cref="TalkOpened"/>.</summary>
internal sealed record TakeBackTo(int Turn) : Effect;

/// <summary>Opens a talk from before this turn's reply. Answered by <see cref="TalkOpened"/>.</summary>
internal sealed record TryAgain(string Session, int Turn) : Effect;

/// <summary>Plays a model of a scenario, under the circumstances of a session where there is one. Answered by <see cref="ModelPlayed"/>.</summary>
internal sealed record PlayModel(string Scenario, string? Session, Policy Policy) : Effect;

/// <summary>Answered by <see cref="SheetsListed"/>.</summary>
internal sealed record ListSheets : Effect;

/// <summary>Begins a case; nothing is kept before something is written. Answered by <see cref="SheetKept"/>.</summary>
internal sealed record NewSheet : Effect;

/// <summary>Keeps a part of a case. Answered by <see cref="SheetKept"/>.</summary>
/// <param name="GoesOn">The next part follows.</param>
internal sealed record KeepPart(Sheet Sheet, SheetPart Part, string Text, bool GoesOn) : Effect;

/// <summary>Answered by <see cref="SheetsListed"/>.</summary>
internal sealed record DeleteSheet(string Sheet) : Effect;

/// <summary>The card of a case with its latest rehearsal, or of a session with its case. Answered by <see cref="CardMade"/>.</summary>
internal sealed record LoadCard(string? Sheet, string? Session) : Effect;

/// <summary>Answered by <see cref="ProgressLoaded"/>.</summary>
internal sealed record LoadProgress : Effect;

/// <summary>Keeps what the learner says of a plan. Not answered.</summary>
/// <param name="Position">Its place among the plans of the session, from 1.</param>
internal sealed record KeepPlanAnswer(string Session, int Position, PlanAnswer Answer) : Effect;

/// <summary>Answered by <see cref="DebriefLoaded"/>.</summary>
internal sealed record LoadDebrief(string Session) : Effect;

/// <summary>Answered by <see cref="SessionsListed"/>.</summary>
internal sealed record ListSessions : Effect;

/// <summary>Answered by <see cref="SessionsListed"/>.</summary>
internal sealed record DeleteSession(string Session) : Effect;

/// <summary>Not answered.</summary>
internal sealed record SaveReflection(string Session, Reflection Reflection) : Effect;

/// <summary>Replaces the session's plans. Not answered.</summary>
internal sealed record SavePlans(string Session, IReadOnlyList<IfThenPlan> Plans) : Effect;

/// <summary>Not answered.</summary>
internal sealed record SaveSettings(Settings Settings) : Effect;

/// <summary>Asks the room that is held for something. Answered by <see cref="RoomAnswered"/>.</summary>
/// <param name="From">Where the room stood that was looked at; see <see cref="Room.Whereabouts"/>.</param>
internal sealed record DirectRoom(RoomOrder Order, string From) : Effect;

/// <summary>Shows another part of a long step on the wall. Answered by <see cref="RoomAnswered"/>.</summary>
/// <param name="By">1 for the next, -1 for the one before.</param>
internal sealed record TurnWall(int By) : Effect;

/// <summary>Looks at the room that is held, and at the clock. Answered by <see cref="RoomChanged"/>.</summary>
internal sealed record LookAtRoom : Effect;

/// <summary>Answered by the message, when the time has passed.</summary>
internal sealed record Delay(TimeSpan Span, Message Message) : Effect;

/// <summary>The end.</summary>
/// <param name="ExitCode">One of <see cref="Cli.ExitCode"/>.</param>
/// <param name="Farewell">A last line, or null.</param>
internal sealed record Quit(int ExitCode, string? Farewell = null) : Effect
{
    /// <summary>The scenario that a workshop is to be held of next; then the library is come back to. Null for the end of everything.</summary>
    public string? Workshop { get; init; }
}
