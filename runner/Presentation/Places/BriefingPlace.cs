using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>What somebody needs to know before they open the door.</summary>
internal sealed record BriefingPlace(Briefing Briefing) : Place
{
    private const string CoachOn = "coach mode on: thoughts, meters, and how each line was read";

    /// <summary>A plan of the time before that nobody has answered yet, or null.</summary>
    private SavedPlan? Asked => Briefing.Plans.FirstOrDefault(plan => plan.Kept is null && !Passed.Contains(plan.Position));

    /// <summary>The plans that the learner left open this time.</summary>
    public IReadOnlyList<int> Passed { get; init; } = [];

    public override IReadOnlyList<Binding> Bindings(Model model) => Asked is null ? Resting(model) :
    [
        new([Key.Of('y')], "yes, the plan was kept", new AnswerPlan(PlanAnswer.Yes)) { Hint = "yes" },
        new([Key.Of('p')], "partly", new AnswerPlan(PlanAnswer.Partly)) { Hint = "partly" },
        new([Key.Of('n')], "no, or it did not come up", new AnswerPlan(PlanAnswer.No)) { Hint = "no" },
        Presentation.Bindings.GoOn("leave it open for now", "leave it open"),
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back, without beginning", "back"),
    ];

    private static IReadOnlyList<Binding> Resting(Model model) =>
    [
        Presentation.Bindings.GoOn("begin the talk", "begin"),
        new([Key.Of('c')], model.Settings.Coach ? "coach mode off: the partner's words are the only feedback" : CoachOn, new ToggleCoach())
        {
            Hint = model.Settings.Coach ? "coach mode off" : "coach mode on",
        },
        new([Key.Of('o')], "practise one part of the talk", new ShowPhases()) { Hint = "one part" },
        new([Key.Of('m')], "see a model of it first, good or bad, with the reasons", new ShowModels()) { Hint = "see a model" },
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back, without beginning", "back"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = $"briefing/{Briefing.Scenario}",
        Title = Briefing.Header.Title,
        Body = [.. About(Briefing.Header), .. Wished(), .. Plans(Briefing.Plans), new Paragraph($"{Words.NotAnAssessment} Try the bad line too, if you like: u takes it back.", Tone.Dim)],
        Notice = Asked is { } plan ? $"Did you, since then? When {plan.Plan.When}: {plan.Plan.Will}" : model.Settings.Coach ? "Coach mode is on." : null,
    };

    public override Step On(Model model, Message message) => message switch
    {
        AnswerPlan answer when Asked is { } plan => Step.To(model with { Place = Answered(plan, answer.Answer) }, new KeepPlanAnswer(plan.SessionId, plan.Position, answer.Answer)),
        GoOn when Asked is { } plan => Step.To(model with { Place = this with { Passed = [.. Passed, plan.Position] } }),
        GoOn => Begin(model, Briefing.Wish),
        ToggleCoach => Step.To(model with { Settings = model.Settings with { Coach = !model.Settings.Coach } }),
        ShowPhases => Step.To(model with { Place = new PhasesPlace(this) }),
        ShowModels => Step.To(model with { Place = new ModelsPlace(Briefing.Scenario, null, Briefing.Header.Title, this) }),
        GoBack => Step.Leave(model),
        _ => Step.To(model),
    };

    public Step Begin(Model model, TalkWish wish) => Step.Ask(model, new Begin(Briefing.Scenario, model.Settings.Coach ? Mode.Coach : Mode.Quiet, wish));

    private BriefingPlace Answered(SavedPlan answered, PlanAnswer answer) =>
        this with { Briefing = Briefing with { Plans = [.. Briefing.Plans.Select(plan => plan == answered ? plan with { Kept = answer } : plan)] } };

    /// <summary>What was fixed for this run and may be told; a hidden circumstance stays hidden.</summary>
    private IEnumerable<Block> Wished()
    {
        if (Briefing.Wish.Vary.Count > 0) yield return new Paragraph("This time one of the hidden circumstances is a harder one.", Tone.Dim);
    }

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
        foreach (var plan in plans) yield return new Paragraph(PlanWords.Sentence(plan.Plan) + (plan.Kept is { } kept ? $" ({PlanWords.Answer(kept)})" : ""));
    }

    /// <summary>The setting of a talk in words.</summary>
    public static string Where(string setting) => setting switch
    {
        "room" => "in a room, face to face",
        "video" => "on a video call",
        "phone" => "on the phone",
        _ => setting,
    };
}
