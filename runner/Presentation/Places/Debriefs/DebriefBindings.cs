namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>The keys of the debrief, by step.</summary>
internal static class DebriefBindings
{
    private static readonly Binding Leave = Bindings.Back("leave; what you answered so far is kept", "leave");

    public static IReadOnlyList<Binding> Of(DebriefPlace place) => place.Step switch
    {
        AskTakeBack => [.. Pick(place, "this line", "this one"), Bindings.Up with { Hint = "choose" }, Bindings.Down with { Hint = "choose" }, .. Asked(place)],
        AskSelf => [.. Pick(place, "so much, of 5", "answer"), Left, Right, .. Asked(place)],
        AskWhy { Why: not null } => [Bindings.GoOn("keep what is typed; nothing typed is fine", "go on"), Skip("leave it open"), NumbersInField(place)],
        PlanWhen or PlanWill => [Bindings.GoOn("keep it like this", "keep"), Skip("skip this plan"), NumbersInField(place)],
        SeeMoment => [Bindings.GoOn("go on", "go on"), Again(place), Anywhere(place), Numbers(place), Bindings.Help, Leave],
        Parting =>
        [
            new([Key.Of('r')], "run this talk again from the beginning", new RunAgain()) { Hint = "run it again" },
            Again(place),
            Anywhere(place),
            Beside(place),
            new([Key.Of('m')], "see a model of this talk, good or bad, with the reasons", new ShowModels()) { Hint = "see a model" },
            new([Key.Of('k')], "the card to take along to the real talk", new ShowCard()) { Hint = "card" },
            Numbers(place),
            new([Key.Of('s')], "past talks", new ShowSessions()) { Hint = "past talks" },
            Bindings.GoOn("done", "done"),
            Bindings.Help,
            Leave with { Hint = null },
        ],
        _ => [Bindings.GoOn("go on", "go on"), Numbers(place), Bindings.Help, Leave],
    };

    private static Binding Left { get; } = new([Key.Left, Key.Up], "mark one less", new MoveMark(-1)) { Hint = "choose" };

    private static Binding Right { get; } = new([Key.Right, Key.Down], "mark one more", new MoveMark(1)) { Hint = "choose" };

    private static IEnumerable<Binding> Pick(DebriefPlace place, string words, string hint) => Bindings.Digits(place.Step.Options(place.Talk), words, hint);

    private static IEnumerable<Binding> Asked(DebriefPlace place) =>
        [Bindings.GoOn(place.Step.Marked is null ? "leave it open" : "the one that is marked", place.Step.Marked is null ? "leave it open" : "answer"), Bindings.Help, Leave];

    private static Binding Skip(string words) => new([Key.Escape], words, new GoBack()) { Hint = words };

    private static Binding Again(DebriefPlace place) => new([Key.Of('f')], "try the moment worth another try again, from just before it", new TryThisAgain())
    {
        Hint = "try this moment again",
        WhyNot = place.Talk.Debrief.Costliest is null ? "There is no such moment in this talk." : null,
    };

    private static Binding Anywhere(DebriefPlace place) => new([Key.Of('g')], "go to any moment and choose differently", new ShowMoments())
    {
        Hint = "any moment",
        WhyNot = place.Talk.Debrief.Moments.Count == 0 ? "No line of this talk was rated." : null,
    };

    private static Binding Beside(DebriefPlace place) => new([Key.Of('b')], "this talk beside the one it was forked from", new CompareTalks())
    {
        Hint = place.Talk.Before is null ? null : "side by side",
        WhyNot = place.Talk.Before is null ? "There is no other talk to lay beside this one. f or g tries something else first." : null,
    };

    private static Binding Numbers(DebriefPlace place) => new([Key.Of('n'), Key.Control('n')], "the numbers", new ShowNumbers())
    {
        Hint = "numbers",
        WhyNot = place.NumbersShown ? "The numbers stand above." : null,
    };

    private static Binding NumbersInField(DebriefPlace place) => Numbers(place) with { Keys = [Key.Control('n')], Hint = null };
}
