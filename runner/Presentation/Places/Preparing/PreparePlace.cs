using Rehearsal.Engine.Preparation;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation.Places.Preparing;

/// <summary>The cases that were prepared, and a new one.</summary>
/// <param name="Sheets">The one changed last first.</param>
/// <param name="Marked">0-based; a new case stands first.</param>
internal sealed record PreparePlace(IReadOnlyList<Sheet> Sheets, DateTimeOffset Now, int Marked) : Place
{
    /// <summary>Whether the marked case is to be deleted is asked.</summary>
    public bool IsAsking { get; init; }

    private Sheet? MarkedSheet => Marked > 0 ? Sheets[Marked - 1] : null;

    public override IReadOnlyList<Binding> Bindings(Model model) => IsAsking ? Answers :
    [
        .. Presentation.Bindings.Choose(isEmpty: false),
        Presentation.Bindings.GoOn("begin a new case, or open the marked one", "open"),
        new([Key.Of('d')], "delete the marked case for good; it asks before", new AskToDelete()) { Hint = Sheets.Count > 0 ? "delete" : null, WhyNot = MarkedSheet is null ? "There is no case marked." : null },
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back", "back"),
    ];

    private static IReadOnlyList<Binding> Answers { get; } =
    [
        new([Key.Of('y')], "delete it for good", new DeleteForGood()) { Hint = "delete it for good" },
        Presentation.Bindings.Help,
        new([Key.Of('n'), Key.Escape], "keep it", new GoBack()) { Hint = "keep it", Typed = "n" },
    ];

    public override Screen Page(Model model) => new()
    {
        Place = "prepare",
        Title = "Prepare a real talk",
        Body = [new Paragraph(SheetRules.Before), new Paragraph("A few questions, and you can rehearse it with your own words in the script. Afterwards there is a card to take along.", Tone.Dim)],
        Picker = new Picker([new Option("A new case"), .. Sheets.Select(sheet => new Option(SheetWords.Title(sheet)) { Cells = [new Cell(Words.When(sheet.ChangedAt, Now))] })], Marked, Numbered: false),
        Notice = IsAsking ? $"Delete {SheetWords.Title(MarkedSheet!)} for good? {SheetWords.RehearsalsStay} y/n" : null,
    };

    public override Step On(Model model, Message message) => message switch
    {
        DeleteForGood when IsAsking => Step.Ask(model with { Notice = "Deleted." }, new DeleteSheet(MarkedSheet!.Id)),
        AskToDelete when MarkedSheet is not null => Step.To(model with { Place = this with { IsAsking = true } }),
        GoBack when IsAsking => Step.To(model with { Place = this with { IsAsking = false } }),
        MoveMark or GoOn or Pick when IsAsking => Step.To(model),
        MoveMark move => Step.To(model with { Place = this with { Marked = Marks.Move(Marked, move.By, Sheets.Count + 1) ?? 0 } }),
        Pick pick when pick.Index <= Sheets.Count => Open(model, pick.Index),
        GoOn => Open(model, Marked),
        GoBack => Step.Leave(model),
        _ => Step.To(model),
    };

    public override Step OnInputEnded(Model model) => Step.Quit(model, ExitCode.Done);

    private Step Open(Model model, int at) => at == 0
        ? Step.Ask(model, new NewSheet())
        : Step.To(model with { Place = new SheetPlace(Sheets[at - 1], 0) });
}
