using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>Every moment of a talk: go to one, choose differently, and play on from there.</summary>
/// <param name="Before">The debrief to go back to.</param>
/// <param name="Marked">0-based among the moments.</param>
internal sealed record MomentsPlace(DebriefPlace Before, int Marked) : Place
{
    private IReadOnlyList<Moment> Moments => Before.Talk.Debrief.Moments;

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        .. Presentation.Bindings.Choose(isEmpty: false),
        Presentation.Bindings.GoOn("go to this moment and choose again; the talk as it was stays", "choose again here"),
        .. Presentation.Bindings.Digits(Moments.Count, "this moment", hint: null),
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back to the debrief", "back"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = $"moments/{Before.Session}",
        Title = Before.Talk.Record.Summary.Title,
        Status = "debrief",
        Body = [new Paragraph("Where would you say something else? The talk as it was stays; afterwards the two stand side by side.")],
        Picker = new Picker([.. Moments.Select(moment => new Option($"{moment.Chosen.Text}  {Letter(moment)}"))], Marked),
    };

    public override Step On(Model model, Message message) => message switch
    {
        MoveMark move => Step.To(model with { Place = this with { Marked = Marks.Move(Marked, move.By, Moments.Count) ?? 0 } }),
        Pick pick when pick.Index < Moments.Count => Go(model, pick.Index),
        GoOn => Go(model, Marked),
        GoBack => Step.To(model with { Place = Before }),
        _ => Step.To(model),
    };

    public override Step OnInputEnded(Model model) => Before.OnInputEnded(model);

    private Step Go(Model model, int moment) => Step.Ask(model, new TryAgain(Before.Session, Moments[moment].Turn.Number));

    private static string Letter(Moment moment) => (moment.CountsAsIntegrated ? Quadrant.Integrated : moment.Quadrant).Letter().ToString();
}
