using System.Collections.Immutable;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Tests;

/// <summary>A small scenario for pages and faces: three rated moments and an end.</summary>
internal static partial class Some
{
    public static ScenarioHeader Handover { get; } = new()
    {
        Title = "The missed handover",
        Summary = "A senior engineer skipped a handover and the on-call team paid for it.",
        Theme = "accountability",
        You = "Engineering manager",
        With = "Dana Okafor, senior engineer, four years on the team",
        Situation = ["On Tuesday night the payouts stopped, and the notes that would have helped were never written."],
        Goal = "Leave with a dated commitment, and with Dana still bringing you bad news early.",
        Setting = "room",
        Minutes = 12,
        Level = 2,
        ContentNote = "Somebody is close to tears in this one.",
        Cast = [new CastMember("Dana", "Dana Okafor")],
        Meters = [new MeterTag("trust", "Trust"), new MeterTag("safety", "Safety")],
        Vary = [new VaryTag("temper", ["guarded", "worn_out"])],
    };

    public static IReadOnlyList<Scene> HandoverScenes { get; } =
    [
        At(1, 50, Phase.Open, true, [new Line(null, "The small room, twenty to four."), Dana("You wanted to see me?", "You have decided already, haven't you.", "guarded")],
        [
            Reply("ask", "Four hours went on Tuesday because the notes weren't there. What happened on your side?", 2, 1, "named-the-gap invited-input", "It names the gap without a verdict, then asks before judging."),
            Reply("blame", "You dropped the ball, and everyone saw it.", 0, -2, "blame", "A verdict about the person; what is missing stays vague."),
            Reply("soft", "Nothing terrible. How are you?", -2, 1, "softened-the-message", "What the talk is for has to be guessed."),
        ]),
        At(2, 47, Phase.Explore, true, [Dana("Right.", "So this is decided already.", "shut"), new Line(null, "She looks at the door, then back."), Dana("So what do you want me to do?")],
        [
            Reply("both", "I want the notes there at five, and I can have Priya take your queue from four.", 2, 2, "clear-request removed-obstacle", "The request is dated, and something is taken off her."),
            Reply("rule", "Handover notes by five. From tomorrow, on the day.", 2, 0, "clear-request", "The request could be said back; what stands in the way is still there."),
            Reply("drop", "Let's not make a process out of one bad day.", -1, 1, "let-standard-slide", "It lets her off, and the standard with her."),
        ]),
        At(3, 52, Phase.Agree, false, [Dana("Five o'clock. Fine.", "That I can do.", "calm")],
        [
            Reply("check", "What could get in the way of five tomorrow?", 1, 1, "checked-understanding", "It asks for the obstacle while there is time."),
            Reply("done", "Good. Then we are done.", 0, 0, "rushed-decision", "It ends the talk before the plan is tested."),
        ]),
        new Scene(4, Phase.Close, false, false, [Dana("Thanks. I mean that.", "That was straight."), new Line(null, "Three weeks later the note is there by five.")], [],
            new Ending("commitment", "Commitment, and early news", Outcome.Strong, "She asked before she judged. I said Thursday, and I meant it."), Levels(60)),
    ];

    public static SessionSummary Summary(string id = "01SESSION", Mode mode = Mode.Quiet, int turns = 0, Ending? ending = null, DateTimeOffset? at = null) => new(
        id, "missed-handover", "The missed handover", "/scenarios/missed-handover.ink", "hash", 1, mode,
        new Circumstances(7, new Dictionary<string, string>(StringComparer.Ordinal) { ["temper"] = "worn_out" }, new Dictionary<string, string>(StringComparer.Ordinal)),
        null, at ?? Now, ending is null ? null : at ?? Now, ending, turns, IsSuperseded: false, Stopped: null);

    public static DateTimeOffset Now { get; } = new(2026, 3, 4, 15, 40, 0, TimeSpan.Zero);

    /// <summary>The turns of a talk that chose these options, from 0; a talk that chose three is finished.</summary>
    public static IReadOnlyList<Turn> HandoverTurns(params IReadOnlyList<int> choices)
    {
        var said = choices.Select((choice, at) => new Turn(HandoverScenes[at], choice, HandoverScenes[at + 1].Meters, null, Now));
        return choices.Count < 3 ? [.. said] : [.. said, new Turn(HandoverScenes[3], null, HandoverScenes[3].Meters, null, Now)];
    }

    public static OpenTalk OpenTalk(IReadOnlyList<int> choices, Mode mode = Mode.Quiet, string id = "01SESSION") =>
        new(Summary(id, mode, choices.Count), Handover, HandoverTurns(choices), HandoverScenes[choices.Count]);

    public static Debriefed Debriefed(IReadOnlyList<Turn> turns, Reflection? reflection = null, IReadOnlyList<IfThenPlan>? plans = null) => new(
        new SessionRecord(Summary(turns: turns.Count, ending: HandoverScenes[3].Ending), turns, reflection ?? new Reflection(), plans ?? []),
        Handover,
        Debriefing.Of(turns));

    public static Debriefed Debriefed(params IReadOnlyList<int> choices) => Debriefed(HandoverTurns(choices));

    public static Model Model(Place? place = null, bool coach = false, bool paced = false, bool hasHome = true) =>
        new(new Settings(coach, paced), place ?? new BlankPlace()) { HasHome = hasHome };

    /// <summary>A model in the middle of a talk, after these choices.</summary>
    public static Model InTalk(IReadOnlyList<int> choices, Mode mode = Mode.Quiet, bool paced = false) =>
        Update.Of(Model(paced: paced), new TalkOpened(Engine.Result<OpenTalk>.Of(OpenTalk(choices, mode)), choices.Count == 0 ? Entrance.Begun : Entrance.Resumed)).Model;

    /// <summary>A model at the beginning of a talk, with the first line on its way.</summary>
    public static Model Arriving(Mode mode = Mode.Quiet) => InTalk([], mode, paced: true);

    public static Model InDebrief(params IReadOnlyList<int> choices) => InDebrief(Debriefed(choices));

    public static Model InDebrief(Debriefed talk) => Update.Of(Model(), new DebriefLoaded(Engine.Result<Debriefed>.Of(talk))).Model;

    public static Shelf Shelf(IReadOnlyList<SessionSummary>? unfinished = null, int runs = 0) => new(
        [
            new ShelfCard(new LibraryCard("missed-handover", "/scenarios/missed-handover.ink", Handover, IsShipped: true), Played(runs)),
            new ShelfCard(new LibraryCard("launch", "/scenarios/launch.ink", Handover with { Title = "The launch nobody asked for", Theme = "stretch", Level = 3, Summary = "A boat in nineteen days." }, IsShipped: true)),
        ],
        unfinished ?? [],
        Due());

    /// <summary>So many whole runs of the missed handover, without a rated line.</summary>
    private static ScenarioRuns? Played(int runs) =>
        RunsSoFar.Of([.. Enumerable.Range(0, runs).Select(day => Tallied(lines: 0, both: 0, day: day))]).Scenarios.SingleOrDefault();

    public static Model InLibrary(Shelf? shelf = null) => Update.Of(Model(), new ShelfLoaded(shelf ?? Shelf(), Now)).Model;

    /// <summary>What keys, one after the other, lead to; "Enter", "Esc", "Up", "Down", "Left" and "Right" are keys, anything else is typed letter by letter.</summary>
    public static Step Press(Model model, params IReadOnlyList<string> keys)
    {
        var step = Step.To(model);
        foreach (var key in keys.SelectMany(KeysOf)) step = Update.Of(step.Model, new KeyPressed(key));
        return step;
    }

    /// <summary>What whole lines, one after the other, lead to.</summary>
    public static Step Type(Model model, params IReadOnlyList<string> lines)
    {
        var step = Step.To(model);
        foreach (var line in lines) step = Update.Of(step.Model, new LineTyped(line));
        return step;
    }

    public static Screen Screen(Model model) => ScreenBuilder.Of(model);

    /// <summary>The place, which must be of this kind.</summary>
    public static T In<T>(Model model)
        where T : Place => Assert.IsType<T>(model.Place);

    private static IEnumerable<Key> KeysOf(string keys) => keys switch
    {
        "Enter" => [Key.Enter],
        "Esc" => [Key.Escape],
        "Up" => [Key.Up],
        "Down" => [Key.Down],
        "Left" => [Key.Left],
        "Right" => [Key.Right],
        "Backspace" => [Key.Backspace],
        "Ctrl+P" => [Key.Control('p')],
        _ => keys.Select(Key.Of),
    };

    private static Line Dana(string text, string? thought = null, string? mood = null) => new("Dana", text, thought, mood);

    private static Choice Reply(string label, string text, int clarity, int care, string signals, string why) =>
        new($"talk.{label}", label, text, new Rating(clarity, care), Signals(signals), Style.Speed, why);

    private static Scene At(int turn, int level, Phase phase, bool pressure, IReadOnlyList<Line> lines, IReadOnlyList<Choice> choices) =>
        new(turn, phase, pressure, false, lines, choices, null, Levels(level));

    private static Dictionary<string, int> Levels(int level) => new(StringComparer.Ordinal) { ["trust"] = level, ["safety"] = level - 2 };
}
