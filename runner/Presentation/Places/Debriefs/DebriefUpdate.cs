using Rehearsal.Engine.Records;
using Presented = Rehearsal.Runner.Presentation.Step;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>What messages do in the debrief. Every answer is kept at once.</summary>
internal static class DebriefUpdate
{
    public static Presented On(Model model, DebriefPlace place, Message message) => message switch
    {
        MoveMark move => Stay(model, place with { Step = place.Step.Mark(Marks.Move(place.Step.Marked, move.By, place.Step.Options(place.Talk))) }),
        Pick pick when pick.Index < place.Step.Options(place.Talk) => Answered(model, place, pick.Index),
        GoOn => OnGoOn(model, place),
        GoBack when place.Step is AskWhy { Why: not null } or PlanWhen or PlanWill => Next(model, place),
        GoBack => Presented.Leave(model, farewell: place.Farewell),
        ShowNumbers => OnNumbers(model, place),
        TryThisAgain when place.Talk.Debrief.Costliest is { } moment => Presented.Ask(model, new TryAgain(place.Session, moment.Turn.Number)),
        ShowMoments when place.Talk.Debrief.Moments.Count > 0 => Presented.To(model with { Place = new MomentsPlace(place, 0) }),
        CompareTalks when place.Talk.Before is not null => Presented.To(model with { Place = new ComparePlace(place) }),
        ShowCard => Presented.Ask(model, new LoadCard(null, place.Session)),
        ShowModels => Presented.To(model with { Place = new ModelsPlace(place.Talk.Script, place.Session, place.Talk.Record.Summary.Title, place) }),
        RunAgain => Presented.Ask(model, new OpenScenarioOf(place.Session)),
        ShowSessions => Presented.Ask(model, new ListSessions()),
        _ => Presented.To(model),
    };

    private static Presented OnGoOn(Model model, DebriefPlace place) => place.Step switch
    {
        { Marked: { } at } => Answered(model, place, at),
        AskWhy { Why: { } why } => Explained(model, place, why.Text.Trim()),
        PlanWhen plan => Cued(model, place, plan),
        PlanWill plan => Planned(model, place, plan),
        Parting => Presented.Leave(model, farewell: place.Farewell),
        _ => Next(model, place),
    };

    private static Presented Answered(Model model, DebriefPlace place, int index) => place.Step switch
    {
        AskTakeBack => Reflected(
            model,
            place,
            place.Reflection with { TakeBackMoment = place.Talk.Debrief.Moments[index].Number },
            $"Moment {Words.Number(index + 1)}: {place.Talk.Debrief.Moments[index].Chosen.Text}"),
        AskSelf { AboutCare: false } => Reflected(model, place, place.Reflection with { SelfClarity = index + 1 }, $"{Words.Number(index + 1)} of 5"),
        AskSelf => Reflected(model, place, place.Reflection with { SelfCare = index + 1 }, $"{Words.Number(index + 1)} of 5"),
        _ => Presented.To(model),
    };

    private static Presented Explained(Model model, DebriefPlace place, string why) => why.Length == 0 || why == place.Reflection.WhyItWorked
        ? Next(model, place)
        : Reflected(model, place, place.Reflection with { WhyItWorked = why }, why);

    private static Presented Reflected(Model model, DebriefPlace place, Reflection reflection, string echo)
    {
        var next = place with { Reflection = reflection, Log = place.Log.Add(new Aside(echo)) };
        return Next(model, next, new SaveReflection(place.Session, reflection));
    }

    private static Presented Cued(Model model, DebriefPlace place, PlanWhen plan)
    {
        var when = plan.When.Text.Trim();
        return when.Length == 0 ? Next(model, place) : Stay(model, place with { Step = new PlanWill(when, Typing.From(plan.Left[0].Will), plan.Left) });
    }

    private static Presented Planned(Model model, DebriefPlace place, PlanWill plan)
    {
        var will = plan.Will.Text.Trim();
        if (will.Length == 0) return Next(model, place);
        var kept = new IfThenPlan(plan.When, will);
        IReadOnlyList<IfThenPlan> plans = [.. place.Plans, kept];
        return Next(model, place with { Plans = plans, Log = place.Log.Add(new Paragraph(PlanWords.Sentence(kept))) }, new SavePlans(place.Session, plans));
    }

    private static Presented OnNumbers(Model model, DebriefPlace place) => place.NumbersShown
        ? Presented.To(model with { Notice = "The numbers stand above." })
        : Stay(model, place with { NumbersShown = true, Log = place.Log.AddRange(DebriefNumbers.Of(place.Talk, place.Reflection)) });

    private static Presented Next(Model model, DebriefPlace place, params IReadOnlyList<Effect> effects) =>
        Presented.To(model with { Place = DebriefSteps.Begin(place, DebriefSteps.After(place)) }, effects);

    private static Presented Stay(Model model, DebriefPlace place) => Presented.To(model with { Place = place });
}
