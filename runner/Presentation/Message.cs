using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Presentation.Places.Rooms;

namespace Rehearsal.Runner.Presentation;

/// <summary>Something that happened: a key, an answer from backstage, a moment that passed.</summary>
internal abstract record Message;

/// <summary>Came from a person. It waits while an answer from backstage is on its way.</summary>
internal abstract record Input : Message;

internal sealed record KeyPressed(Key Key) : Input;

/// <summary>A whole line, from a face that has no keys.</summary>
internal sealed record LineTyped(string Text) : Input;

/// <summary>A click on an option: of what lies over the page, where that has options, or of the page. A click on a hint is its <see cref="Hint.Press"/>.</summary>
/// <param name="Index">0-based.</param>
internal sealed record OptionClicked(int Index) : Input;

/// <summary>There will be no more input.</summary>
internal sealed record InputEnded : Input;

/// <summary>Ctrl+C, or the system asks to stop: this does not wait.</summary>
/// <param name="MustEnd">Nobody is there to be asked anything: the system wants it, or the terminal is gone.</param>
internal sealed record Interrupted(bool MustEnd = false) : Message;

/// <summary>The program was stopped and goes on: meanwhile others wrote on the terminal.</summary>
internal sealed record Continued : Message;

/// <summary>Nothing changed but the window.</summary>
internal sealed record WindowChanged : Message;

/// <summary>Move the mark by this many options; around the end it goes on at the other.</summary>
internal sealed record MoveMark(int By) : Message;

/// <summary>Pick the option with this 0-based index.</summary>
internal sealed record Pick(int Index) : Message;

/// <summary>Enter: the marked option, the typed line, or on to what comes next.</summary>
internal sealed record GoOn : Message;

/// <summary>Esc: one step back, or leave; nothing is lost.</summary>
internal sealed record GoBack : Message;

internal sealed record ShowHelp : Message;

internal sealed record OpenPalette : Message;

internal sealed record ScrollOverlay(int Rows) : Message;

internal sealed record CloseOverlay : Message;

/// <summary>Scroll the window on the page. Only a face that has such a window does anything about it.</summary>
/// <param name="Pages">Below 0 back, above 0 on; <see cref="Everything"/> reaches the end.</param>
/// <param name="Rows">The same by the row.</param>
internal sealed record ScrollPage(int Pages, int Rows = 0) : Message
{
    public const int Everything = 1_000_000;
}

/// <summary>Show at once what is still arriving.</summary>
internal sealed record ShowRest : Message;

internal sealed record SpeakFirst : Message;

internal sealed record TakeItBack : Message;

internal sealed record PauseTalk : Message;

/// <summary>Show the phases that can be gone back to.</summary>
internal sealed record ChoosePhase : Message;

internal sealed record TryThisAgain : Message;

internal sealed record ShowNumbers : Message;

/// <summary>Show the moments of the talk, to go to one and choose differently.</summary>
internal sealed record ShowMoments : Message;

/// <summary>Lay this talk beside the one it was forked from.</summary>
internal sealed record CompareTalks : Message;

/// <summary>Show the policies that a model can be played by.</summary>
internal sealed record ShowModels : Message;

/// <summary>Show the phases that can be practised on their own.</summary>
internal sealed record ShowPhases : Message;

internal sealed record ShowProgress : Message;

/// <summary>Show the cases that were prepared.</summary>
internal sealed record PrepareTalk : Message;

internal sealed record RehearseSheet : Message;

/// <summary>The card to take along to the real talk.</summary>
internal sealed record ShowCard : Message;

/// <summary>What the learner says of a plan they made.</summary>
internal sealed record AnswerPlan(PlanAnswer Answer) : Message;

internal sealed record RunAgain : Message;

internal sealed record ToggleCoach : Message;

internal sealed record ShowSessions : Message;

/// <summary>Open the field for words to find scenarios by.</summary>
internal sealed record SearchShelf : Message;

internal sealed record FilterShelf : Message;

/// <summary>No search, no filter.</summary>
internal sealed record ShowWholeShelf : Message;

/// <summary>The value of the marked row, moved on by so many.</summary>
internal sealed record ChangeValue(int By) : Message;

/// <summary>Ask whether the marked one is to be deleted for good.</summary>
internal sealed record AskToDelete : Message;

internal sealed record DeleteForGood : Message;

internal sealed record ShowSettings : Message;

internal sealed record LeaveProgram : Message;

/// <summary>The pause before the next line of the partner is over.</summary>
/// <param name="Arrival">Which arrival it belongs to; an older one is stale.</param>
internal sealed record LineDue(int Arrival) : Message;

/// <param name="Now">On the clock of this machine, for "yesterday".</param>
internal sealed record ShelfLoaded(Shelf Shelf, DateTimeOffset Now) : Message;

internal sealed record BriefingLoaded(Result<Briefing> Briefing) : Message;

/// <summary>How a talk came to the stage.</summary>
internal enum Entrance
{
    Begun,
    Resumed,
    TakenBack,
    WentBack,
    TriedAgain,
    BegunAtPhase,
}

internal sealed record TalkOpened(Result<OpenTalk> Talk, Entrance Entrance) : Message;

internal sealed record SceneArrived(Result<Scene> Scene) : Message;

internal sealed record DebriefLoaded(Result<Debriefed> Debriefed) : Message;

internal sealed record ModelPlayed(Result<ShownModel> Model) : Message;

/// <param name="Now">On the clock of this machine.</param>
internal sealed record ProgressLoaded(PracticeView View, DateTimeOffset Now) : Message;

/// <param name="Sheets">The one changed last first.</param>
internal sealed record SheetsListed(IReadOnlyList<Sheet> Sheets, DateTimeOffset Now) : Message;

/// <summary>A case was begun, or a part of it was kept.</summary>
/// <param name="Written">The part that was kept; null where the case was begun.</param>
/// <param name="GoesOn">The next part follows.</param>
internal sealed record SheetKept(Sheet Sheet, SheetPart? Written, bool GoesOn) : Message;

internal sealed record CardMade(Card Card) : Message;

internal sealed record SessionsListed(IReadOnlyList<SessionSummary> Sessions, DateTimeOffset Now) : Message;

/// <summary>Hold a workshop of the marked scenario.</summary>
internal sealed record HoldWorkshop : Message;

/// <summary>Something has changed in the room: look again. Whoever watches it says no more, so that what is looked at later is never older.</summary>
internal sealed record RoomStirred : Message;

/// <summary>How a room stands now. Nobody asked for it here, so it waits for nothing.</summary>
internal sealed record RoomChanged(RoomConsole Console) : Message;

/// <summary>A second in a room has passed.</summary>
internal sealed record RoomTick : Message;

/// <summary>The facilitator asks for something.</summary>
internal sealed record OrderRoom(RoomOrder Order) : Message;

/// <summary>What came of an order.</summary>
internal sealed record RoomAnswered(RoomAnswer Answer) : Message;

/// <summary>Who is in the room.</summary>
internal sealed record ShowPeople : Message;

/// <summary>How people come into the room.</summary>
internal sealed record ShowJoin : Message;

/// <summary>Show another part of a long step on the wall.</summary>
/// <param name="By">1 for the next, -1 for the one before.</param>
internal sealed record ShowPart(int By) : Message;

/// <summary>Type how many hands went up.</summary>
internal sealed record CountHands : Message;

/// <summary>Say once more what changes by itself, where it is not drawn anew.</summary>
internal sealed record HowItStands : Message;

/// <summary>Yes, to what was asked.</summary>
internal sealed record SayYes : Message;
