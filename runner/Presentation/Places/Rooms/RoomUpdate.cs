using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>What messages do at the console.</summary>
internal static class RoomUpdate
{
    /// <summary>Looks at the clock again in a second.</summary>
    public static Delay NextTick { get; } = new(TimeSpan.FromSeconds(1), new RoomTick());

    public static Step On(Model model, RoomPlace place, Message message) => message switch
    {
        RoomChanged changed => OnChanged(model, place, changed.Console),
        RoomStirred => Step.To(model, new LookAtRoom()),
        RoomTick => model.OnlyAdds || place.IsClosed ? Step.To(model) : Step.To(model, new LookAtRoom(), NextTick),
        RoomAnswered { Answer: { Ok: false, Why: { } why } } => Step.To(model with { Notice = why }),
        RoomAnswered or HowItStands when model.OnlyAdds => Step.To(model with { Place = place with { IsAsked = true } }, new LookAtRoom()),
        OrderRoom { Order: var order } when place is { Stage: Watching, IsClosed: false } => OnOrder(model, place, order),
        ShowPeople when place is { Stage: Watching, IsClosed: false } => Stay(model, place, new Listing([.. place.Room.Present], place.Room.Present.Any() && !model.IsTyped ? 0 : null)),
        ShowJoin when place is { Stage: Watching, IsClosed: false } => Stay(model, place, new Joining()),
        ShowPart part when place is { Stage: Watching, Room.Step: RoomStep.Reveal or RoomStep.Ending } => Step.To(model, new TurnWall(part.By)),
        CountHands when place is { Stage: Watching, Room.OpenUrn: { } urn } => Stay(model, place, new Counting(Typing.Empty, urn)),
        MoveMark move when place.Stage is Listing list => Stay(model, place, list with { Mark = Marks.Move(list.Mark, move.By, list.People.Count) }),
        Pick pick when place.Stage is Listing list && pick.Index >= 0 && pick.Index < list.People.Count => Stay(model, place, new Removing(list with { Mark = pick.Index }, list.People[pick.Index])),
        SayYes => OnYes(model, place),
        GoOn => OnGoOn(model, place),
        GoBack => OnGoBack(model, place),
        _ => Step.To(model),
    };

    private static Step OnChanged(Model model, RoomPlace place, RoomConsole console)
    {
        var next = place with { IsAsked = false, View = console, Log = place.Log.After(place.View, console, withQr: !model.OnlyAdds), Stage = StageIn(model, place.Stage, console.Room) };
        if (next.IsClosed && model.InputHasEnded) return Step.Quit(model with { Place = next }, ExitCode.Done, next.Farewell);
        return Step.To(place.IsAsked && next.Log == place.Log
            ? model with { Place = next, Notice = Summary(console), IsNews = false }
            : model with { Place = next });
    }

    private static string Summary(RoomConsole console) =>
        string.Join(' ', LiveBlocks.Of(console).Select(live => live.Text.EndsWith('.') ? live.Text : $"{live.Text}."));

    /// <summary>What somebody was about to do, as far as it can still be done.</summary>
    private static ConsoleStage StageIn(Model model, ConsoleStage stage, Room room) => stage switch
    {
        Counting counting when room.OpenUrn != counting.Urn => new Watching(),
        Removing removing when room.PersonNumbered(removing.Person.Number) is not { Standing: Standing.Here } => Listed(removing.Before, room),
        Listing list when !model.OnlyAdds => Listed(list, room),
        Closing or Listing or Removing or Joining when room.Step == RoomStep.Closed => new Watching(),
        _ => stage,
    };

    /// <summary>The list as it is now, with the same person marked, or their neighbour.</summary>
    private static Listing Listed(Listing list, Room room)
    {
        var people = room.Present.ToList();
        if (people.Count == 0) return new Listing(people, null);
        var at = list.Mark is { } mark ? people.FindIndex(person => person.Number == list.People[mark].Number) : -1;
        return new Listing(people, at >= 0 ? at : Math.Min(list.Mark ?? 0, people.Count - 1));
    }

    /// <summary>What cannot be taken back is asked once.</summary>
    private static Step OnOrder(Model model, RoomPlace place, RoomOrder order) => order is CloseOrder || (order is NextOrder && place.Room.Step is RoomStep.Ending or RoomStep.Compare)
        ? Stay(model, place, new Closing(new CloseOrder()))
        : Step.To(model, Direct(place, order));

    private static Step OnYes(Model model, RoomPlace place) => place.Stage switch
    {
        Removing removing => Step.To(model with { Place = place with { Stage = removing.Before } }, Direct(place, new RemoveOrder(removing.Person.Number))),
        Closing closing => Step.To(model with { Place = place with { Stage = new Watching() } }, Direct(place, closing.Order)),
        Leaving leaving => Step.Quit(model, leaving.ExitCode, place.Farewell),
        _ => Step.To(model),
    };

    private static Step OnGoOn(Model model, RoomPlace place) => place.Stage switch
    {
        _ when place.IsClosed => Step.Quit(model, ExitCode.Done, place.Farewell),
        Joining => Stay(model, place, new Watching()),
        Listing { Mark: { } at } => On(model, place, new Pick(at)),
        Listing when model.IsTyped => Step.To(model with { Notice = "Type the number of somebody." }),
        Counting counting => OnCounted(model, place, counting),
        _ => Step.To(model),
    };

    private static Step OnCounted(Model model, RoomPlace place, Counting counting)
    {
        var options = place.Room.Moment!.Scene.Choices.Count;
        return HandCounts.Read(counting.Line.Text, options) is { } counts
            ? Step.To(model with { Place = place with { Stage = new Watching() } }, Direct(place, new HandsOrder(counting.Urn.Vote, counts)))
            : Step.To(model with { Notice = $"Give {Words.Count(options, "number")}, such as {HandCounts.Example(options)}." });
    }

    private static Step OnGoBack(Model model, RoomPlace place) => place.Stage switch
    {
        _ when place.IsClosed => Step.Quit(model, ExitCode.Done, place.Farewell),
        Removing removing => Stay(model, place, removing.Before),
        Watching => Stay(model, place, new Leaving(ExitCode.Done)),
        _ => Stay(model, place, new Watching()),
    };

    private static DirectRoom Direct(RoomPlace place, RoomOrder order) => new(order, place.Room.Whereabouts);

    private static Step Stay(Model model, RoomPlace place, ConsoleStage stage) => Step.To(model with { Place = place with { Stage = stage } });
}
