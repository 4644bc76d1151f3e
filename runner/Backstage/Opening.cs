using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;
using Rehearsal.Runner.Presentation.Places.Rooms;

namespace Rehearsal.Runner.Backstage;

/// <summary>Where a run of the program begins.</summary>
internal static class Opening
{
    /// <summary>In the library.</summary>
    public static Step Home(Settings settings) => With(settings, hasHome: true, new LoadShelf());

    /// <summary>At the briefing of a scenario; leaving it ends the program.</summary>
    /// <param name="scenario">An id of the library, or a path.</param>
    /// <param name="wish">How the talk is to be.</param>
    public static Step Scenario(Settings settings, string scenario, TalkWish wish) => With(settings, hasHome: false, new OpenScenario(scenario, wish));

    /// <summary>In the middle of a talk; leaving it ends the program.</summary>
    public static Step Session(Settings settings, string session) => With(settings, hasHome: false, new Resume(session));

    /// <summary>At the prepared cases; leaving them ends the program.</summary>
    public static Step Prepare(Settings settings) => With(settings, hasHome: false, new ListSheets());

    /// <summary>In a talk that goes off another from before this turn's reply; leaving it ends the program.</summary>
    public static Step Again(Settings settings, string session, int turn) => With(settings, hasHome: false, new TryAgain(session, turn));

    /// <summary>At the debrief of a talk; leaving it ends the program.</summary>
    public static Step Debrief(Settings settings, string session) => With(settings, hasHome: false, new LoadDebrief(session));

    /// <summary>At the console of a room that is held; leaving it ends the run.</summary>
    /// <param name="onlyAdds">The face only ever adds lines.</param>
    public static Step Room(Settings settings, RoomConsole console, bool onlyAdds) =>
        RoomPlace.Enter(new Model(settings, new BlankPlace()) { HasHome = false, OnlyAdds = onlyAdds }, console);

    private static Step With(Settings settings, bool hasHome, Effect first) =>
        Step.Ask(new Model(settings, new BlankPlace()) { HasHome = hasHome }, first);
}
