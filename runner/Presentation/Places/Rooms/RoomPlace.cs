using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>The facilitator's console of a workshop: what the room does, in words, and a key for everything that can be done now.</summary>
internal sealed record RoomPlace(RoomConsole View, RoomPage Log, ConsoleStage Stage) : Place
{
    /// <summary>Where lines are only added: how it stands is to be said when the room was looked at, unless the page itself says something new.</summary>
    public bool IsAsked { get; init; }

    public Room Room => View.Room;

    public bool IsClosed => Room.Step == RoomStep.Closed;

    public static Step Enter(Model model, RoomConsole console) =>
        Step.To(model with { Place = new RoomPlace(console, RoomPage.Of(console, withQr: !model.OnlyAdds), new Watching()) }, RoomUpdate.NextTick);

    public override Typing? Typing => (Stage as Counting)?.Line;

    public override string Farewell => IsClosed
        ? $"The room is closed. Its report:  rehearse debrief {Room.Start.Id}"
        : $"The room is kept. Go on with:  {View.Addresses.Again} {Room.Start.Id}";

    public override Place Typed(Typing typing) => Stage is Counting counting ? this with { Stage = counting with { Line = typing } } : this;

    public override IReadOnlyList<Binding> Bindings(Model model) => model.InputHasEnded ? [] : RoomBindings.Of(model, this);

    public override Screen Page(Model model) => RoomScreen.Of(model, this);

    public override Step On(Model model, Message message) => RoomUpdate.On(model, this, message);

    /// <summary>The first time it asks; who presses it again means it.</summary>
    public override Step OnInterrupted(Model model) => IsClosed || Stage is Leaving { ExitCode: ExitCode.Interrupted }
        ? Step.Quit(model, ExitCode.Interrupted, Farewell)
        : Step.To(model with { Place = this with { Stage = new Leaving(ExitCode.Interrupted) } });

    /// <summary>The room goes on, led from a page, until it is closed or the program is stopped.</summary>
    public override Step OnInputEnded(Model model) => IsClosed ? Step.Quit(model, ExitCode.Done, Farewell) : Step.To(model with { Place = this with { Stage = new Watching() } });
}
