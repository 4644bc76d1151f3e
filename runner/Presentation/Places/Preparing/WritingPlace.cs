using Rehearsal.Engine.Preparation;

namespace Rehearsal.Runner.Presentation.Places.Preparing;

/// <summary>One part of a case is written. What may be said of it is said once; Enter again keeps it as it stands.</summary>
/// <param name="Line">What is typed.</param>
/// <param name="Said">The text that the advice below is about; null before anything was said.</param>
/// <param name="GoesOn">The next part follows: a new case is written from its beginning to its end.</param>
internal sealed record WritingPlace(Sheet Sheet, SheetPart Part, Typing Line, string? Said, bool GoesOn) : Place
{
    public static WritingPlace At(Sheet sheet, SheetPart part, bool goesOn) => new(sheet, part, Typing.From(sheet[part]), null, goesOn);

    public override Typing Typing => Line;

    public override Place Typed(Typing typing) => this with { Line = typing };

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        Presentation.Bindings.GoOn("keep it; nothing written is fine", GoesOn ? "next" : "keep it"),
        new([Key.Escape], GoesOn ? "see the whole case; what is written is kept" : "back, and leave it as it was", new GoBack()) { Hint = GoesOn ? "the whole case" : "back" },
    ];

    public override Screen Page(Model model) => new()
    {
        Place = $"sheet/{Sheet.Id}/{Part}",
        Title = SheetWords.Title(Sheet),
        Status = $"{Words.Number((int)Part + 1)} of {Words.Number(SheetParts.All.Count)}",
        Body = [new Heading(Part.Question()), new Aside($"For instance: {Part.Example()}"), .. Advice()],
        Field = new Field(SheetWords.Label(Part), Line, Said is null ? "Enter keeps it; empty is fine." : "Change it, or Enter keeps it as it is."),
    };

    public override Step On(Model model, Message message) => message switch
    {
        GoOn when Said != Text && SheetRules.Of(Part, Text).Any(finding => Text.Length > 0 || finding.Rule != "missing") => Step.To(model with { Place = this with { Said = Text } }),
        GoOn => Kept(model),
        GoBack => Step.To(model with { Place = new SheetPlace(Sheet, (int)Part) }),
        _ => Step.To(model),
    };

    private string Text => Line.Text.Trim();

    private IEnumerable<Block> Advice() => Said is null ? [] : SheetRules.Of(Part, Said).Select(finding => new Paragraph(finding.Advice));

    private Step Kept(Model model) => Step.Ask(model, new KeepPart(Sheet, Part, Text, GoesOn));
}
