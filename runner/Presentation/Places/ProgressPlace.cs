using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>Progress over all talks, and what is due: picking one opens it.</summary>
/// <param name="Marked">0-based among what is due; null where nothing is.</param>
internal sealed record ProgressPlace(PracticeView View, DateTimeOffset Now, int? Marked) : Place
{
    private const int MostRows = 9;

    private IReadOnlyList<Engine.Practice.PracticeItem> Rows => [.. View.Practice.Take(MostRows)];

    public static ProgressPlace Of(ProgressLoaded loaded) => new(loaded.View, loaded.Now, loaded.View.Practice.Count > 0 ? 0 : null);

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        .. Presentation.Bindings.Choose(Rows.Count == 0),
        .. Presentation.Bindings.Digits(Rows.Count, "open this one", hint: null),
        Presentation.Bindings.GoOn("open the one that is marked", "open") with { WhyNot = Rows.Count == 0 ? "Nothing was played to its end yet." : null },
        new([Key.Of('s')], "past talks: go on with one, or read its debrief", new ShowSessions()) { Hint = "past talks" },
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back", "back"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = "progress",
        Title = "Progress",
        Body = [.. ProgressPage.Blocks(View, Now)],
        IsReadFirst = true,
        Picker = Rows.Count == 0 ? null : new Picker([.. Rows.Select(item => new Option(PracticeWords.Row(item, View.Progress.SoFar), Lead: PracticeWords.When(item, Now)))], Marked),
    };

    public override Step On(Model model, Message message) => message switch
    {
        MoveMark move => Step.To(model with { Place = this with { Marked = Marks.Move(Marked, move.By, Rows.Count) } }),
        Pick pick when pick.Index < Rows.Count => Open(model, pick.Index),
        GoOn when Marked is { } at => Open(model, at),
        ShowSessions => Step.Ask(model, new ListSessions()),
        GoBack => Step.Leave(model),
        _ => Step.To(model),
    };

    public override Step OnInputEnded(Model model) => Step.Quit(model, ExitCode.Done);

    private Step Open(Model model, int at) => Step.Ask(model, PracticeWords.Opening(Rows[at]));
}
