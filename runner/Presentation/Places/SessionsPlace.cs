using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>The talks that were had: to be gone on with, or read again.</summary>
/// <param name="Sessions">Newest first.</param>
internal sealed record SessionsPlace(IReadOnlyList<SessionSummary> Sessions, DateTimeOffset Now, int? Marked) : Place
{
    public static SessionsPlace Of(SessionsListed listed) => new(listed.Sessions, listed.Now, listed.Sessions.Count > 0 ? 0 : null);

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        Presentation.Bindings.Up with { Hint = "choose" },
        Presentation.Bindings.Down with { Hint = "choose" },
        Presentation.Bindings.GoOn("go on with an unfinished talk, or open the debrief of a finished one", "open") with { WhyNot = Sessions.Count == 0 ? "There is nothing to open." : null },
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back", "back"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = "sessions",
        Title = "Past talks",
        Body = Sessions.Count == 0 ? [new Paragraph("None yet. The first one begins in the library.")] : [],
        Picker = Sessions.Count == 0 ? null : new Picker([.. Sessions.Select(Option)], Marked, Numbered: false),
    };

    public override Step On(Model model, Message message) => message switch
    {
        MoveMark move => Step.To(model with { Place = this with { Marked = Marks.Move(Marked, move.By, Sessions.Count) } }),
        GoOn when Marked is { } at => Open(model, Sessions[at]),
        Pick pick when pick.Index < Sessions.Count => Open(model, Sessions[pick.Index]),
        GoBack => Step.Leave(model),
        _ => Step.To(model),
    };

    public override Step OnInputEnded(Model model) => Step.Quit(model, ExitCode.Done);

    private static Step Open(Model model, SessionSummary session) =>
        Step.Ask(model, session.IsFinished || session.Stopped is not null ? new LoadDebrief(session.Id) : new Resume(session.Id));

    private Option Option(SessionSummary session) => new(session.Title)
    {
        Cells = [new Cell(Words.When(session.StartedAt, Now)), new Cell(State(session))],
    };

    private static string State(SessionSummary session) => session switch
    {
        { Stopped: not null } => "stopped by the script",
        { IsFinished: false } => $"unfinished, at moment {Words.Number(session.TurnCount + 1)}",
        { Ending: { } ending } => ending.Title,
        _ => "finished",
    };
}
