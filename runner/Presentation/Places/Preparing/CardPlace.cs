using Rehearsal.Engine.Preparation;

namespace Rehearsal.Runner.Presentation.Places.Preparing;

/// <summary>The card to take along.</summary>
/// <param name="Before">To go back to.</param>
internal sealed record CardPlace(Card Card, Place Before) : Place
{
    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        Presentation.Bindings.GoOn("back", "back"),
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back", "back") with { Hint = null },
    ];

    public override Screen Page(Model model) => new()
    {
        Place = $"card/{Card.With}",
        Title = "To take along",
        Body = [.. SheetWords.Card(Card)],
    };

    public override Step On(Model model, Message message) => message is GoOn or GoBack ? Step.To(model with { Place = Before }) : Step.To(model);
}
