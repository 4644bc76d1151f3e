using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>The talks that were had: to be gone on with, or read again.</summary>
/// <param name="Sessions">Newest first.</param>
internal sealed record SessionsPlace(IReadOnlyList<SessionSummary> Sessions, DateTimeOffset Now, int? Marked) : Place
{
    /// <summary>Whether the marked one is to be deleted is asked.</summary>
    public bool IsAsking { get; init; }

    /// <param name="before">The list as it stood, to mark about the same one; or null.</param>
    public static SessionsPlace Of(SessionsListed listed, SessionsPlace? before) =>
        new(listed.Sessions, listed.Now, listed.Sessions.Count > 0 ? Math.Clamp(before?.Marked ?? 0, 0, listed.Sessions.Count - 1) : null);

    public override IReadOnlyList<Binding> Bindings(Model model) => IsAsking ? Answers : List;

    private static IReadOnlyList<Binding> Answers { get; } =
    [
        new([Key.Of('y')], "delete it for good", new DeleteForGood()) { Hint = "delete it for good" },
        Presentation.Bindings.Help,
        new([Key.Of('n'), Key.Escape], "keep it", new GoBack()) { Hint = "keep it", Typed = "n" },
    ];

    private IReadOnlyList<Binding> List =>
    [
        .. Presentation.Bindings.Choose(Sessions.Count == 0),
        Presentation.Bindings.GoOn("go on with an unfinished talk, or open the debrief of a finished one", "open") with { WhyNot = Sessions.Count == 0 ? "There is nothing to open." : null },
        new([Key.Of('d')], "delete the marked one for good; it asks before", new AskToDelete()) { Hint = "delete", WhyNot = Sessions.Count == 0 ? "There is nothing to delete." : null },
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back", "back"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = "sessions",
        Title = "Past talks",
        Body = Sessions.Count == 0 ? [new Paragraph("None yet. The first one begins in the library.")] : [],
        Picker = Sessions.Count == 0 ? null : new Picker([.. Sessions.Select(Option)], Marked, Numbered: false),
        Notice = IsAsking && Marked is { } at ? $"Delete {Sessions[at].Title} ({Words.When(Sessions[at].StartedAt, Now)}) for good? y/n" : null,
    };

    public override Step On(Model model, Message message) => message switch
    {
        DeleteForGood when IsAsking && Marked is { } at => Step.Ask(model with { Notice = $"Deleted: {Sessions[at].Title}." }, new DeleteSession(Sessions[at].Id)),
        AskToDelete when Marked is not null => Step.To(model with { Place = this with { IsAsking = true } }),
        Pick pick when IsAsking && pick.Index < Sessions.Count => Step.To(model with { Place = this with { Marked = pick.Index } }),
        GoBack when IsAsking => Step.To(model with { Place = this with { IsAsking = false } }),
        MoveMark or GoOn when IsAsking => Step.To(model),
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
        Cells = [new Cell(Words.When(session.StartedAt, Now)), new Cell(State(session)), new Cell(session.Mode == Mode.Coach ? "coach mode" : "")],
    };

    private static string State(SessionSummary session) => session switch
    {
        { Stopped: not null } => "stopped by the script",
        { IsFinished: false } => $"unfinished, at moment {Words.Number(session.TurnCount + 1)}",
        { Ending: { } ending } => ending.Title,
        _ => "finished",
    };
}
