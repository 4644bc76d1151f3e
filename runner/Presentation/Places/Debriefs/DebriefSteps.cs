using Rehearsal.Engine.Records;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>The order of the steps, and the words each begins with.</summary>
internal static class DebriefSteps
{
    /// <summary>The place at the beginning of a step: its words are on the page.</summary>
    public static DebriefPlace Begin(DebriefPlace place, DebriefStep step) => place with
    {
        Step = step,
        Since = place.Log.Count,
        Log = place.Log.AddRange(Reason(place)).AddRange(Words(place, step)),
    };

    /// <summary>The step after this one.</summary>
    public static DebriefStep After(DebriefPlace place) => place.Step switch
    {
        AskTakeBack => new AskSelf(AboutCare: false),
        AskSelf { AboutCare: false } => new AskSelf(AboutCare: true),
        AskSelf => new HearFriend(),
        HearFriend when place.Talk.Debrief.Counts.Rated == 0 => FirstPlan(place.Talk),
        HearFriend => new SeeMoment(),
        SeeMoment => new AskWhy(place.Talk.Debrief.Strongest is null ? null : Typing.From(place.Reflection.WhyItWorked ?? "")),
        AskWhy => FirstPlan(place.Talk),
        PlanWhen when_ => Plan(Rest(when_.Left)),
        PlanWill will => Plan(Rest(will.Left)),
        _ => new Parting(),
    };

    private static DebriefStep FirstPlan(Debriefed talk) => Plan(talk.Record.Plans.Count > 0 ? talk.Record.Plans : PlanSuggestions.Of(talk));

    private static DebriefStep Plan(IReadOnlyList<IfThenPlan> left) => left.Count == 0 ? new SayAloud() : new PlanWhen(Typing.From(left[0].When), left);

    private static IReadOnlyList<IfThenPlan> Rest(IReadOnlyList<IfThenPlan> left) => [.. left.Skip(1)];

    /// <summary>The author's reason comes once the learner has found one, or passed.</summary>
    private static IEnumerable<Block> Reason(DebriefPlace place) => place.Step is AskWhy ? DebriefWords.WhyItWorked(place.Talk) : [];

    private static IEnumerable<Block> Words(DebriefPlace place, DebriefStep step) => step switch
    {
        AskTakeBack => [new Heading("Before anything else: which line would you take back?")],
        AskSelf { AboutCare: false } => [new Heading("How clear were you?")],
        AskSelf => [new Heading("How much care was in it?")],
        HearFriend => [.. DebriefWords.Friend(place.Talk), .. DebriefWords.Counts(place.Talk)],
        SeeMoment => DebriefWords.Worth(place.Talk, place.Reflection.TakeBackMoment),
        AskWhy => DebriefWords.Worked(place.Talk),
        PlanWhen plan when place.Step is AskWhy or HearFriend => [new Heading(plan.Left.Count == 1 ? "A plan for the real talk, if you want it" : "Two plans for the real talk, if you want them")],
        SayAloud => Aloud(place.Talk),
        Parting => Farewell(place.Talk),
        _ => [],
    };

    private static IEnumerable<Block> Aloud(Debriefed talk)
    {
        yield return new Heading("Now say your opening line aloud, once.");
        if (DebriefWords.Opening(talk) is not { } line) yield break;
        yield return new Quote(line);
    }

    /// <summary>Scores rose from the first run to the second (MPathic-VR, N=421), and spaced runs hold longer (d≈.54, Latimier 2021).</summary>
    private static IEnumerable<Block> Farewell(Debriefed talk)
    {
        var other = talk.Record.Summary.Circumstances.Vary.Count > 0 ? $" {Places.Words.Capitalised(DebriefWords.Partner(talk))} may have had another day by then." : "";
        yield return new Paragraph($"Run it a second time, now or tomorrow: that is where most of it comes together.{other}");
    }
}
