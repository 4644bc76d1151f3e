using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Presentation;

/// <summary>Whatever is pressed, typed, clicked or answered, in whatever order.</summary>
public sealed class MessageStormTests
{
    private static readonly Key[] Keys =
    [
        Key.Enter, Key.Escape, Key.Up, Key.Down, Key.Left, Key.Right, Key.Home, Key.End, Key.PageUp, Key.PageDown, Key.Backspace, Key.Control('p'), Key.Control('n'), Key.Control('u'),
        .. "123459abcdefgkmnopqrsuwy/,? é".Select(Key.Of), Key.Of("🙂"), Key.Of("\u202e"), Key.Of("\u0301"),
    ];

    private static readonly Message[] Answers =
    [
        new ShelfLoaded(Some.Shelf([Some.Summary(turns: 2)], runs: 2), Some.Now), new ShelfLoaded(new Shelf([], [], Some.Due()), Some.Now),
        new BriefingLoaded(Result<Briefing>.Of(new Briefing("a", Some.Handover, [], TalkWish.None))),
        new TalkOpened(Result<OpenTalk>.Of(Some.OpenTalk([1], Mode.Coach)), Entrance.Resumed), new TalkOpened(Result<OpenTalk>.Of(Some.OpenTalk([])), Entrance.WentBack),
        new SceneArrived(Result<Scene>.Of(Some.HandoverScenes[1])), new SceneArrived(Result<Scene>.Of(Some.HandoverScenes[3])),
        new DebriefLoaded(Result<Debriefed>.Of(Some.Debriefed(1, 0, 0))), new SessionsListed([Some.Summary(turns: 2)], Some.Now), new SessionsListed([], Some.Now),
        new DebriefLoaded(Result<Debriefed>.Of(Some.Debriefed(0, 1, 1) with { Before = Some.Debriefed(1, 0, 0).Record })),
        new BriefingLoaded(Result<Briefing>.Of(new Briefing("a", Some.Handover, [new SavedPlan("01", "a", new IfThenPlan("she looks away", "wait"), Some.Now)], TalkWish.None))),
        new ModelPlayed(Result<ShownModel>.Of(Some.ShownModel())), new ProgressLoaded(Some.Practice(), Some.Now), new ProgressLoaded(Some.Practice(Some.Tallied(), Some.Tallied(day: 1)), Some.Now),
        new SheetsListed([Some.Sheet()], Some.Now), new SheetsListed([], Some.Now), new SheetKept(Some.Sheet(), SheetPart.Impact, GoesOn: true), new CardMade(Card.Of(Some.Sheet(), null)),
        new LineDue(0), new LineDue(3), new WindowChanged(), new RoomTick(), new RoomStirred(), new RoomAnswered(Engine.Rooms.RoomAnswer.No("Not now.")),
        .. Enum.GetValues<Engine.Rooms.RoomStep>().Select(step => new RoomChanged(Some.Console(Some.RoomAt(step)))), new RoomChanged(Some.Console(Some.Room())),
    ];

    private static readonly string[] Lines = ["", "1", "2", "99", "-", "q", "everything", "/ launch", "d 1", "n", "words and words", "\u001b[31m"];

    private static readonly Gen<Message> Any = Gen.Frequency(
        (12, Gen.Elements(Keys).Select(key => (Message)new KeyPressed(key))),
        (2, Gen.Elements(Lines).Select(line => (Message)new LineTyped(line))),
        (1, Gen.Choose(-1, 9).Select(index => (Message)new OptionClicked(index))),
        (2, Gen.Elements(Answers)));

    [Fact]
    public void Every_screen_on_the_way_can_be_drawn_and_left() =>
        Prop.ForAll(Gen.Zip(Gen.ListOf(Any, 40), Gen.Elements((false, false), (false, true), (true, false), (true, true))).ToArbitrary(), storm =>
        {
            var (scrolls, isRoom) = storm.Item2;
            var model = (isRoom ? Some.InRoom(Some.RoomAt(Engine.Rooms.RoomStep.Vote), onlyAdds: !scrolls) : Some.InLibrary()) with { Scrolls = scrolls };
            foreach (var message in storm.Item1)
            {
                model = Update.Of(model, message).Model;
                if (Fault(model) is { } fault) return false.Label($"{fault} after {message}");
            }

            return true.ToProperty();
        }).QuickCheckThrowOnFailure();

    private static string? Fault(Model model)
    {
        var (screen, table) = (ScreenBuilder.Of(model), Update.BindingsOf(model));
        if (Texts(screen).FirstOrDefault(text => text.Any(char.IsControl)) is { } raw) return $"a control character in '{raw}'";
        if (Picked(screen.Picker) || Picked(screen.Overlay?.Picker)) return "a mark beside the options";
        if (model.IsBusy || table.Count == 0) return null;
        if (Bindings.For(table, Key.Escape) is null && Bindings.For(table, Key.Of('q')) is null) return "no way out";
        if (screen.Hints.Count == 0) return "no hints";
        return screen.Hints.Any(hint => hint.Press is { } key && Bindings.For(table, key) is null) ? "a hint that nothing answers" : null;
    }

    private static bool Picked(Picker? picker) => picker is { Marked: { } at } && (at < 0 || at >= picker.Options.Count);

    private static IEnumerable<string> Texts(Screen screen) =>
    [
        screen.Title, screen.Notice ?? "", screen.Field?.Typing.Text ?? "", screen.Overlay?.Field?.Typing.Text ?? "",
        .. (screen.Picker?.Options ?? []).Concat(screen.Overlay?.Picker?.Options ?? []).SelectMany(option => new[] { option.Text, option.About ?? "" }),
        .. screen.Hints.SelectMany(hint => new[] { hint.Keys, hint.Words }),
    ];
}
