using Rehearsal.Engine;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Presentation;

public sealed class BindingTests
{
    /// <summary>Every place, in every state that has a table of its own.</summary>
    public static TheoryData<string> Places { get; } = [.. Models.Keys];

    private static Dictionary<string, Model> Models => new(StringComparer.Ordinal)
    {
        ["library"] = Some.InLibrary(),
        ["empty library"] = Some.InLibrary(new Shelf([], [], Some.Due())),
        ["library, searched"] = Some.Press(Some.InLibrary(), "/", "launch").Model,
        ["library, nothing found"] = Some.Press(Some.InLibrary(), "/", "zzz").Model,
        ["filter"] = Some.Press(Some.InLibrary(), "f", "Down", "Right").Model,
        ["settings"] = Some.Press(Some.InLibrary(), ",", "Down", "Right").Model,
        ["briefing"] = Update.Of(Some.Model(), new BriefingLoaded(Result<Briefing>.Of(new Briefing("a", Some.Handover, [], TalkWish.None)))).Model,
        ["briefing that asks"] = Update.Of(Some.Model(), new BriefingLoaded(Result<Briefing>.Of(new Briefing("a", Some.Handover, [new SavedPlan("01", "a", new IfThenPlan("she looks away", "wait"), Some.Now)], TalkWish.None)))).Model,
        ["phases"] = Some.Press(Update.Of(Some.Model(), new BriefingLoaded(Result<Briefing>.Of(new Briefing("a", Some.Handover, [], TalkWish.None)))).Model, "o").Model,
        ["models"] = Some.Press(Update.Of(Some.Model(), new BriefingLoaded(Result<Briefing>.Of(new Briefing("a", Some.Handover, [], TalkWish.None)))).Model, "m").Model,
        ["model"] = Update.Of(Some.InLibrary(), new ModelPlayed(Result<ShownModel>.Of(Some.ShownModel()))).Model,
        ["model, read to its end"] = Some.Press(Update.Of(Some.InLibrary(), new ModelPlayed(Result<ShownModel>.Of(Some.ShownModel()))).Model, "e").Model,
        ["moments"] = Some.Press(Some.InDebrief(1, 0, 0), "Enter", "Enter", "Enter", "Enter", "g").Model,
        ["side by side"] = SideBySide,
        ["prepare"] = Update.Of(Some.Model(), new SheetsListed([Some.Sheet()], Some.Now)).Model,
        ["prepare, deleting"] = Some.Press(Update.Of(Some.Model(), new SheetsListed([Some.Sheet()], Some.Now)).Model, "Down", "d").Model,
        ["sheet"] = Some.Press(Update.Of(Some.Model(), new SheetsListed([Some.Sheet()], Some.Now)).Model, "Down", "Enter").Model,
        ["writing"] = Update.Of(Some.Model(), new SheetKept(Some.Sheet(), SheetPart.Situation, GoesOn: true)).Model,
        ["writing one part"] = Some.Press(Update.Of(Some.Model(), new SheetsListed([Some.Sheet()], Some.Now)).Model, "Down", "Enter", "Enter").Model,
        ["card"] = Update.Of(Some.InLibrary(), new CardMade(Card.Of(Some.Sheet(), null))).Model,
        ["progress"] = Update.Of(Some.Model(), new ProgressLoaded(Some.Practice(Some.Tallied()), Some.Now)).Model,
        ["no progress yet"] = Update.Of(Some.Model(), new ProgressLoaded(Some.Practice(), Some.Now)).Model,
        ["problem"] = Update.Of(Some.Model(), new BriefingLoaded(Result<Briefing>.Failed(new Diagnostic("RH0101", Severity.Error, "a.ink", 1, "No.", "Do.")))).Model,
        ["sessions"] = Update.Of(Some.Model(), new SessionsListed([Some.Summary()], Some.Now)).Model,
        ["arriving"] = Update.Of(Some.Model(paced: true), new TalkOpened(Result<OpenTalk>.Of(Some.OpenTalk([])), Entrance.Begun)).Model,
        ["replying"] = Some.InTalk([]),
        ["replying, marked"] = Some.Press(Some.InTalk([1]), "Down").Model,
        ["own words"] = Some.Press(Some.InTalk([1]), "w").Model,
        ["nearest"] = Some.Press(Some.InTalk([1]), "w", "Enter").Model,
        ["self-check"] = Some.Press(Some.InTalk([1]), "w", "Enter", "1", "Down").Model,
        ["end"] = Some.InTalk([1, 0, 0]),
        ["take back"] = Some.InDebrief(1, 0, 0),
        ["clear"] = Some.Press(Some.InDebrief(1, 0, 0), "Enter").Model,
        ["care"] = Some.Press(Some.InDebrief(1, 0, 0), "Enter", "Enter").Model,
        ["friend"] = Some.Press(Some.InDebrief(1, 0, 0), "Enter", "Enter", "Enter").Model,
        ["moment"] = Some.Press(Some.InDebrief(1, 0, 0), "Enter", "Enter", "Enter", "Enter").Model,
        ["why"] = Some.Press(Some.InDebrief(1, 0, 0), "Enter", "Enter", "Enter", "Enter", "Enter").Model,
        ["plan"] = Some.Press(Some.InDebrief(1, 0, 0), "Enter", "Enter", "Enter", "Enter", "Enter", "Enter").Model,
        ["aloud"] = Some.Press(Some.InDebrief(1, 0, 0), "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Esc", "Esc").Model,
        ["parting"] = Some.Press(Some.InDebrief(1, 0, 0), "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Esc", "Esc", "Enter").Model,
        ["coached"] = Some.InTalk([1], Mode.Coach),
        ["paused"] = Some.Press(Some.InTalk([1]), "p").Model,
        ["paused while lines arrive"] = Some.Press(Some.Arriving(Mode.Coach), "p").Model,
        ["going back"] = Some.Press(Some.InTalk([1, 0]), "g", "Down").Model,
        ["deleting"] = Some.Press(Update.Of(Some.Model(), new SessionsListed([Some.Summary()], Some.Now)).Model, "d").Model,
        ["no sessions"] = Update.Of(Some.Model(), new SessionsListed([], Some.Now)).Model,
        ["everything"] = Some.Press(Some.InTalk([1]), "Ctrl+P").Model,
        ["everything, while lines arrive"] = Some.Press(Some.Arriving(), "Ctrl+P", "Down").Model,
        ["everything, in a field"] = Some.Press(Some.InTalk([1]), "w", "Ctrl+P").Model,
        ["nothing of everything"] = Some.Press(Some.InTalk([1]), "Ctrl+P", "zzz").Model,
        ["scrolled"] = Some.InTalk([1]) with { Scrolls = true },
        ["scrolled field"] = Some.Press(Some.InTalk([1]) with { Scrolls = true }, "w").Model,
        ["room"] = Some.InRoom(Some.RoomAt(Engine.Rooms.RoomStep.Vote)),
        ["room, revealed"] = Some.InRoom(Some.RoomAt(Engine.Rooms.RoomStep.Reveal)),
        ["room, line by line"] = Some.InRoom(Some.RoomAt(Engine.Rooms.RoomStep.Reveal), onlyAdds: true),
        ["room, joining"] = Some.Press(Some.InRoom(Some.Room()), "j").Model,
        ["room, people"] = Some.Press(Some.InRoom(Some.RoomAt(Engine.Rooms.RoomStep.Think)), "l").Model,
        ["room, nobody"] = Some.Press(Some.InRoom(Some.Room()), "l").Model,
        ["room, removing"] = Some.Press(Some.InRoom(Some.RoomAt(Engine.Rooms.RoomStep.Think)), "l", "Enter").Model,
        ["room, hands"] = Some.Press(Some.InRoom(Some.RoomAt(Engine.Rooms.RoomStep.Vote)), "h").Model,
        ["room, closing"] = Some.Press(Some.InRoom(Some.RoomAt(Engine.Rooms.RoomStep.Vote)), "x").Model,
        ["room, leaving"] = Some.Press(Some.InRoom(Some.RoomAt(Engine.Rooms.RoomStep.Vote)), "Esc").Model,
        ["room, closed"] = Some.InRoom(Some.RoomAt(Engine.Rooms.RoomStep.Closed)),
        ["help"] = Some.Press(Some.InTalk([1]), "?").Model,
    };

    private static Model SideBySide =>
        Some.Press(Some.InDebrief(Some.Debriefed(0, 1, 1) with { Before = Some.Debriefed(1, 0, 0).Record }), "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Esc", "Esc", "Enter", "b").Model;

    [Theory]
    [MemberData(nameof(Places))]
    public void No_key_is_bound_twice(string place)
    {
        var keys = Table(place).SelectMany(binding => binding.Keys).ToList();
        Assert.Equal(keys.Distinct(), keys);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_binding_is_in_the_help(string place)
    {
        var help = Hints.Help(Table(place), []).Body.OfType<Fact>().ToList();
        Assert.All(Table(place), binding => Assert.Contains(help, fact => fact.Text.StartsWith(binding.Words, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_field_binds_no_letter()
    {
        var fields = Models.Where(model => model.Value.Place.Typing is not null).ToList();
        Assert.Equal(["library, searched", "library, nothing found", "writing", "writing one part", "own words", "why", "plan", "everything, in a field", "scrolled field", "room, hands"], fields.Select(field => field.Key));
        Assert.All(fields, field => Assert.DoesNotContain(Table(field.Key).SelectMany(binding => binding.Keys), key => key.Kind == KeyKind.Letter));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_disabled_binding_says_why_and_changes_nothing(string place)
    {
        var model = Models[place];
        foreach (var binding in Table(place).Where(binding => !binding.IsEnabled))
        {
            Assert.Equal(Step.To(model with { Notice = binding.WhyNot }).Model, Update.Of(model, new KeyPressed(binding.Keys[0])).Model);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_place_says_with_which_keys_to_go_on(string place) => Assert.NotEmpty(Some.Screen(Models[place]).Hints);

    [Theory]
    [MemberData(nameof(Places))]
    public void No_message_throws_anywhere(string place)
    {
        Message[] messages =
        [
            new MoveMark(1), new MoveMark(-7), new Pick(0), new Pick(8), new Pick(900), new GoOn(), new GoBack(), new ShowHelp(), new CloseOverlay(), new ScrollOverlay(-3), new ScrollPage(1), new SearchShelf(), new FilterShelf(), new ShowWholeShelf(), new ShowSettings(), new PauseTalk(), new ChoosePhase(), new AskToDelete(), new DeleteForGood(), new ChangeValue(1), new ChangeValue(-5), new OpenPalette(), new OptionClicked(0), new OptionClicked(-1), new OptionClicked(700),
            new ShowRest(), new SpeakFirst(), new TakeItBack(), new TryThisAgain(), new ShowNumbers(), new RunAgain(), new ToggleCoach(), new ShowSessions(), new LeaveProgram(),
            new LineDue(0), new LineDue(2), new InputEnded(), new Interrupted(), new WindowChanged(), new LineTyped("1"), new LineTyped("zz"), new LineTyped(""),
            new SceneArrived(Result<Engine.Conversations.Scene>.Of(Some.HandoverScenes[3])), new ShelfLoaded(Some.Shelf(), Some.Now),
        ];
        foreach (var message in messages) Assert.NotNull(ScreenBuilder.Of(Update.Of(Models[place], message).Model));
    }

    /// <summary>A console of a workshop asks first: many people depend on it.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public void Ctrl_C_ends_every_place_with_130(string place)
    {
        var model = place.StartsWith("room", StringComparison.Ordinal) ? Update.Of(Models[place], new KeyPressed(Key.CtrlC)).Model : Models[place];
        Assert.Equal(130, Assert.IsType<Quit>(Assert.Single(Update.Of(model, new KeyPressed(Key.CtrlC)).Effects)).ExitCode);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_system_ends_every_place_at_once(string place) =>
        Assert.Equal(130, Assert.IsType<Quit>(Assert.Single(Update.Of(Models[place], new Interrupted(MustEnd: true)).Effects)).ExitCode);

    [Fact]
    public void Digits_stand_together_in_the_hints() => Assert.Equal("1–3", Some.Screen(Some.InTalk([])).Hints[0].Keys);

    [Fact]
    public void What_does_not_work_now_is_no_hint() => Assert.DoesNotContain(Some.Screen(Some.InTalk([])).Hints, hint => hint.Words == "take back");

    [Fact]
    public void Help_says_why_something_does_not_work_now() =>
        Assert.Contains(Some.Press(Some.InTalk([]), "?").Model.Overlay!.Body, block => block.ToString().Contains("There is no reply to take back yet", StringComparison.Ordinal));

    [Fact]
    public void Any_key_takes_help_away() => Assert.Null(Some.Press(Some.InTalk([]), "?", "1").Model.Overlay);

    [Fact]
    public void A_key_that_takes_help_away_does_nothing_else() => Assert.Empty(Some.Press(Some.InTalk([]), "?", "1").Effects);

    [Fact]
    public void Help_in_coach_mode_explains_the_signs() => Assert.Contains(new Aside(CoachWords.Legend), Some.Press(Some.InTalk([], Mode.Coach), "?").Model.Overlay!.Body);

    internal static Model ModelOf(string place) => Models[place];

    private static IReadOnlyList<Binding> Table(string place) => Update.BindingsOf(Models[place]);
}
