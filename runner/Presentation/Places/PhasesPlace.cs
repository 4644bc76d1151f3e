using Rehearsal.Engine.Conversations;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>Which part of the talk to practise on its own.</summary>
/// <param name="Before">The briefing to go back to.</param>
internal sealed record PhasesPlace(BriefingPlace Before, int Marked = 0) : Place
{
    private static readonly IReadOnlyList<(Phase Phase, string Name)> Parts =
    [
        (Phase.Explore, "Explore: find out what is behind it"),
        (Phase.Agree, "Agree: the request, the help, the date"),
        (Phase.Close, "Close: how you part"),
    ];

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        .. Presentation.Bindings.Choose(isEmpty: false),
        .. Presentation.Bindings.Digits(Parts.Count, "begin there", hint: null),
        Presentation.Bindings.GoOn("begin there", "begin there"),
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back", "back"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = $"phases/{Before.Briefing.Scenario}",
        Title = Before.Briefing.Header.Title,
        Body = [new Paragraph("Practise one part. What comes before it is played for you, and stands on the page to read; only your own lines count.")],
        Picker = new Picker([.. Parts.Select(part => new Option(part.Name))], Marked),
    };

    public override Step On(Model model, Message message) => message switch
    {
        MoveMark move => Step.To(model with { Place = this with { Marked = Marks.Move(Marked, move.By, Parts.Count) ?? 0 } }),
        Pick pick when pick.Index < Parts.Count => Begin(model, pick.Index),
        GoOn => Begin(model, Marked),
        GoBack => Step.To(model with { Place = Before }),
        _ => Step.To(model),
    };

    private Step Begin(Model model, int at) => Before.Begin(model, Before.Briefing.Wish with { From = Parts[at].Phase });
}
