using System.Collections.Immutable;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation.Places.Talks;

/// <summary>The talk. A quiet run shows what is said and nothing else; coach mode adds what was thought and how each line was read.</summary>
/// <param name="PageName">Stays while the learner goes back and forth in one talk.</param>
/// <param name="Log">The page so far; only grows.</param>
/// <param name="Scene">The scene that is on the stage, or arriving.</param>
/// <param name="Shown">How many of its lines are in the log.</param>
/// <param name="Replies">How many replies could be taken back.</param>
/// <param name="MetersBefore">As they stood before the last reply.</param>
internal sealed record TalkPlace(
    string PageName,
    SessionSummary Summary,
    ScenarioHeader Header,
    ImmutableList<Block> Log,
    Scene Scene,
    int Shown,
    int Replies,
    IReadOnlyDictionary<string, int> MetersBefore,
    TalkStage Stage) : Place
{
    public bool IsCoached => Summary.Mode == Mode.Coach;

    /// <summary>Where in the log the present exchange begins: with what the learner said or did last.</summary>
    public int Since { get; init; }

    /// <summary>The phases so far, in order.</summary>
    public IReadOnlyList<ReachedPhase> Reached { get; init; } = [];

    /// <summary>Those of them that began before the scene on the stage.</summary>
    public IReadOnlyList<ReachedPhase> Behind => [.. Reached.Where(phase => phase.Turn < Scene.Turn)];

    /// <summary>The answer is still on its way to the page.</summary>
    public bool IsArriving => Stage is Arriving or Paused { Before: Arriving };

    public override Typing? Typing => (Stage as Speaking)?.Line;

    public override string Farewell => Scene.IsOver
        ? $"The talk is kept. Its debrief:  rehearse debrief {Last}"
        : Replies == 0 && Stage is not BrokenOff
            ? "No reply was given, so there is nothing to go on with."
            : $"The talk is kept. Go on with:  rehearse play --resume {Last}";

    /// <summary>Left now, it is the talk to go on with.</summary>
    public bool IsUnderWay => !Scene.IsOver && Replies > 0;

    private const string Last = "last";

    public static Step Enter(Model model, OpenTalk talk, Entrance entrance) => TalkArrival.Enter(model, talk, entrance);

    public override Place Typed(Typing typing) => Stage is Speaking ? this with { Stage = new Speaking(typing) } : this;

    public override IReadOnlyList<Binding> Bindings(Model model) => TalkBindings.Of(this);

    public override Screen Page(Model model) => TalkPage.Of(this);

    public override Step On(Model model, Message message) => TalkUpdate.On(model, this, message);

    public override IEnumerable<Block> MoreHelp(Model model) => IsCoached ? [new Aside(CoachWords.Legend)] : [];

    public override Step OnInputEnded(Model model) => Stage switch
    {
        BrokenOff => Step.Quit(model, ExitCode.Scenario, Farewell),
        _ when Scene.IsOver => Step.Ask(model, new LoadDebrief(Summary.Id)),
        _ => Step.Quit(model, ExitCode.AnswersRanOut, Farewell),
    };
}
