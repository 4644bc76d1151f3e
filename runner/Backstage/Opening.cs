using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Runner.Backstage;

/// <summary>Where a run of the program begins.</summary>
internal static class Opening
{
    /// <summary>In the library.</summary>
    public static Step Home(Settings settings) => With(settings, hasHome: true, new LoadShelf());

    /// <summary>At the briefing of a scenario; leaving it ends the program.</summary>
    /// <param name="scenario">An id of the library, or a path.</param>
    public static Step Scenario(Settings settings, string scenario) => With(settings, hasHome: false, new OpenScenario(scenario));

    /// <summary>In the middle of a talk; leaving it ends the program.</summary>
    public static Step Session(Settings settings, string session) => With(settings, hasHome: false, new Resume(session));

    /// <summary>At the debrief of a talk; leaving it ends the program.</summary>
    public static Step Debrief(Settings settings, string session) => With(settings, hasHome: false, new LoadDebrief(session));

    private static Step With(Settings settings, bool hasHome, Effect first) =>
        Step.Ask(new Model(settings, new BlankPlace()) { HasHome = hasHome }, first);
}
