using Rehearsal.Engine.Analysis.Policies;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>Which model to see: good ones and bad ones, each with the rule behind it.</summary>
/// <param name="Session">Whose circumstances the model gets, or null to draw them.</param>
/// <param name="Before">To go back to.</param>
internal sealed record ModelsPlace(string Scenario, string? Session, string Title, Place Before, int Marked = 0) : Place
{
    private static readonly IReadOnlyList<(Policy Policy, string Name, string Rule)> Models =
    [
        (Policy.MostIntegrated, "Clear and caring at once", "At every moment the line with the most of both."),
        (Policy.ClearOnly, "Clear, and nothing else", "At every moment the clearest line that takes in nothing of what the other needs."),
        (Policy.CareOnly, "Kind, and nothing else", "At every moment the kindest line that leaves open what happens next."),
        (Policy.Neither, "Neither", "At every moment the line with the least of both."),
    ];

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        .. Presentation.Bindings.Choose(isEmpty: false),
        .. Presentation.Bindings.Digits(Models.Count, "see this one", hint: null),
        Presentation.Bindings.GoOn("see it, line by line, with the reasons", "see it"),
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back", "back"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = $"models/{Scenario}",
        Title = Title,
        Body = [new Paragraph("See the talk played by a rule, with the reasons read along. The bad ones teach as much as the good one. Nothing of it counts as yours.")],
        Picker = new Picker([.. Models.Select(shown => new Option(shown.Name, About: shown.Rule))], Marked),
    };

    public override Step On(Model model, Message message) => message switch
    {
        MoveMark move => Step.To(model with { Place = this with { Marked = Marks.Move(Marked, move.By, Models.Count) ?? 0 } }),
        Pick pick when pick.Index < Models.Count => See(model, pick.Index),
        GoOn => See(model, Marked),
        GoBack => Step.To(model with { Place = Before }),
        _ => Step.To(model),
    };

    /// <summary>The rule behind a model, as a sentence.</summary>
    public static string RuleOf(Policy policy) => Models.Where(shown => shown.Policy == policy).Select(shown => $"{shown.Name}. {shown.Rule}").FirstOrDefault() ?? $"Played by the rule '{policy.Word()}'.";

    private Step See(Model model, int at) => Step.Ask(model with { Place = this with { Marked = at } }, new PlayModel(Scenario, Session, Models[at].Policy));
}
