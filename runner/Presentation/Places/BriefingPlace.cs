using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>What somebody needs to know before they open the door.</summary>
internal sealed record BriefingPlace(Briefing Briefing) : Place
{
    private const string CoachOn = "coach mode on: thoughts, meters, and how each line was read";

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        Presentation.Bindings.GoOn("begin the talk", "begin"),
        new([Key.Of('c')], model.Settings.Coach ? "coach mode off: the partner's words are the only feedback" : CoachOn, new ToggleCoach())
        {
            Hint = model.Settings.Coach ? "coach mode off" : "coach mode on",
        },
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back, without beginning", "back"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = $"briefing/{Briefing.Scenario}",
        Title = Briefing.Header.Title,
        Body = [.. About(Briefing.Header), .. Plans(Briefing.Plans), new Paragraph($"{Words.NotAnAssessment} Try the bad line too, if you like: u takes it back.", Tone.Dim)],
        Notice = model.Settings.Coach ? "Coach mode is on." : null,
    };

    public override Step On(Model model, Message message) => message switch
    {
        GoOn => Step.Ask(model, new Begin(Briefing.Scenario, model.Settings.Coach ? Mode.Coach : Mode.Quiet)),
        ToggleCoach => Step.To(model with { Settings = model.Settings with { Coach = !model.Settings.Coach } }),
        GoBack => Step.Leave(model),
        _ => Step.To(model),
    };

    /// <summary>The situation and the parts in it, as the author wrote them down.</summary>
    public static IEnumerable<Block> About(ScenarioHeader header)
    {
        foreach (var paragraph in header.Situation) yield return new Paragraph(paragraph);
        if (header.You is { } you) yield return new Fact("You are", you);
        if (header.With is { } with) yield return new Fact("You talk with", with);
        if (header.Setting is { } setting) yield return new Fact("Where", Where(setting));
        if (header.Goal is { } goal) yield return new Fact("Your goal", goal);
        if (header.ContentNote is { } note) yield return new Fact("Before you begin", note);
    }

    private static IEnumerable<Block> Plans(IReadOnlyList<SavedPlan> plans)
    {
        if (plans.Count > 0) yield return new Heading("What you planned last time");
        foreach (var plan in plans) yield return new Paragraph(PlanWords.Sentence(plan.Plan));
    }

    private static string Where(string setting) => setting switch
    {
        "room" => "in a room, face to face",
        "video" => "on a video call",
        "phone" => "on the phone",
        _ => setting,
    };
}
