namespace Rehearsal.Runner.Presentation.Places;

/// <summary>What the user may set once for all talks. Every change is kept at once.</summary>
/// <param name="Before">To go back to.</param>
internal sealed record SettingsPlace(Place Before, int Marked) : Place
{
    private static readonly InterfaceChoice[] Interfaces = [InterfaceChoice.Automatic, InterfaceChoice.Full, InterfaceChoice.Inline, InterfaceChoice.Plain];

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        .. ValueRows.Bindings(Rows(model.Kept).Count),
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back; what you changed is kept", "back"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = "settings",
        Title = "Settings",
        Picker = new Picker([.. Rows(model.Kept).Select(row => row.Option)], Marked),
    };

    public override Step On(Model model, Message message) => message switch
    {
        MoveMark move => Step.To(model with { Place = this with { Marked = Marks.Move(Marked, move.By, Rows(model.Kept).Count) ?? 0 } }),
        ChangeValue change => Change(model, Marked, change.By),
        Pick pick when pick.Index < Rows(model.Kept).Count => Change(model, pick.Index, 1),
        GoBack => Step.To(model with { Place = Before }),
        _ => Step.To(model),
    };

    public override IEnumerable<Block> MoreHelp(Model model) => [new Heading("What each setting is for"), .. Rows(model.Kept).Select(row => new Fact(row.Name, row.About))];

    public override Step OnInputEnded(Model model) => Before.OnInputEnded(model);

    private Step Change(Model model, int row, int by)
    {
        var kept = Rows(model.Kept)[row].Moved(by);
        var next = model with { Place = this with { Marked = row }, Kept = kept, Settings = InForce(model, kept) };
        return Step.To(next, new SaveSettings(kept));
    }

    /// <summary>What was changed holds at once; what this run was started with holds until then. Lines are never held back where lines are typed.</summary>
    private static Settings InForce(Model model, Settings kept) => new(
        kept.Coach == model.Kept.Coach ? model.Settings.Coach : kept.Coach,
        kept.Paced == model.Kept.Paced ? model.Settings.Paced : kept.Paced && !model.IsTyped,
        kept.Interface);

    private static IReadOnlyList<ValueRow<Settings>> Rows(Settings kept) =>
    [
        ValueRow<Settings>.Of("Feedback", "For new talks. Quiet: the partner's words are the only feedback. Coach: thoughts, meters, and how each line was read.", [false, true], kept.Coach, SettingWords.Feedback, coach => kept with { Coach = coach }),
        ValueRow<Settings>.Of("Pace", "How the partner's lines arrive: one after another, as somebody says them, or all at once.", [true, false], kept.Paced, SettingWords.Pace, paced => kept with { Paced = paced }),
        ValueRow<Settings>.Of("Interface", "From the next start on. Full: the whole terminal. Inline: the talk in the scroll-back. Plain: lines, for screen readers.", Interfaces, kept.Interface, SettingWords.Interface, choice => kept with { Interface = choice }),
    ];
}
