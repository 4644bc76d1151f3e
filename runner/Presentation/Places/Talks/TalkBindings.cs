namespace Rehearsal.Runner.Presentation.Places.Talks;

/// <summary>The keys of a talk, by what it waits for.</summary>
internal static class TalkBindings
{
    private static readonly Binding Leave = Bindings.Back("leave; the talk is kept and can be gone on with", "leave");

    public static IReadOnlyList<Binding> Of(TalkPlace place) => place.Stage switch
    {
        Arriving => [new([Key.Any], "show the rest at once", new ShowRest()) { Hint = "shows the rest" }, Pause with { Hint = "pause" }, Bindings.Help with { Hint = null }],
        Paused => [new([Key.Enter, Key.Of('p')], "go on with the talk", new GoOn()) { Hint = "go on" }, Bindings.Help, Leave],
        GoingBack => [.. Phases(place), Bindings.Help, Bindings.Back("stay where you are", "stay here")],
        Replying replying => Reply(place, replying),
        Speaking =>
        [
            Bindings.GoOn("done; the options come back", "done"),
            new([Key.Escape], "back to the options", new GoBack()) { Hint = "back to the options" },
        ],
        Matching => [.. Options(place, "this one was nearest", "the one that is marked was nearest", "nearest"), Bindings.Help, Bindings.Back("back to your own words", "back")],
        Checking =>
        [
            .. Bindings.Digits(SelfCheck.Questions.Count, "tick what was in your line", "tick"),
            Bindings.Up,
            Bindings.Down,
            .. place.Stage is Checking { Mark: { } at } ? [new Binding([Key.Of(' ')], "tick what is marked", new Pick(at))] : Array.Empty<Binding>(),
            Bindings.GoOn("go on; ticking nothing is fine", "go on"),
            Bindings.Help,
            Bindings.Back("back to the options", "back"),
        ],
        Over => [Bindings.GoOn("to the debrief", "debrief"), TakeBack(place), ToPhase(place), Bindings.Help, Leave],
        BrokenOff => [Bindings.GoOn("to the debrief of what was said", "debrief"), Bindings.Help, Leave],
        _ => [],
    };

    private static IReadOnlyList<Binding> Reply(TalkPlace place, Replying replying)
    {
        var single = place.Scene.Choices.Count == 1;
        return
        [
            .. single ? Single() : Options(place, "say that option", "say the option that is marked", "say it", replying.Mark),
            new([Key.Of('w')], "my own words first: the options hide until you have typed it, or said it aloud", new SpeakFirst())
            {
                Hint = "my own words",
                WhyNot = single ? "There is only one way on here." : null,
            },
            TakeBack(place),
            ToPhase(place),
            Pause,
            Bindings.Help,
            Leave,
        ];
    }

    private static Binding Pause { get; } = new([Key.Of('p')], "pause; nothing is lost", new PauseTalk());

    private static Binding ToPhase(TalkPlace place) => new([Key.Of('g')], "go back to where a phase began", new ChoosePhase())
    {
        WhyNot = place.Behind.Count == 0 ? "There is no phase behind you to go back to yet." : null,
    };

    private static IEnumerable<Binding> Phases(TalkPlace place) =>
    [
        .. Bindings.Digits(place.Behind.Count, "go back there", "go back there"),
        Bindings.GoOn("go back to the one that is marked", null),
        Bindings.Up with { Hint = "choose" },
        Bindings.Down with { Hint = "choose" },
    ];

    private static IEnumerable<Binding> Single() => [Bindings.GoOn("go on", "go on"), new([Key.Of('1')], "go on", new Pick(0))];

    private static IEnumerable<Binding> Options(TalkPlace place, string words, string wordsMarked, string hint, int? mark = null) =>
    [
        .. Bindings.Digits(place.Scene.Choices.Count, words, mark is null ? hint : null),
        Bindings.GoOn(wordsMarked, mark is null ? null : hint),
        Bindings.Up with { Hint = "choose" },
        Bindings.Down with { Hint = "choose" },
    ];

    private static Binding TakeBack(TalkPlace place) => new([Key.Of('u')], "take your last reply back", new TakeItBack())
    {
        Hint = "take back",
        WhyNot = place.Replies == 0 ? "There is no reply to take back yet." : null,
    };
}
