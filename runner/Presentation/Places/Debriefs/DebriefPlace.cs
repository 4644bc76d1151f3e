using System.Collections.Immutable;
using Rehearsal.Engine.Records;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>The debrief, one step after the other.</summary>
/// <param name="Log">The page so far; only grows.</param>
/// <param name="Since">Where in the log the present step begins.</param>
/// <param name="Plans">Kept so far.</param>
/// <param name="NumbersShown">The numbers stand on the page already.</param>
internal sealed record DebriefPlace(
    Debriefed Talk,
    ImmutableList<Block> Log,
    int Since,
    DebriefStep Step,
    Reflection Reflection,
    IReadOnlyList<IfThenPlan> Plans,
    bool NumbersShown) : Place
{
    public string Session => Talk.Record.Summary.Id;

    public override Typing? Typing => Step.Typing;

    public override string Farewell => "The debrief is kept:  rehearse debrief last";

    /// <summary>Begins with the questions; a debrief that was had before begins with what it told.</summary>
    public static Presentation.Step Enter(Model model, Debriefed talk)
    {
        var known = talk.Record.Reflection;
        var place = new DebriefPlace(talk, [], 0, new SayAloud(), known, [], NumbersShown: false);
        var isNew = known is { TakeBackMoment: null, SelfClarity: null, SelfCare: null } && talk.Debrief.Moments.Count > 0;
        return Presentation.Step.To(model with { Place = isNew ? DebriefSteps.Begin(place, new AskTakeBack()) : DebriefSteps.Begin(place, new HearFriend()) });
    }

    public override Place Typed(Typing typing) => this with { Step = Step.Typed(typing) };

    public override IReadOnlyList<Binding> Bindings(Model model) => DebriefBindings.Of(this);

    public override Screen Page(Model model) => DebriefScreen.Of(this);

    public override Presentation.Step On(Model model, Message message) => DebriefUpdate.On(model, this, message);

    public override Presentation.Step OnInputEnded(Model model) =>
        WholeDebriefPlace.Enter(model, Talk with { Record = Talk.Record with { Reflection = Reflection, Plans = Plans.Count > 0 ? Plans : Talk.Record.Plans } });
}
