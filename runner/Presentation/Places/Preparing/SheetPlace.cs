using Rehearsal.Engine.Preparation;

namespace Rehearsal.Runner.Presentation.Places.Preparing;

/// <summary>A prepared case, whole: every part with what may be said of it.</summary>
/// <param name="Marked">0-based among the parts.</param>
internal sealed record SheetPlace(Sheet Sheet, int Marked) : Place
{
    /// <summary>What stands between the labels of the parts and an empty one.</summary>
    private const string Empty = "–";

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        .. Presentation.Bindings.Choose(isEmpty: false),
        Presentation.Bindings.GoOn("write the marked part", "write this part"),
        .. Presentation.Bindings.Digits(SheetParts.All.Count, "write this part", hint: null),
        new([Key.Of('r')], "rehearse this talk, with these words in the script", new RehearseSheet()) { Hint = "rehearse it", WhyNot = Sheet.Written.Any() ? null : "Nothing is written yet." },
        new([Key.Of('k')], "the card to take along", new ShowCard()) { Hint = "card", WhyNot = Sheet.Written.Any() ? null : "Nothing is written yet." },
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back; what is written is kept", "back"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = $"sheet/{Sheet.Id}",
        Title = SheetWords.Title(Sheet),
        Status = "prepare",
        Body = [new Paragraph(SheetRules.Before, Tone.Dim)],
        Picker = new Picker([.. SheetParts.All.Select(Option)], Marked),
    };

    public override Step On(Model model, Message message) => message switch
    {
        MoveMark move => Step.To(model with { Place = this with { Marked = Marks.Move(Marked, move.By, SheetParts.All.Count) ?? 0 } }),
        Pick pick when pick.Index < SheetParts.All.Count => Write(model, pick.Index),
        GoOn => Write(model, Marked),
        RehearseSheet when Sheet.Written.Any() => Step.Ask(model, new OpenScenario(SheetFills.Scenario, TalkWish.None with { Fills = SheetFills.Of(Sheet), Sheet = Sheet.Id })),
        ShowCard when Sheet.Written.Any() => Step.Ask(model, new LoadCard(Sheet.Id, null)),
        GoBack => Step.Ask(model, new ListSheets()),
        _ => Step.To(model),
    };

    private Step Write(Model model, int at) => Step.To(model with { Place = WritingPlace.At(Sheet, SheetParts.All[at], goesOn: false) });

    private Option Option(SheetPart part)
    {
        var text = Sheet[part];
        var advice = string.Join(' ', SheetRules.Of(part, text).Select(finding => finding.Advice));
        return new Option(text.Length > 0 ? text : Empty, Lead: SheetWords.Label(part), About: advice.Length > 0 ? advice : part.Question());
    }
}
