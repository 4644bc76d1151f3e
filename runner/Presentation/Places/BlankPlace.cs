namespace Rehearsal.Runner.Presentation.Places;

/// <summary>Before the first answer is there: nothing to see, nothing to do.</summary>
internal sealed record BlankPlace : Place
{
    public override IReadOnlyList<Binding> Bindings(Model model) => [];

    public override Screen Page(Model model) => new() { Place = "", Title = "", IsWaiting = true };

    public override Step On(Model model, Message message) => Step.To(model);
}
