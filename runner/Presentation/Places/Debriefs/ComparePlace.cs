namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>A talk beside the one it was forked from.</summary>
/// <param name="Before">The debrief to go back to.</param>
internal sealed record ComparePlace(DebriefPlace Before) : Place
{
    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        Presentation.Bindings.GoOn("back to the debrief", "back"),
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back to the debrief", "back") with { Hint = null },
    ];

    public override Screen Page(Model model) => new()
    {
        Place = $"compare/{Before.Session}",
        Title = Before.Talk.Record.Summary.Title,
        Status = "what if",
        Body = [.. ComparisonWords.Of(Before.Talk.Header, Before.Talk.Before!, Before.Talk.Record)],
    };

    public override Step On(Model model, Message message) => message is GoOn or GoBack ? Step.To(model with { Place = Before }) : Step.To(model);

    public override Step OnInputEnded(Model model) => Before.OnInputEnded(model);
}
