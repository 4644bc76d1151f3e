namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>The debrief as a screen.</summary>
internal static class DebriefScreen
{
    public static Screen Of(DebriefPlace place) => new()
    {
        Place = $"debrief/{place.Session}",
        Title = place.Talk.Record.Summary.Title,
        Status = "debrief",
        Body = place.Log,
        Since = place.Since,
        Picker = PickerOf(place),
        Field = FieldOf(place.Step),
    };

    private static Picker? PickerOf(DebriefPlace place) => place.Step switch
    {
        AskTakeBack ask => new Picker([.. place.Talk.Debrief.Moments.Select(moment => new Option(moment.Chosen.Text))], ask.At),
        AskSelf ask => new Picker([.. Enumerable.Range(1, AskSelf.Steps).Select(number => new Option(Words.Number(number)))], ask.At, Numbered: false, IsScale: true),
        _ => null,
    };

    private static Field? FieldOf(DebriefStep step) => step switch
    {
        AskWhy { Why: { } why } => new Field("Why did it work?", why, "In your words, or just Enter."),
        PlanWhen plan => new Field("When …", plan.When, "Change it as you like; emptied, it is skipped."),
        PlanWill plan => new Field($"When {plan.When}, I will …", plan.Will),
        _ => null,
    };
}
