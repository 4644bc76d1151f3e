using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>The whole debrief for somebody who can no longer be asked anything; then the program ends.</summary>
internal sealed record WholeDebriefPlace(Debriefed Talk, IReadOnlyList<Block> Blocks) : Place
{
    public static Step Enter(Model model, Debriefed talk) =>
        Step.Quit(model with { Place = new WholeDebriefPlace(talk, DebriefPage.Blocks(talk)) }, ExitCode.Done);

    public override IReadOnlyList<Binding> Bindings(Model model) => [];

    public override Screen Page(Model model) => new()
    {
        Place = $"whole-debrief/{Talk.Record.Summary.Id}",
        Title = Talk.Record.Summary.Title,
        Body = Blocks,
    };

    public override Step On(Model model, Message message) => Step.To(model);
}
